package org.entente.bench.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.learn.LearnedType;
import org.entente.text.learn.Learner;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.ExpectedClaim;
import org.entente.text.train.SameActor;
import org.entente.text.train.Scores;
import org.entente.text.train.Training;
import org.entente.text.train.Workshop;

/**
 * What training on outside sets would add. Arguments: the folder of the annotated set, {@code plv.jsonl}, {@code gsr.jsonl}.
 * Of each outside set one half of the sentences is learned from, by turns, and the other scored. The shipped models learn from
 * none of them. Prints the table that the documentation shows.
 */
public final class OutsideTraining {

    /** An actor that no sentence has: a claim of it cannot be placed, so that what is not annotated counts neither way. */
    private static final String NOWHERE = "\u0001";

    private static final String NO_EVENT = "";

    private final Coder rulesAlone;
    private final SameActor same;
    private final Training training;
    private final Map<String, List<DocumentCoder>> coders = new LinkedHashMap<>();

    private OutsideTraining(Coder rulesAlone, ActorList actors, RuleBook rules) {
        this.rulesAlone = rulesAlone;
        this.same = new SameActor(actors);
        this.training = new Training(rulesAlone, actors, rules, Optional.empty());
    }

    /** A sentence of gsr with the roots of its events. */
    private record RootSentence(String id, String text, List<String> roots) {

        static List<RootSentence> read(Path file) throws IOException {
            ObjectMapper json = new ObjectMapper();
            List<RootSentence> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JsonNode row = json.readTree(line);
                List<String> roots = new ArrayList<>();
                for (JsonNode event : row.get("gold")) {
                    String code = event.path("code").asText("");
                    if (code.length() > 1) {
                        roots.add(code.substring(0, 2));
                    }
                }
                rows.add(
                        new RootSentence(row.get("id").asText(), row.get("text").asText(), roots));
            }
            return rows;
        }

        Document document() {
            return new Document(id, text, "", Optional.empty(), "");
        }

        AnnotatedSentence annotated() {
            List<ExpectedClaim> claims = new ArrayList<>();
            for (String root : roots) {
                type(root).ifPresent(type -> claims.add(claim(type, Optional.of(root), ExpectedClaim.ANYBODY)));
            }
            return new AnnotatedSentence(id, Optional.empty(), text, claims);
        }

