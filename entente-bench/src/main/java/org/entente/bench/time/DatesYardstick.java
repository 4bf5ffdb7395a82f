package org.entente.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.text.when.Chronology;
import org.entente.text.when.TimeExpression;
import org.entente.time.When;

/** The yardstick {@code dates}: time expressions of whole documents and their values, against GUM's annotation. */
public final class DatesYardstick {

    private final Parser parser;
    private final boolean showErrors;

    private DatesYardstick(Parser parser, boolean showErrors) {
        this.parser = parser;
        this.showErrors = showErrors;
    }

    /** A time with its place in the text. */
    private record Placed<T>(int begin, int end, T value) {}

    /** Scores a file of documents: {@code dates.jsonl [--errors]}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("give the path of dates.jsonl, and --errors to see what was missed");
            return;
        }
        DatesYardstick yardstick =
                new DatesYardstick(EnglishParser.load(), arguments.length > 1 && arguments[1].equals("--errors"));
        System.out.println(yardstick.score(Path.of(arguments[0])));
    }

    private TimeScore score(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        TimeScore score = new TimeScore();
        for (String line : Files.readAllLines(file)) {
            score(json.readTree(line), score);
        }
        return score;
    }

    private void score(JsonNode document, TimeScore score) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (JsonNode sentence : document.get("sentences")) {
            starts.add(text.length());
            text.append(sentence.asText()).append('\n');
        }
        List<Placed<Bounds>> gold = new ArrayList<>();
        List<Placed<String>> skipped = new ArrayList<>();
        for (JsonNode row : document.get("dates")) {
            Placed<String> place = place(document, row, starts);
            Bounds.of(row)
                    .ifPresentOrElse(
                            bounds -> gold.add(new Placed<>(place.begin, place.end, bounds)), () -> skipped.add(place));
        }
        List<Placed<When>> found = found(text.toString(), published(document));
        found.removeIf(mine -> skipped.stream().anyMatch(place -> mine.begin < place.end && place.begin < mine.end));
        compare(document, text.toString(), gold, found, score);
    }

    private static Optional<LocalDate> published(JsonNode document) {
        JsonNode created = document.get("dateCreated");
        return created == null || created.asText().length() != 10
                ? Optional.empty()
                : Optional.of(LocalDate.parse(created.asText()));
    }

    private static Placed<String> place(JsonNode document, JsonNode row, List<Integer> starts) {
        int sentence = row.get("sent").asInt();
        String[] tokens = document.get("sentences").get(sentence).asText().split(" ", -1);
        int begin = starts.get(sentence);
        int first = row.get("tok_start").asInt();
        for (int i = 0; i < first; i++) {
            begin += tokens[i].length() + 1;
        }
        int end = begin;
        for (int i = first; i < row.get("tok_end").asInt(); i++) {
            end += tokens[i].length() + 1;
        }
        return new Placed<>(begin, end - 1, row.get("text").asText());
    }

    private List<Placed<When>> found(String text, Optional<LocalDate> published) {
        List<Sentence> sentences = parser.parse(text);
        Chronology chronology = Chronology.of(text, sentences, published);
        List<Placed<When>> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (TimeExpression expression : chronology.expressions(i)) {
                if (expression.when().isPresent()) {
                    found.add(new Placed<>(
                            sentences.get(i).begin(expression.first()),
                            sentences.get(i).end(expression.end() - 1),
                            expression.when().get()));
                }
            }
        }
        return found;
    }

    private void compare(
            JsonNode document, String text, List<Placed<Bounds>> gold, List<Placed<When>> found, TimeScore score) {
        boolean[] used = new boolean[found.size()];
        for (Placed<Bounds> annotated : gold) {
            boolean interval = annotated.value.value().isEmpty();
            score.addAnnotated(interval);
            int match = -1;
            for (int i = 0; i < found.size(); i++) {
                if (!used[i] && found.get(i).begin < annotated.end && annotated.begin < found.get(i).end) {
                    boolean better = match < 0
                            || (annotated.value.equalTo(found.get(i).value)
                                    && !annotated.value.equalTo(found.get(match).value));
                    match = better ? i : match;
                }
            }
            if (match < 0) {
                show(document, text, "missed", annotated.begin, annotated.end, annotated.value, "");
                continue;
            }
            used[match] = true;
            When mine = found.get(match).value;
            boolean exact = annotated.value.equalTo(mine);
            score.addMatch(exact, TimeScore.overlap(annotated.value, mine), interval);
            if (!exact) {
                show(document, text, "wrong", annotated.begin, annotated.end, annotated.value, mine.edtf());
            }
        }
        for (int i = 0; i < used.length; i++) {
            score.addFound();
            if (!used[i]) {
                Placed<When> extra = found.get(i);
                show(document, text, "extra", extra.begin, extra.end, "", extra.value.edtf());
            }
        }
    }

    private void show(JsonNode document, String text, String what, int begin, int end, Object gold, String mine) {
        if (showErrors) {
            String context = text.substring(Math.max(0, begin - 40), begin) + "[" + text.substring(begin, end) + "]"
                    + text.substring(end, Math.min(text.length(), end + 25));
            System.out.printf(
                    "%s %s: %s | gold %s | mine %s%n",
                    document.get("id").asText(), what, context.replace('\n', ' '), gold, mine);
        }
    }
}
