package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.nlp.Relation;
import org.entente.nlp.model.LinearModel;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.BeamTrainer;
import org.entente.nlp.parse.GoldTree;
import org.entente.nlp.parse.GreedyTrainer;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.ParserWeights;
import org.entente.nlp.parse.Search;
import org.entente.nlp.parse.Transitions;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.TagSet;
import org.entente.nlp.tag.Tagger;
import org.entente.nlp.tag.TaggerTrainer;
import org.entente.nlp.tag.Words;

/**
 * Trains tagger and parsers on sentences. Each part is trained by one thread from fixed seeds, and parts that do not
 * depend on each other run at the same time: the result is the same for any number of threads.
 */
final class ModelTrainer {

    private static final long SEED = 1;
    private static final int RAREST_TAG = 3;

    private final List<Example> examples;
    private final Lexicon lexicon;
    private final TrainingPlan plan;
    private final int threads;
    private final TagSet tags;
    private final Transitions transitions;

    ModelTrainer(List<Example> examples, TagSet tags, Lexicon lexicon, TrainingPlan plan, int threads) {
        this.examples = examples;
        this.lexicon = lexicon;
        this.plan = plan;
        this.threads = threads;
        this.tags = tags;
        this.transitions = new Transitions(arcsOf(examples));
    }

    /** Trains everything and puts it into a file. */
    ModelFile train() throws InterruptedException {
        List<Callable<LinearModel>> taggings = new ArrayList<>();
        for (int fold = -1; fold < plan.folds(); fold++) {
            int without = fold;
            taggings.add(() -> trainTagger(without));
        }
        List<LinearModel> taggers = runAll(taggings);
        List<GoldTree> trees = treesTaggedBy(taggers.subList(1, taggers.size()));
        List<ParserWeights> parsers = runAll(List.of(
                () -> new BeamTrainer(lexicon, tags, transitions, trees, Search.BEAM.width())
                        .train(plan.beamEpochs(), SEED),
                () -> new GreedyTrainer(lexicon, tags, transitions, trees).train(plan.greedyEpochs(), SEED)));
        ModelFile file = new ModelFile("the trained model");
        ParserModel.write(file, lexicon, tags, taggers.get(0), transitions);
        parsers.get(0).write(file, Search.BEAM);
        parsers.get(1).write(file, Search.GREEDY);
        return file;
    }

    private <T> List<T> runAll(List<Callable<T>> parts) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> part : executor.invokeAll(parts)) {
                results.add(part.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("training failed: " + e.getCause(), e);
        } finally {
            executor.shutdownNow();
        }
    }

    /** A tagger trained on all sentences but those of one fold; on all where the fold is -1. */
    private LinearModel trainTagger(int withoutFold) {
        List<List<String>> forms = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % plan.folds() != withoutFold) {
                forms.add(examples.get(i).forms());
                gold.add(goldTags(examples.get(i)));
            }
        }
        return new TaggerTrainer(lexicon, tags.size(), plan.taggerEpochs()).train(forms, gold, SEED);
    }

    private int[] goldTags(Example example) {
        int[] numbers = new int[example.size()];
        for (int i = 0; i < numbers.length; i++) {
            String tag = example.tags().get(i);
            int space = tag.indexOf(' ');
            numbers[i] = tags.number(tag.substring(0, space), tag.substring(space + 1));
        }
        return numbers;
    }

    /** The sentences with tags by taggers that did not see them: the parser learns to live with a tagger's errors. */
    private List<GoldTree> treesTaggedBy(List<LinearModel> folds) {
        Words words = new Words(lexicon);
        Tagger.Scratch scratch = new Tagger.Scratch();
        List<GoldTree> trees = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            int[] none = new int[example.size()];
            java.util.Arrays.fill(none, -1);
            int[] predicted = new int[example.size()];
            int[] doubts = new int[example.size()];
            words.fill(example.forms());
            new Tagger(folds.get(i % plan.folds())).tag(words, none, predicted, doubts, scratch);
            trees.add(new GoldTree(example.forms(), predicted, doubts, example.heads(), example.relations()));
        }
        return trees;
    }

    /** The tags that are frequent enough to be learned. */
    static TagSet tagsOf(List<Example> examples) {
        return new TagSet(frequentTags(examples));
    }

    private static List<String> frequentTags(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST_TAG);
        counts.put("PROPN NNP", RAREST_TAG);
        return List.copyOf(new java.util.TreeSet<>(counts.keySet()));
    }

    private static List<String> arcsOf(List<Example> examples) {
        java.util.TreeSet<String> arcs = new java.util.TreeSet<>();
        arcs.add(Transitions.arc(true, Relation.ROOT));
        arcs.add(Transitions.arc(true, Relation.DEP));
        arcs.add(Transitions.arc(false, Relation.DEP));
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                if (example.heads()[i] < example.size()) {
                    arcs.add(Transitions.arc(example.heads()[i] > i, example.relations()[i]));
                }
            }
        }
        return List.copyOf(arcs);
    }
}
