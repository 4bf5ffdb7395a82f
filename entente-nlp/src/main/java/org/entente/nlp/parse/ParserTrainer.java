package org.entente.nlp.parse;

import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Shuffle;
import org.entente.nlp.tag.TagSet;
import org.entente.nlp.tag.Words;

/** What training a greedy and a beam parser have in common: the pass over the trees, epoch by epoch. */
public abstract class ParserTrainer {

    final Transitions transitions;
    final TaggedWords tagged = new TaggedWords();
    final Configurations configurations;
    final Oracle oracle;
    final MovePerceptron perceptron;
    private final List<GoldTree> trees;
    private final Words words;
    private final TagKinds kinds;

    ParserTrainer(Lexicon lexicon, TagSet tags, Transitions transitions, List<GoldTree> trees) {
        this.trees = trees;
        this.transitions = transitions;
        this.words = new Words(lexicon);
        this.kinds = new TagKinds(tags);
        this.configurations = new Configurations(transitions);
        this.oracle = new Oracle(configurations);
        this.perceptron = new MovePerceptron(
                configurations, tagged, transitions, SettledArcs.of(trees, transitions, tags.size()));
    }

    /**
     * Trains from nothing, on the trees in a fixed pseudo-random order.
     *
     * @param epochs how often each tree is gone through
     */
    public final ParserWeights train(int epochs, long seed) {
        for (int index : Shuffle.order(trees.size(), seed - 1)) {
            enter(trees.get(index));
            countGoldFeatures(trees.get(index));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : Shuffle.order(trees.size(), seed + epoch)) {
                enter(trees.get(index));
                learn(trees.get(index), epoch);
            }
            System.err.println(getClass().getSimpleName() + ": epoch " + (epoch + 1) + " of " + epochs);
        }
        return perceptron.average();
    }

    /** Learns from one tree, which has been entered. */
    abstract void learn(GoldTree tree, int epoch);

    private void enter(GoldTree tree) {
        words.fill(tree.forms());
        tagged.fill(words, tree.tags(), tree.doubts(), kinds);
        configurations.start(tagged.size);
    }

    private void countGoldFeatures(GoldTree tree) {
        for (int state = 0; !configurations.finished(state); ) {
            int move = goldMove(state, tree);
            if (Moves.forced(configurations, transitions, state) < 0) {
                perceptron.count(state, move);
            }
            state = configurations.apply(state, move);
        }
    }

    /** The canonical right move: an arc as soon as nothing is lost by it, else the next word. */
    final int goldMove(int state, GoldTree tree) {
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            return forced;
        }
        oracle.costs(state, tree.heads(), tagged.size);
        if (oracle.cost(Transitions.LEFT) == oracle.least()) {
            return arcOf(state, true, tree);
        }
        return oracle.cost(Transitions.RIGHT) == oracle.least() ? arcOf(state, false, tree) : Transitions.SHIFT;
    }

    private int arcOf(int state, boolean left, GoldTree tree) {
        Relation relation = tree.relations()[configurations.topWord(state)];
        int arc = left ? transitions.left(relation) : transitions.right(relation);
        if (arc >= 0) {
            return arc;
        }
        return left ? transitions.left(Relation.DEP) : transitions.right(Relation.DEP);
    }

    /** The arc to the left or right that is in the tree, or -1 where the top of the stack has another head. */
    final int goldArc(int state, boolean left, GoldTree tree) {
        boolean inTree = tree.heads()[configurations.topWord(state)] == configurations.headWord(state, left);
        return inTree ? arcOf(state, left, tree) : -1;
    }
}
