package org.entente.text.mention;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.actor.ActorList;

/**
 * Prints how fast mentions are resolved in processor time of one core, parsing left out, for documents of 1, 10 and 100 pages (500 words a page). Run
 * with a text file as the only argument; without one the texts of {@code coreference.txt} are read over and over.
 */
final class MentionSpeed {

    private static final int PAGE = 500;
    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MentionSpeed() {}

    public static void main(String[] arguments) throws IOException {
        ActorList actors = ActorList.load();
        List<Sentence> sentences =
                EnglishParser.load(ParserOptions.standard().with(actors)).parse(text(arguments));
        MentionResolver resolver = new MentionResolver(actors);
        fastest(resolver, document(sentences, 10 * PAGE), 12);
        double onePage = 0;
        for (int pages : new int[] {1, 10, 100}) {
            List<Sentence> document = document(sentences, pages * PAGE);
            double perToken = fastest(resolver, document, 60 / pages + 1);
            onePage = pages == 1 ? perToken : onePage;
            System.out.printf(
                    "%d pages: %,.0f tokens a second, %.2f times one page's time a token%n",
                    pages, 1e9 / perToken, perToken / onePage);
        }
    }

    private static String text(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            return Files.readString(Path.of(arguments[0]));
        }
        StringBuilder text = new StringBuilder();
        AnnotatedText.read().forEach(each -> text.append(each.text()).append("\n\n"));
        return text.toString();
    }

    private static List<Sentence> document(List<Sentence> sentences, int tokens) {
        List<Sentence> document = new ArrayList<>();
        int count = 0;
        for (int i = 0; count < tokens; i++) {
            Sentence sentence = sentences.get(i % sentences.size());
            document.add(sentence);
            count += sentence.size();
        }
        return document;
    }

    /** Nanoseconds a token in the fastest of some rounds. */
    private static double fastest(MentionResolver resolver, List<Sentence> document, int repeats) {
        int tokens = document.stream().mapToInt(Sentence::size).sum();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < repeats; i++) {
                resolver.resolve(document, sentence -> Optional.empty());
            }
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / ((double) tokens * repeats));
        }
        return best;
    }
}
