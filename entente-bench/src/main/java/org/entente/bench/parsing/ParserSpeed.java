package org.entente.bench.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.Search;

/**
 * How many tokens the parser does in a second of one thread's processor time, how much of it loading takes, and the heap
 * in use after it (the second search's on top of the first's). Arguments: text files, or treebanks ({@code .conllu},
 * {@code .conllu.gz}) whose text is taken. Prints the best of several rounds, after some to warm up: of
 * {@code Parser.parse} from bare text to sentences with tags, lemmas, entities and trees; of tagging and parsing alone,
 * the words given; and of tagging alone.
 */
public final class ParserSpeed {

    private static final int WARM = 4;
    private static final int ROUNDS = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ParserSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String argument : arguments) {
            texts.add(text(Path.of(argument)));
        }
        for (Search search : Search.values()) {
            long begin = THREADS.getCurrentThreadCpuTime();
            EnglishParser parser = EnglishParser.load(ParserOptions.standard().with(search));
            long loaded = THREADS.getCurrentThreadCpuTime() - begin;
            System.out.printf(
                    Locale.ROOT, "%s: loaded in %d ms, heap %d MB%n", search, loaded / 1_000_000, heap() / 1_000_000);
            List<List<String>> sentences = forms(parser, texts);
            Analysis analysis = new Analysis(model(search));
            report("everything from text", sentences, () -> texts.forEach(parser::parse));
            report("tagging and parsing", sentences, () -> sentences.forEach(forms -> parse(analysis, forms)));
            report("tagging", sentences, () -> sentences.forEach(forms -> tag(analysis, forms)));
        }
    }

    private static void report(String what, List<List<String>> sentences, Runnable task) {
        long tokens = sentences.stream().mapToLong(List::size).sum();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            task.run();
            long taken = THREADS.getCurrentThreadCpuTime() - begin;
            least = round < WARM ? least : Math.min(least, taken);
        }
        System.out.printf(Locale.ROOT, "  %,d tokens, %s: %,.0f tokens/s%n", tokens, what, tokens * 1e9 / least);
    }

    private static void tag(Analysis analysis, List<String> forms) {
        analysis.begin(forms);
        analysis.tag();
    }

    private static void parse(Analysis analysis, List<String> forms) {
        tag(analysis, forms);
        analysis.parse(new int[forms.size()], new Relation[forms.size()]);
    }

    private static List<List<String>> forms(EnglishParser parser, List<String> texts) {
        List<List<String>> all = new ArrayList<>();
        for (String text : texts) {
            for (Sentence sentence : parser.parse(text)) {
                List<String> forms = new ArrayList<>();
                for (int i = 0; i < sentence.size(); i++) {
                    forms.add(sentence.form(i));
                }
                all.add(forms);
            }
        }
        return all;
    }

    private static ParserModel model(Search search) throws IOException {
        try (InputStream in = EnglishParser.class.getResourceAsStream(EnglishParser.MODEL)) {
            if (in == null) {
                throw new IOException("the model " + EnglishParser.MODEL + " is not on the class path");
            }
            return ParserModel.read(ModelFile.read(in, EnglishParser.MODEL), search);
        }
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().contains(".conllu")) {
            return Files.readString(file);
        }
        List<String> sentences =
                ConlluReader.read(file).stream().map(ConlluSentence::text).toList();
        return String.join(" ", sentences);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
