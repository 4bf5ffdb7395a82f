package org.entente.bench.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.RuleBook;
import org.entente.text.when.Chronology;

/**
 * How many tokens a second frames and rules do on parsed text, on one thread: from trees, dates and actors to claims. Argument:
 * a {@code documents.jsonl}. Parses it once, then prints the best of several rounds, in processor time of the thread, so that
 * what else runs on the machine counts little.
 */
public final class FrameSpeed {

    private static final int WARM = 4;
    private static final int ROUNDS = 8;

    private record Parsed(Document document, List<Sentence> sentences, Mentions mentions, Chronology chronology) {}

    private FrameSpeed() {}

    public static void main(String[] arguments) throws IOException {
        RuleBook rules = RuleBook.load();
        List<Parsed> parsed = parsed(Path.of(arguments[0]));
        long tokens = parsed.stream()
                .flatMap(document -> document.sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Learner nothingLearned = Learner.none();
        double best = 0;
        long claims = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long began = threads.getCurrentThreadCpuTime();
            claims = 0;
            for (Parsed document : parsed) {
                claims += new DocumentCoder(
                                document.document(),
                                document.sentences(),
                                document.mentions(),
                                document.chronology(),
                                rules,
                                nothingLearned)
                        .claims()
                        .size();
            }
            double rate = tokens / ((threads.getCurrentThreadCpuTime() - began) / 1e9);
            best = round < WARM ? 0 : Math.max(best, rate);
        }
        System.out.printf(
                Locale.ROOT,
                "frames and rules on parsed text, one thread: %.0f tokens/s (%d documents, %d tokens, %d claims)%n",
                best,
                parsed.size(),
                tokens,
                claims);
    }

    private static List<Parsed> parsed(Path file) throws IOException {
        ActorList actors = ActorList.load();
        Parser parser = EnglishParser.load(ParserOptions.standard().with(actors));
        MentionResolver resolver = new MentionResolver(actors);
        ObjectMapper mapper = new ObjectMapper();
        List<Parsed> parsed = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            Document document = new Document(
                    node.path("id").asText(), node.path("text").asText(), "", Optional.<LocalDate>empty(), "");
            List<Sentence> sentences = parser.parse(document.text());
            Chronology chronology = Chronology.of(sentences, document.published());
            parsed.add(new Parsed(document, sentences, resolver.resolve(sentences, chronology::dayOf), chronology));
        }
        return parsed;
    }
}
