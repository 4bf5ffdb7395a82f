package org.entente.nlp.parse;

import org.entente.nlp.Relation;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;

/**
 * Finds the dependency tree of a tagged sentence by beam search over transitions; with a beam of one it is greedy.
 * One thread's working memory over immutable weights.
 */
final class Decoder {

    private final ParserWeights weights;
    private final Transitions transitions;
    private final Configurations configurations;
    private final FeatureBuffer features = new FeatureBuffer();
    private final LinearModel.Scratch sums = new LinearModel.Scratch();
    private final int[] kindScores = new int[3];
    private final int[] labelScores;
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final TaggedWords words;
    private final float margin;
    private Agenda now;
    private Agenda next;

    /**
     * @param words holds the sentence whenever {@link #parse} is called
     * @param beam how many configurations are kept at each step, at least 1
     * @param margin a configuration whose score is this much below the best is dropped, in units of the weights
     */
    Decoder(ParserWeights weights, Transitions transitions, TaggedWords words, int beam, float margin) {
        this.weights = weights;
        this.transitions = transitions;
        this.words = words;
        this.margin = margin;
        this.configurations = new Configurations(transitions);
        this.labelScores = new int[Transitions.LABELS + 4];
        this.moveFeatures = new MoveFeatures(configurations, words, features);
        this.labelFeatures = new LabelFeatures(configurations, words, features);
        this.now = new Agenda(beam);
        this.next = new Agenda(beam);
    }

    /**
     * Parses the sentence.
     *
     * @param heads receives each word's head, the number of words for the root
     * @param relations receives each word's relation to its head
     */
    void parse(int[] heads, Relation[] relations) {
        configurations.start(words.size);
        now.clear();
        now.offer(0, 0, 0);
        now.state[0] = 0;
        for (int step = 0; step < 2 * words.size; step++) {
            next.clear();
            for (int i = 0; i < now.size; i++) {
                expand(now.state[i]);
            }
            enter();
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
            next.offer(before, state, transitions.kind(forced));
            return;
        }
        moveFeatures.extract(state);
        weights.kinds().score(features, kindScores);
        for (int kind = 0; kind < kindScores.length; kind++) {
            if (Moves.allowed(configurations, state, kind)) {
                next.offer(before + kindScores[kind], state, kind);
            }
        }
    }

    private void enter() {
        for (int i = 0; i < next.size; i++) {
            if (next.score[i] < next.score[0] - margin) {
                next.size = i;
                return;
            }
            int from = next.from[i];
            int move = Moves.forced(configurations, transitions, from);
            if (move < 0) {
                move = next.kind[i] == Transitions.SHIFT
                        ? Transitions.SHIFT
                        : bestArc(from, next.kind[i] == Transitions.LEFT);
            }
            next.state[i] = configurations.apply(from, move);
            configurations.score[next.state[i]] = next.score[i];
        }
    }

    private int bestArc(int state, boolean left) {
        int known = weights.settled()
                .find(left, words.tag[configurations.headWord(state, left)], words.tag[configurations.topWord(state)]);
        if (known > 0) {
            return known;
        }
        labelFeatures.extract(state, left);
        weights.labels().score(features, labelScores, sums);
        int[] arcs = transitions.arcs(left);
        int best = arcs[0];
        for (int move : arcs) {
            if (labelScores[transitions.label(move)] > labelScores[transitions.label(best)]) {
                best = move;
            }
        }
        return best;
    }
}
