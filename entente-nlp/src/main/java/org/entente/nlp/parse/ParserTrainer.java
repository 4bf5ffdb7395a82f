package org.entente.nlp.parse;

import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.model.AveragedPerceptron;
import org.entente.nlp.model.FeatureBuffer;
import org.entente.nlp.model.LinearModel;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Shuffle;
import org.entente.nlp.tag.TagSet;
import org.entente.nlp.tag.Words;

/** What training a greedy and a beam parser have in common: the pass over the trees, epoch by epoch. */
public abstract class ParserTrainer {

    private static final int LOG_ROWS = 21;

    final Transitions transitions;
    final TaggedWords tagged = new TaggedWords();
    final Configurations configurations;
    final FeatureBuffer features = new FeatureBuffer();
    final ParseFeatures extractor;
    final Oracle oracle;
    final AveragedPerceptron perceptron;
    final float[] scores;
    private final Words words;
    private final TagKinds kinds;

    ParserTrainer(Lexicon lexicon, TagSet tags, Transitions transitions) {
        this.transitions = transitions;
        this.words = new Words(lexicon);
        this.kinds = new TagKinds(tags);
        this.configurations = new Configurations(transitions);
        this.extractor = new ParseFeatures(configurations, tagged, features);
        this.oracle = new Oracle(configurations);
        this.perceptron = new AveragedPerceptron(transitions.size(), LOG_ROWS);
        this.scores = new float[transitions.size()];
    }

    /**
     * Trains from nothing, on the trees in a fixed pseudo-random order.
     *
     * @param epochs how often each tree is gone through
     */
    public final LinearModel train(List<GoldTree> trees, int epochs, long seed) {
        for (GoldTree tree : trees) {
            enter(tree);
            countGoldFeatures(tree);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : Shuffle.order(trees.size(), seed + epoch)) {
                enter(trees.get(index));
                learn(trees.get(index), epoch);
            }
        }
        return perceptron.average();
    }

    /** Learns from one tree, which has been entered. */
    abstract void learn(GoldTree tree, int epoch);

    private void enter(GoldTree tree) {
        words.fill(tree.forms());
        tagged.fill(words, tree.tags(), kinds);
        configurations.start(tagged.size);
    }

    private void countGoldFeatures(GoldTree tree) {
        for (int state = 0; !configurations.finished(state); ) {
            if (Moves.forced(configurations, transitions, state) < 0) {
                extractor.extract(state);
                perceptron.count(features);
            }
            state = configurations.apply(state, goldMove(state, tree));
        }
    }

    /** The canonical right move: an arc as soon as nothing is lost by it, else the next word. */
    final int goldMove(int state, GoldTree tree) {
        int forced = Moves.forced(configurations, transitions, state);
        if (forced >= 0) {
            return forced;
        }
        oracle.costs(state, tree.heads(), tagged.size);
        int least = Math.min(oracle.shiftCost, Math.min(oracle.leftCost, oracle.rightCost));
        Relation relation = tree.relations()[configurations.word[configurations.cellNode[configurations.top[state]]]];
        if (oracle.leftCost == least) {
            return orDependent(transitions.left(relation), transitions.left(Relation.DEP));
        }
        if (oracle.rightCost == least) {
            return orDependent(transitions.right(relation), transitions.right(Relation.DEP));
        }
        return Transitions.SHIFT;
    }

    private static int orDependent(int move, int otherwise) {
        return move >= 0 ? move : otherwise;
    }
}
