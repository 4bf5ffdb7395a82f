package org.entente.bench.coding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.entente.claim.Document;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;

/**
 * How many tokens a second the whole coder, as it ships, does beside the bare parser on the same text, on one thread and on all.
 * Argument: a {@code documents.jsonl}. The two take turns, round by round, after six rounds to warm up; printed are the best
 * rate of each and the ratio of the middle round, which a machine that is busy at times does not bend.
 */
public final class CoderSpeed {

    /** The coder's code, of which there is more than the parser's, is compiled at last in the sixth round. */
    private static final int WARM = 6;

    private static final int ROUNDS = 5;

    private CoderSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<Document> documents = documents(Path.of(arguments[0]));
        ActorList actors = ActorList.load();
        Parser parser = EnglishParser.load(ParserOptions.standard().with(actors));
        Coder coder = new Coder(parser, new MentionResolver(actors), RuleBook.load(), Learner.load());
        ToIntFunction<Document> parse = document ->
                parser.parse(document.text()).stream().mapToInt(Sentence::size).sum();
        ToIntFunction<Document> code = document -> coder.code(document).tokens();
        for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
            List<Double> ratios = new ArrayList<>();
            double bare = 0;
            double whole = 0;
            for (int round = 0; round < WARM + ROUNDS; round++) {
                double parsed = rate(documents, parse, threads);
                double coded = rate(documents, code, threads);
                if (round >= WARM) {
                    bare = Math.max(bare, parsed);
                    whole = Math.max(whole, coded);
                    ratios.add(coded / parsed);
                }
            }
            Collections.sort(ratios);
            System.out.printf(
                    Locale.ROOT,
                    "%d threads: parser %.0f tokens/s, coder %.0f tokens/s, ratio %.2f (%.2f to %.2f)%n",
                    threads,
                    bare,
                    whole,
                    ratios.get(ROUNDS / 2),
                    ratios.get(0),
                    ratios.get(ROUNDS - 1));
        }
    }

    private static double rate(List<Document> documents, ToIntFunction<Document> task, int threads)
            throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        return run(documents, task, threads) / ((System.nanoTime() - began) / 1e9);
    }

    private static long run(List<Document> documents, ToIntFunction<Document> task, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (Document document : documents) {
                all.add(pool.submit(() -> task.applyAsInt(document)));
            }
            long tokens = 0;
            for (Future<Integer> future : all) {
                tokens += future.get();
            }
            return tokens;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Document> documents(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            documents.add(
                    new Document(node.path("id").asText(), node.path("text").asText(), "", Optional.empty(), ""));
        }
        return documents;
    }
}
