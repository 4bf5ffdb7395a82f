package org.entente.nlp.parse;

import java.util.List;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;

/**
 * Trains a parser with a beam by max-violation updates (Huang, Fayong and Guo 2012): weights change where the best path
 * in the beam is furthest ahead of the right one. Forced moves score nothing on both paths.
 */
public final class BeamTrainer extends ParserTrainer {

    private final Agenda first;
    private final Agenda second;

    public BeamTrainer(Lexicon lexicon, TagSet tags, Transitions transitions, List<GoldTree> trees, int beam) {
        super(lexicon, tags, transitions, trees);
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
            enter(next);
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
        learnArcs(now.state[0], tree);
        if (worstGold >= 0) {
            update(worstGold, worstPredicted);
        }
    }

    private int rightStep(int state, GoldTree tree) {
        int move = goldMove(state, tree);
        double score = configurations.score[state];
        if (Moves.forced(configurations, transitions, state) < 0) {
            score += perceptron.scoreKinds(state)[transitions.kind(move)];
        }
        int made = configurations.apply(state, move);
        configurations.score[made] = score;
        return made;
    }

    private void expand(int state, Agenda next) {
        double before = configurations.score[state];
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            next.offer(before, state, transitions.kind(forced));
            return;
        }
        float[] scores = perceptron.scoreKinds(state);
        for (int kind = 0; kind < scores.length; kind++) {
            if (scores[kind] != Float.NEGATIVE_INFINITY) {
                next.offer(before + scores[kind], state, kind);
            }
        }
    }

    private void enter(Agenda next) {
        for (int i = 0; i < next.size; i++) {
            int from = next.from[i];
            int move = Moves.forced(configurations, transitions, from);
            if (move < 0) {
                move = next.kind[i] == Transitions.SHIFT
                        ? Transitions.SHIFT
                        : perceptron.bestArc(from, next.kind[i] == Transitions.LEFT);
            }
            next.state[i] = configurations.apply(from, move);
            configurations.score[next.state[i]] = next.score[i];
        }
    }

    /** Learns the relations of the arcs on a path that are in the tree. */
    private void learnArcs(int last, GoldTree tree) {
        int[] parent = configurations.parent;
        for (int state = last; parent[state] >= 0; state = parent[state]) {
            int before = parent[state];
            int move = configurations.transition[state];
            if (move != Transitions.SHIFT && Moves.forced(configurations, transitions, before) < 0) {
                int gold = goldArc(before, transitions.isLeft(move), tree);
                if (gold >= 0) {
                    perceptron.learnArc(before, gold, move);
                }
            }
        }
    }

    private int kind(int state) {
        return transitions.kind(configurations.transition[state]);
    }

    private boolean samePath(int a, int b) {
        int one = a;
        int other = b;
        while (one != other) {
            if (kind(one) != kind(other)) {
                return false;
            }
            one = configurations.parent[one];
            other = configurations.parent[other];
        }
        return true;
    }

    /** Rewards the right path and punishes the predicted one from where they part. */
    private void update(int gold, int predicted) {
        int[] parent = configurations.parent;
        int length = 0;
        for (int state = gold; parent[state] >= 0; state = parent[state]) {
            length++;
        }
        int[] right = moves(gold, length);
        int[] wrong = moves(predicted, length);
        int common = 0;
        while (kind(right[common]) == kind(wrong[common])) {
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
            perceptron.updateKind(before, kind(state), by);
        }
    }
}
