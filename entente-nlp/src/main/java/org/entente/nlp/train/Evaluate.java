package org.entente.nlp.train;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;

/** Measures the English parser on the dev parts of treebanks: {@code Evaluate TREEBANKS [MODEL]}. */
public final class Evaluate {

    private static final String USAGE = """
            usage: Evaluate TREEBANKS [MODEL]
              TREEBANKS  directory with *-ud-dev.conllu or .conllu.gz
              MODEL      a model file; the shipped model where none is named""";
    private static final int PASSES = 5;

    private Evaluate() {}

    /** The command; exits with 2 where it is called wrongly, with 1 where a file cannot be read. */
    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        try {
            for (Search search : Search.values()) {
                evaluate(arguments, search);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void evaluate(String[] arguments, Search search) throws IOException {
        long begin = System.nanoTime();
        ModelFile file = model(arguments);
        EnglishParser parser =
                EnglishParser.of(file, ParserOptions.standard().with(search).withSentencesOfTreebanks());
        System.out.printf(Locale.ROOT, "%s: loaded in %d ms%n", search, (System.nanoTime() - begin) / 1_000_000);
        ParserModel model = ParserModel.read(file, search);
        for (Path treebank : Treebank.files(Path.of(arguments[0]), "dev")) {
            List<ConlluSentence> sentences = ConlluReader.read(treebank);
            System.out.println(search + " " + treebank.getFileName());
            System.out.println("  given words: " + Evaluation.withGoldWords(model, sentences));
            System.out.println("  from text:   " + Evaluation.fromText(parser, sentences));
            if (search == Search.BEAM) {
                System.out.println("  best reading: " + ReadingEvaluation.bestOf(model, sentences));
            }
            System.out.println("  " + speed(model, parser, sentences));
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "%s: heap %d MB, with the evaluation's own data%n", search, heap / 1_000_000);
    }

    private static ModelFile model(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
                return ModelFile.read(in, arguments[1]);
            }
        }
        try (InputStream in = EnglishParser.class.getResourceAsStream(EnglishParser.MODEL)) {
            if (in == null) {
                throw new IOException("the model " + EnglishParser.MODEL + " is not on the class path");
            }
            return ModelFile.read(in, EnglishParser.MODEL);
        }
    }

    /** Tokens a second of this thread's processor time, the best of several passes. */
    private static String speed(ParserModel model, EnglishParser parser, List<ConlluSentence> sentences) {
        List<Example> examples = sentences.stream().map(Example::of).toList();
        String text =
                String.join(" ", sentences.stream().map(ConlluSentence::text).toList());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double tagging = 0;
        double parsing = 0;
        double whole = 0;
        int tokens = examples.stream().mapToInt(Example::size).sum();
        for (int pass = 0; pass < PASSES; pass++) {
            Analysis analysis = new Analysis(model);
            long tagTime = 0;
            long begin = threads.getCurrentThreadCpuTime();
            for (Example example : examples) {
                long tagBegin = threads.getCurrentThreadCpuTime();
                analysis.begin(example.forms());
                analysis.tag();
                tagTime += threads.getCurrentThreadCpuTime() - tagBegin;
                analysis.parse(new int[example.size()], new org.entente.nlp.Relation[example.size()]);
            }
            long parsed = threads.getCurrentThreadCpuTime();
            parser.parse(text);
            long end = threads.getCurrentThreadCpuTime();
            tagging = Math.max(tagging, tokens * 1e9 / tagTime);
            parsing = Math.max(parsing, tokens * 1e9 / (parsed - begin));
            whole = Math.max(whole, tokens * 1e9 / (end - parsed));
        }
        return String.format(
                Locale.ROOT,
                "tokens a second: tagging %,.0f, tagging and parsing %,.0f, everything from text %,.0f",
                tagging,
                parsing,
                whole);
    }
}
