package org.entente.nlp.parse;

import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;

/**
 * Trains a parser with a beam by max-violation updates (Huang, Fayong and Guo 2012): weights change where the best path
 * in the beam is furthest ahead of the right one. Forced moves score nothing on both paths.
 */
public final class BeamTrainer extends ParserTrainer {

    private final Agenda first;
    private final Agenda second;

    public BeamTrainer(Lexicon lexicon, TagSet tags, Transitions transitions, int beam) {
        super(lexicon, tags, transitions);
        this.first = new Agenda(beam);
        this.second = new Agenda(beam);
    }

    @Override
    void learn(GoldTree tree, int epoch) {
        Agenda now = first;
        Agenda next = second;
        now.clear();
        now.offer(0, 0, 0);
        now.state[0] = 0;
        int gold = 0;
        int worstGold = -1;
        int worstPredicted = -1;
        double worst = 0;
        for (int step = 0; step < 2 * tagged.size; step++) {
            gold = rightStep(gold, tree);
            next.clear();
            for (int i = 0; i < now.size; i++) {
                expand(now.state[i], next);
            }
            next.enter(configurations);
            double violation = configurations.score[next.state[0]] - configurations.score[gold];
            boolean same = samePath(next.state[0], gold);
            if (!same && violation >= worst) {
                worst = violation;
                worstGold = gold;
                worstPredicted = next.state[0];
            }
            Agenda kept = now;
            now = next;
            next = kept;
        }
        perceptron.step();
        if (worstGold >= 0) {
            update(worstGold, worstPredicted);
        }
    }

    private int rightStep(int state, GoldTree tree) {
        int move = goldMove(state, tree);
        double score = configurations.score[state];
        if (Moves.forced(configurations, transitions, state) < 0) {
            extractor.extract(state);
            perceptron.score(features, scores);
            score += scores[move];
        }
        int made = configurations.apply(state, move);
        configurations.score[made] = score;
        return made;
    }

    private void expand(int state, Agenda next) {
        double before = configurations.score[state];
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            next.offer(before, state, forced);
            return;
        }
        extractor.extract(state);
        perceptron.score(features, scores);
        for (int move = 0; move < scores.length; move++) {
            if (Moves.allowed(configurations, transitions, state, move)) {
                next.offer(before + scores[move], state, move);
            }
        }
    }

    private boolean samePath(int a, int b) {
        int one = a;
        int other = b;
        while (one != other) {
            if (configurations.transition[one] != configurations.transition[other]) {
                return false;
            }
            one = configurations.parent[one];
            other = configurations.parent[other];
        }
        return true;
    }

    /** Rewards the right path and punishes the predicted one from where they part. */
    private void update(int gold, int predicted) {
        int[] transition = configurations.transition;
        int[] parent = configurations.parent;
        int length = 0;
        for (int state = gold; parent[state] >= 0; state = parent[state]) {
            length++;
        }
        int[] right = moves(gold, length);
        int[] wrong = moves(predicted, length);
        int common = 0;
        while (transition[right[common]] == transition[wrong[common]]) {
            common++;
        }
        for (int i = common; i < length; i++) {
            change(right[i], 1f);
            change(wrong[i], -1f);
        }
    }

    private int[] moves(int last, int length) {
        int[] states = new int[length];
        int state = last;
        for (int i = length - 1; i >= 0; i--) {
            states[i] = state;
            state = configurations.parent[state];
        }
        return states;
    }

    private void change(int state, float by) {
        int before = configurations.parent[state];
        if (Moves.forced(configurations, transitions, before) < 0) {
            extractor.extract(before);
            perceptron.update(features, configurations.transition[state], by);
        }
    }
}
