package org.entente.nlp.parse;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;

/**
 * Trains a greedy parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epoch it mostly follows its
 * own moves, so that it learns to make the best of its errors.
 */
public final class GreedyTrainer extends ParserTrainer {

    private static final double EXPLORATION = 0.9;

    private final SplittableRandom random = new SplittableRandom(7);

    public GreedyTrainer(Lexicon lexicon, TagSet tags, Transitions transitions, List<GoldTree> trees) {
        super(lexicon, tags, transitions, trees);
    }

    @Override
    void learn(GoldTree tree, int epoch) {
        for (int state = 0; !configurations.finished(state); ) {
            int forced = Moves.forced(configurations, transitions, state);
            if (forced >= 0) {
                state = configurations.apply(state, forced);
                continue;
            }
            float[] scores = perceptron.scoreKinds(state);
            oracle.costs(state, tree.heads(), tagged.size);
            int predicted = best(scores, false);
            int right = best(scores, true);
            if (predicted != right) {
                perceptron.updateKind(state, right, 1f);
                perceptron.updateKind(state, predicted, -1f);
            }
            perceptron.step();
            boolean explore = epoch > 0 && random.nextDouble() < EXPLORATION;
            state = configurations.apply(state, move(state, tree, explore ? predicted : right, explore));
        }
    }

    /** The open kind of move with the best score, of all or of the right ones alone. */
    private int best(float[] scores, boolean onlyRight) {
        int least = oracle.least();
        int best = -1;
        for (int kind = 0; kind < scores.length; kind++) {
            if ((best < 0 || scores[kind] > scores[best])
                    && scores[kind] != Float.NEGATIVE_INFINITY
                    && (!onlyRight || oracle.cost(kind) == least)) {
                best = kind;
            }
        }
        return best;
    }

    /** The move of a kind; where it is a right arc, its relation is learned. */
    private int move(int state, GoldTree tree, int kind, boolean explore) {
        if (kind == Transitions.SHIFT) {
            return Transitions.SHIFT;
        }
        boolean left = kind == Transitions.LEFT;
        int chosen = perceptron.bestArc(state, left);
        int gold = goldArc(state, left, tree);
        if (gold < 0) {
            return chosen;
        }
        perceptron.learnArc(state, gold, chosen);
        return explore ? chosen : gold;
    }
}
