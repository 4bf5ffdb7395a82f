package org.entente.app.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.store.Answer;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Exchange;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.answer.Question;
import org.entente.text.coding.Coding;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.reach.Answers;
import org.entente.text.reach.Reach;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Recoding what a change can reach, held against recoding everything, over random changes of rules and actors. How many is
 * {@code -Dentente.rounds=N}, from which seed {@code -Dentente.seed=N}.
 */
@Tag("slow")
class RecodingTest {

    private static final int SENTENCES = 6;
    private static final int DOCUMENTS = 100;

    /** So many times the rounds at most, where chance had made only changes that no document feels. */
    private static final int MOST = 4;

    @TempDir
    Path folder = Path.of(".");

    private final Learner learner = Learner.load();

    /** A state of rules and actors, with what it makes of the corpus. */
    private record State(Coder coder, Answers answers, Map<String, List<Claim>> claims) {}

    private State state(RuleBook rules, ActorList actors, Map<String, Document> corpus) {
        ParserOptions options = ParserOptions.standard().with(actors);
        Coder coder = new Coder(EnglishParser.load(options), new MentionResolver(actors), rules, learner);
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        corpus.values().parallelStream()
                .map(document -> Map.entry(document.id(), coder.code(document).claims()))
                .toList()
                .forEach(one -> claims.put(one.getKey(), one.getValue()));
        return new State(coder, Answers.of(rules, actors), claims);
    }

    private static Map<String, Document> corpus(Random random) {
        Path folder = Path.of("..", "entente-text", "src", "annotated");
        List<String> sentences = new ArrayList<>(AnnotatedSet.read(folder).training().sentences().stream()
                .map(AnnotatedSentence::text)
                .toList());
        Collections.shuffle(sentences, random);
        Map<String, Document> corpus = new TreeMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            String id = String.format("d%03d", i);
            String text = String.join(" ", sentences.subList(i * SENTENCES, (i + 1) * SENTENCES));
            corpus.put(
                    id,
                    new Document(
                            id, text, "", Optional.of(LocalDate.of(2015, 1, 1).plusDays(i)), ""));
        }
        return corpus;
    }

    private static List<String> words(Map<String, Document> corpus, boolean names) {
        NavigableSet<String> words = new TreeSet<>();
        for (Document document : corpus.values()) {
            String[] all = document.text().split("[^\\p{L}'-]+", -1);
            for (int i = 1; i + 1 < all.length; i++) {
                boolean capital = !all[i].isEmpty() && Character.isUpperCase(all[i].charAt(0));
                if (names && capital) {
                    boolean two = !all[i + 1].isEmpty() && Character.isUpperCase(all[i + 1].charAt(0));
                    words.add(two ? all[i] + " " + all[i + 1] : all[i]);
                } else if (!names && !capital && all[i].matches("[a-z]{3,}")) {
                    words.add(all[i]);
                }
            }
        }
        return List.copyOf(words);
    }

    @Test
    void whatNoChangeCanReachIsCodedAlike() throws Exception {
        long seed = Long.getLong("entente.seed", System.nanoTime() & 0xffffff);
        int rounds = Integer.getInteger("entente.rounds", 7);
        Random random = new Random(seed);
        Map<String, Document> corpus = corpus(random);
        ChangingKnowledge knowledge =
                new ChangingKnowledge(random, words(corpus, false), words(corpus, true), folder.resolve("mine.yaml"));
        State before = state(knowledge.rules(), knowledge.list(), corpus);
        int reached = 0;
        int differed = 0;
        int narrow = 0;
        int done = 0;
        for (int round = 0; round < rounds || differed == 0 && round < MOST * rounds; round++) {
            done++;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                knowledge.change();
            }
            String told = "seed " + seed + ", round " + round + ": " + knowledge.told();
            State after = state(knowledge.rules(), knowledge.list(), corpus);
            NavigableSet<Question> differing = before.answers().differing(after.answers());
            Reach reach = new Reach(differing);
            int here = 0;
            for (Document document : corpus.values()) {
                boolean same = claims(before, document).equals(claims(after, document));
                boolean touched = reach.touching(document.text()).isPresent();
                assertThat(same || touched)
                        .as("%s; %s reads otherwise and is not reached: %s", told, document.id(), document.text())
                        .isTrue();
                differed += same ? 0 : 1;
                here += touched ? 1 : 0;
            }
            reached += here;
            narrow += here <= DOCUMENTS / 2 ? 1 : 0;
            System.out.printf(
                    "RecodingTest: %s; %d questions, %d of %d documents%n", told, differing.size(), here, DOCUMENTS);
            if (here < DOCUMENTS && !differing.isEmpty()) {
                assertThat(export(before, after, corpus, here))
                        .as(told)
                        .isEqualTo(export(before, after, corpus, DOCUMENTS));
            }
            before = after;
        }
        System.out.printf(
                "RecodingTest: seed %d, %d changes reached %d of %d documents, %d read otherwise%n",
                seed, done, reached, done * DOCUMENTS, differed);
        assertThat(differed).as("seed " + seed).isPositive();
        assertThat(narrow)
                .as("seed %d: rounds that reached less than half", seed)
                .isGreaterThan(done / 2);
    }

    private static List<Claim> claims(State state, Document document) {
        return state.claims().getOrDefault(document.id(), List.of());
    }

    /** The tables of a memory that was coded by one state and recoded by another, so many documents or all. */
    private Map<String, String> export(State before, State after, Map<String, Document> corpus, int expected)
            throws IOException {
        boolean narrowed = expected < DOCUMENTS;
        Path directory = Files.createTempDirectory(folder, narrowed ? "narrowed" : "whole");
        Run first = Run.of("c", "before", "a", "");
        Run second = Run.of("c", "after", "a", "");
        try (Store store = Store.openOrCreate(directory.resolve("memory"))) {
            try (Writer writer = store.write("a test")) {
                Batch batch = new Batch(Cause.INGEST, "first");
                if (narrowed) {
                    batch.knowing(first, () -> StoredAnswers.rows(before.answers()));
                }
                for (Document document : corpus.values()) {
                    batch.coded(StoredDocument.of(document), first, claims(before, document));
                }
                writer.commit(batch);
                Supplier<List<Answer>> answers = () -> StoredAnswers.rows(after.answers());
                Committing committing = new Committing(writer, Cause.RECODE, "second", second, answers);
                Recoding recoding = new Recoding(store.view(), second, after::answers);
                recoding.over(after::coder, 2, new Into(committing), committing::untouched, done -> {});
                committing.commit();
                assertThat(recoding.coded()).isEqualTo(expected);
                assertThat(recoding.untouched()).isEqualTo(corpus.size() - expected);
                assertThat(new Recoding(store.view(), second, after::answers).due())
                        .isZero();
            }
            Path tables = directory.resolve("tables");
            Exchange.write(store, store.view(), tables);
            Map<String, String> bytes = new TreeMap<>();
            try (Stream<Path> files = Files.list(tables)) {
                for (Path file : files.toList()) {
                    bytes.put(file.getFileName().toString(), Run.hash(Files.readAllBytes(file)));
                }
            }
            return bytes;
        }
    }

    private record Into(Committing committing) implements CodingQueue.Sink {

        @Override
        public void coded(StoredDocument document, Coding coding) {
            committing.coded(document, coding);
        }

        @Override
        public void failed(StoredDocument document, Throwable failure) {
            throw new AssertionError(document.id(), failure);
        }
    }
}
