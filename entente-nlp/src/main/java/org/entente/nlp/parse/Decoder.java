package org.entente.nlp.parse;

import org.entente.nlp.Relation;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureTable;
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
    private final FeatureTable.Recent recent = new FeatureTable.Recent();
    private final int[] kindScores = new int[3];
    private final int[] labelScores;
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final TaggedWords words;
    private final double price;
    private Agenda now;
    private Agenda next;

    /**
     * @param words holds the sentence whenever {@link #search} is called
     * @param beam how many configurations are kept at each step, at least 1
     */
    Decoder(ParserWeights weights, Transitions transitions, TaggedWords words, int beam) {
        this(weights, transitions, words, beam, 0);
    }

    /**
     * A decoder to which a second subject of one word costs something.
     *
     * @param price in units of the learned weights
     */
    Decoder(ParserWeights weights, Transitions transitions, TaggedWords words, int beam, double price) {
        this.price = price / weights.kinds().unit();
        this.weights = weights;
        this.transitions = transitions;
        this.words = words;
        this.configurations = new Configurations(transitions);
        this.labelScores = new int[Transitions.LABELS + 4];
        this.moveFeatures = new MoveFeatures(configurations, words, features);
        this.labelFeatures = new LabelFeatures(configurations, words, features);
        this.now = new Agenda(beam);
        this.next = new Agenda(beam);
    }

    /** Searches the sentence's trees, best first; gives how many there are. */
    int search() {
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
        return now.size;
    }

    /** The score of a tree that was found, in units of the learned weights. */
    double score(int rank) {
        return now.score[rank] * weights.kinds().unit();
    }

    /**
     * Reads a tree that was found.
     *
     * @param rank 0 for the best
     * @param heads receives each word's head, -1 for the root
     * @param relations receives each word's relation to its head
     */
    void tree(int rank, int[] heads, Relation[] relations) {
        configurations.tree(now.state[rank], heads, relations);
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] == words.size ? -1 : heads[i];
        }
    }

    private void expand(int state) {
        double before = configurations.score[state];
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            next.offer(before, state, transitions.kind(forced));
            return;
        }
        moveFeatures.extract(state);
        weights.kinds().score(features, kindScores, recent);
        for (int kind = 0; kind < kindScores.length; kind++) {
            if (Moves.allowed(configurations, state, kind)) {
                next.offer(before + kindScores[kind], state, kind);
            }
        }
    }

    private void enter() {
        for (int i = 0; i < next.size; i++) {
            int from = next.from[i];
            int move = Moves.forced(configurations, transitions, from);
            if (move < 0) {
                move = next.kind[i] == Transitions.SHIFT
                        ? Transitions.SHIFT
                        : bestArc(from, next.kind[i] == Transitions.LEFT);
            }
            if (price > 0 && configurations.repeatsSubject(from, move)) {
                next.score[i] -= price;
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
