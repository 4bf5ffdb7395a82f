package org.entente.nlp.parse;

import org.entente.nlp.model.AveragedPerceptron;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.FeatureTablePerceptron;

/** The weights of a parser while it is trained: the kind of a move is chosen first, then the relation of an arc. */
final class MovePerceptron {

    private static final int LOG_KINDS = 21;
    private static final int LOG_KEPT_KINDS = 20;
    private static final int LOG_LABELS = 20;

    private final Configurations configurations;
    private final Transitions transitions;
    private final TaggedWords words;
    private final SettledArcs settled;
    private final FeatureBuffer features = new FeatureBuffer();
    private final MoveFeatures moveFeatures;
    private final LabelFeatures labelFeatures;
    private final FeatureTablePerceptron kinds = new FeatureTablePerceptron(LOG_KINDS);
    private final AveragedPerceptron labels = new AveragedPerceptron(Transitions.LABELS, LOG_LABELS);
    private final float[] kindScores = new float[3];
    private final float[] labelScores = new float[Transitions.LABELS];

    MovePerceptron(Configurations configurations, TaggedWords words, Transitions transitions, SettledArcs settled) {
        this.configurations = configurations;
        this.transitions = transitions;
        this.words = words;
        this.settled = settled;
        this.moveFeatures = new MoveFeatures(configurations, words, features);
        this.labelFeatures = new LabelFeatures(configurations, words, features);
    }

    /** Counts the features of a right move. */
    void count(int state, int move) {
        moveFeatures.extract(state);
        kinds.count(features);
        if (move != Transitions.SHIFT) {
            labelFeatures.extract(state, transitions.isLeft(move));
            labels.count(features);
        }
    }

    /** The score of each kind of move; minus infinity for one that is not open. The array is this object's own. */
    float[] scoreKinds(int state) {
        moveFeatures.extract(state);
        kinds.score(features, kindScores);
        for (int kind = 0; kind < kindScores.length; kind++) {
            if (!Moves.allowed(configurations, state, kind)) {
                kindScores[kind] = Float.NEGATIVE_INFINITY;
            }
        }
        return kindScores;
    }

    /** The best arc to the left or right. */
    int bestArc(int state, boolean left) {
        int known = settledArc(state, left);
        if (known > 0) {
            return known;
        }
        labelFeatures.extract(state, left);
        labels.score(features, labelScores);
        int[] arcs = transitions.arcs(left);
        int best = arcs[0];
        for (int move : arcs) {
            if (labelScores[transitions.label(move)] > labelScores[transitions.label(best)]) {
                best = move;
            }
        }
        return best;
    }

    private int settledArc(int state, boolean left) {
        int dependent = configurations.topWord(state);
        int head = configurations.headWord(state, left);
        return settled.find(left, words.tag[head], words.tag[dependent]);
    }

    /** Adds to the weights that join a configuration and a kind of move. */
    void updateKind(int state, int kind, float change) {
        moveFeatures.extract(state);
        kinds.update(features, kind, change);
    }

    /** Learns which arc is right where {@link #bestArc} chose one. */
    void learnArc(int state, int right, int chosen) {
        if (settledArc(state, transitions.isLeft(right)) > 0) {
            return;
        }
        if (right != chosen) {
            labelFeatures.extract(state, transitions.isLeft(right));
            labels.update(features, transitions.label(right), 1f);
            labels.update(features, transitions.label(chosen), -1f);
        }
        labels.step();
    }

    /** Counts one decision between kinds of moves; weights are averaged over all of them. */
    void step() {
        kinds.step();
    }

    /** The averaged weights. */
    ParserWeights average() {
        return new ParserWeights(kinds.average().compact(LOG_KEPT_KINDS), labels.average(), settled);
    }
}
