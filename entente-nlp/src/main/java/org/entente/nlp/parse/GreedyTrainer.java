package org.entente.nlp.parse;

import java.util.SplittableRandom;
import org.entente.nlp.Relation;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;

/**
 * Trains a greedy parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epoch it mostly follows its
 * own moves, so that it learns to make the best of its errors.
 */
public final class GreedyTrainer extends ParserTrainer {

    private static final double EXPLORATION = 0.9;

    private final SplittableRandom random = new SplittableRandom(7);

    public GreedyTrainer(Lexicon lexicon, TagSet tags, Transitions transitions) {
        super(lexicon, tags, transitions);
    }

    @Override
    void learn(GoldTree tree, int epoch) {
        for (int state = 0; !configurations.finished(state); ) {
            int forced = Moves.forced(configurations, transitions, state);
            if (forced >= 0) {
                state = configurations.apply(state, forced);
                continue;
            }
            extractor.extract(state);
            perceptron.score(features, scores);
            oracle.costs(state, tree.heads(), tagged.size);
            int predicted = best(state, tree, false);
            int right = best(state, tree, true);
            if (predicted != right) {
                perceptron.update(features, right, 1f);
                perceptron.update(features, predicted, -1f);
            }
            perceptron.step();
            boolean explore = epoch > 0 && random.nextDouble() < EXPLORATION;
            state = configurations.apply(state, explore ? predicted : right);
        }
    }

    /** The allowed move with the best score, of all or of the right ones alone. */
    private int best(int state, GoldTree tree, boolean onlyRight) {
        int least = Math.min(oracle.shiftCost, Math.min(oracle.leftCost, oracle.rightCost));
        int best = -1;
        for (int move = 0; move < scores.length; move++) {
            if ((best < 0 || scores[move] > scores[best])
                    && Moves.allowed(configurations, transitions, state, move)
                    && (!onlyRight || isRight(state, tree, move, least))) {
                best = move;
            }
        }
        return best;
    }

    private boolean isRight(int state, GoldTree tree, int move, int least) {
        if (move == Transitions.SHIFT) {
            return oracle.shiftCost == least;
        }
        boolean left = transitions.isLeft(move);
        if ((left ? oracle.leftCost : oracle.rightCost) != least) {
            return false;
        }
        int cell = configurations.top[state];
        int dependent = configurations.word[configurations.cellNode[cell]];
        int head = left
                ? configurations.word[configurations.front[state]]
                : configurations.word[configurations.cellNode[configurations.cellBelow[cell]]];
        Relation gold = tree.relations()[dependent];
        return tree.heads()[dependent] != head
                || transitions.relation(move) == gold
                || (left ? transitions.left(gold) : transitions.right(gold)) < 0;
    }
}