        private static Optional<ClaimType> type(String root) {
            return LearnedType.labels().stream()
                    .filter(label -> label.cameo().startsWith(root))
                    .flatMap(label -> label.type().stream())
                    .findFirst();
        }
    }

    private static ExpectedClaim claim(ClaimType type, Optional<String> root, String actor) {
        return new ExpectedClaim(
                true, type, root, List.of(actor), List.of(ExpectedClaim.ANYBODY), false, false, Status.ASSERTED);
    }

    private static AnnotatedSentence annotated(PairSentence row) {
        List<ExpectedClaim> claims = new ArrayList<>();
        if (!row.type().equals(PairSentence.YIELD)) {
            claims.add(claim(EventType.valueOf(row.type()), Optional.empty(), ExpectedClaim.ANYBODY));
        }
        claims.add(claim(EventType.CONSULT, Optional.empty(), NOWHERE));
        return new AnnotatedSentence(row.id(), Optional.empty(), row.text(), claims);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("give the folder of the annotated set, the path of plv.jsonl and that of gsr.jsonl");
            return;
        }
        ActorList actors = ActorList.load();
        RuleBook rules = RuleBook.load();
        Coder coder = new Coder(
                EnglishParser.load(ParserOptions.standard().with(actors)), new MentionResolver(actors), rules);
        AnnotatedSet own = AnnotatedSet.read(Path.of(arguments[0]));
        new OutsideTraining(coder, actors, rules)
                .compare(own, PairSentence.read(Path.of(arguments[1])), RootSentence.read(Path.of(arguments[2])));
    }

    private void compare(AnnotatedSet own, List<PairSentence> pairs, List<RootSentence> roots) {
        List<AnnotatedSentence> all = new ArrayList<>(own.training().sentences());
        int ours = all.size();
        half(pairs, 0).forEach(row -> all.add(annotated(row)));
        int withPairs = all.size();
        half(roots, 0).forEach(row -> all.add(row.annotated()));
        Training.Read read = training.read(all);
        System.out.println("| learned from | own held-out: who–what–whom | types | plv half: root accuracy | macro-F1"
                + " | gsr half: root F1 |\n|---|---|---|---|---|---|");
        row("the rules alone", Learner.none(), own, pairs, roots);
        row("our own set", read.train(i -> i < ours, Workshop.LIMITS), own, pairs, roots);
        row("and half of plv", read.train(i -> i < withPairs, Workshop.LIMITS), own, pairs, roots);
        row("and half of gsr", read.train(i -> i < ours || i >= withPairs, Workshop.LIMITS), own, pairs, roots);
        row("and both", read.train(i -> true, Workshop.LIMITS), own, pairs, roots);
    }

    private static <T> List<T> half(List<T> rows, int which) {
        List<T> half = new ArrayList<>();
        for (int i = which; i < rows.size(); i += 2) {
            half.add(rows.get(i));
        }
        return half;
    }

    private void row(
            String name, Learner learner, AnnotatedSet own, List<PairSentence> pairs, List<RootSentence> roots) {
        List<AnnotatedSentence> apart = own.heldOut().sentences();
        Scores scores = Scores.of(
                apart,
                claims("own", apart.stream().map(AnnotatedSentence::document).toList(), learner),
                same);
        List<PairSentence> scoredPairs = half(pairs, 1);
        List<List<Claim>> ofPairs =
                claims("plv", scoredPairs.stream().map(PairSentence::document).toList(), learner);
        Map<String, int[]> byType = new TreeMap<>();
        int right = 0;
        for (int i = 0; i < scoredPairs.size(); i++) {
            String gold = scoredPairs.get(i).type();
            String found = scoredPairs
                    .get(i)
                    .about(ofPairs.get(i))
                    .map(PairSentence::typeOf)
                    .orElse(NO_EVENT);
            right += gold.equals(found) ? 1 : 0;
            int[] counts = byType.computeIfAbsent(gold, type -> new int[2]);
            counts[0] += gold.equals(found) ? 1 : 0;
            counts[1]++;
            byType.computeIfAbsent(found, type -> new int[2])[1]++;
        }
        Set<String> types = scoredPairs.stream().map(PairSentence::type).collect(Collectors.toSet());
        double macro = byType.entrySet().stream()
                .filter(counted -> types.contains(counted.getKey()))
                .mapToDouble(counted -> 200.0 * counted.getValue()[0] / counted.getValue()[1])
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                scores.whoWhatWhom().f1(),
                scores.types().f1(),
                100.0 * right / scoredPairs.size(),
                macro,
                rootScore(half(roots, 1), learner));
    }

    private double rootScore(List<RootSentence> rows, Learner learner) {
        List<List<Claim>> found =
                claims("gsr", rows.stream().map(RootSentence::document).toList(), learner);
        int right = 0;
        int told = 0;
        int expected = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> open = new ArrayList<>(rows.get(i).roots());
            expected += open.size();
            for (Claim claim : found.get(i)) {
                if (claim.type() instanceof EventType && claim.status() != Status.NEGATED) {
                    int times = claim.symmetric() && claim.target().isPresent() ? 2 : 1;
                    told += times;
                    for (int k = 0; k < times; k++) {
                        right += open.remove(claim.cameo().substring(0, 2)) ? 1 : 0;
                    }
                }
            }
        }
        return 200.0 * right / (told + expected);
    }

    private List<List<Claim>> claims(String set, List<Document> documents, Learner learner) {
        return coders
                .computeIfAbsent(
                        set,
                        name -> documents.stream()
                                .map(document -> rulesAlone.read(document).coder())
                                .toList())
                .stream()
                .map(coder -> coder.with(learner).claims())
                .toList();
    }
}
