package org.entente.nlp.parse;

import org.entente.nlp.Relation;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;

/**
 * Finds the dependency tree of a tagged sentence by beam search over transitions; with a beam of one it is greedy.
 * One thread's working memory over an immutable model.
 */
public final class Decoder {

    private final LinearModel model;
    private final Transitions transitions;
    private final Configurations configurations;
    private final FeatureBuffer features = new FeatureBuffer();
    private final LinearModel.Scratch sums = new LinearModel.Scratch();
    private final int[] scores;
    private final ParseFeatures extractor;
    private final TaggedWords words;
    private Agenda now;
    private Agenda next;

    /**
     * @param words holds the sentence whenever {@link #parse} is called
     * @param beam how many configurations are kept at each step, at least 1
     */
    public Decoder(LinearModel model, Transitions transitions, TaggedWords words, int beam) {
        this.model = model;
        this.transitions = transitions;
        this.words = words;
        this.configurations = new Configurations(transitions);
        this.scores = new int[model.labels() + 4];
        this.extractor = new ParseFeatures(configurations, words, features);
        this.now = new Agenda(beam);
        this.next = new Agenda(beam);
    }

    /**
     * Parses the sentence.
     *
     * @param heads receives each word's head, the number of words for the root
     * @param relations receives each word's relation to its head
     */
    public void parse(int[] heads, Relation[] relations) {
        configurations.start(words.size);
        now.clear();
        now.offer(0, 0, 0);
        now.state[0] = 0;
        for (int step = 0; step < 2 * words.size; step++) {
            next.clear();
            for (int i = 0; i < now.size; i++) {
                expand(now.state[i]);
            }
            next.enter(configurations);
            Agenda kept = now;
            now = next;
            next = kept;
        }
        configurations.tree(now.state[0], heads, relations);
    }

    private void expand(int state) {
        double before = configurations.score[state];
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            next.offer(before, state, forced);
            return;
        }
        extractor.extract(state);
        model.score(features, scores, sums);
        if (configurations.canShift(state)) {
            next.offer(before + scores[Transitions.SHIFT], state, Transitions.SHIFT);
        }
        boolean left = configurations.canArcLeft(state);
        boolean right = configurations.canArcRight(state);
        for (int move = 1; move < transitions.size(); move++) {
            if ((transitions.isLeft(move) ? left : right) && transitions.relation(move) != Relation.ROOT) {
                next.offer(before + scores[move], state, move);
            }
        }
    }
}
