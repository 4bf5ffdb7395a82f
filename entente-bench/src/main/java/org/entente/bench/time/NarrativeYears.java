package org.entente.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.when.Chronology;
import org.entente.time.When;

/**
 * The year part of the yardstick {@code icbe}, before any coding: for each annotated event with a year, whether the
 * first year that the {@link Chronology} gives to its sentence's main clause is that year; and whether any clause's is,
 * which bounds what a coder can reach that picks the right clause.
 */
public final class NarrativeYears {

    private final Parser parser;
    private final boolean showErrors;
    private int dated;
    private int years;
    private int right;
    private int unknown;
    private int reachable;

    private NarrativeYears(Parser parser, boolean showErrors) {
        this.parser = parser;
        this.showErrors = showErrors;
    }

    /** Scores a file of narratives: {@code icbe.jsonl [--errors]}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("give the path of icbe.jsonl, and --errors to see what was missed");
            return;
        }
        NarrativeYears yardstick =
                new NarrativeYears(EnglishParser.load(), arguments.length > 1 && arguments[1].equals("--errors"));
        yardstick.score(Path.of(arguments[0]));
        System.out.println(yardstick);
    }

    private void score(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, List<JsonNode>> crises = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            crises.computeIfAbsent(row.get("crisno").asText(), c -> new ArrayList<>())
                    .add(row);
        }
        crises.values().forEach(this::score);
    }

    private void score(List<JsonNode> crisis) {
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (JsonNode row : crisis) {
            text.append(row.get("text").asText());
            ends.add(text.length());
            text.append(' ');
        }
        List<Sentence> sentences = parser.parse(text.toString());
        Chronology chronology = Chronology.of(text.toString(), sentences, Optional.empty());
        int sentence = 0;
        for (int r = 0; r < crisis.size(); r++) {
            while (sentence < sentences.size() - 1 && sentences.get(sentence).end() <= (r == 0 ? 0 : ends.get(r - 1))) {
                sentence++;
            }
            int last = sentence;
            while (last + 1 < sentences.size() && sentences.get(last + 1).begin() < ends.get(r)) {
                last++;
            }
            score(crisis.get(r), sentences, chronology, sentence, last);
        }
    }

    private void score(JsonNode row, List<Sentence> sentences, Chronology chronology, int first, int last) {
        Optional<When> main = chronology.at(first, sentences.get(first).root());
        TreeSet<String> any = new TreeSet<>();
        for (int s = first; s <= last; s++) {
            for (int t = 0; t < sentences.get(s).size(); t++) {
                if (sentences.get(s).upos(t) == Upos.VERB) {
                    chronology.at(s, t).flatMap(NarrativeYears::year).ifPresent(any::add);
                }
            }
        }
        for (JsonNode event : row.get("events")) {
            String gold = event.path("date").path("earliest").path("year").asText("");
            if (gold.isEmpty()) {
                continue;
            }
            years++;
            Optional<String> mine = main.flatMap(NarrativeYears::year);
            dated += mine.isPresent() ? 1 : 0;
            unknown += main.isEmpty() ? 1 : 0;
            right += mine.filter(gold::equals).isPresent() ? 1 : 0;
            reachable += any.contains(gold) ? 1 : 0;
            if (showErrors && !mine.filter(gold::equals).isPresent()) {
                System.out.printf(
                        "%s | gold %s | mine %s | any %s | %s%n",
                        row.get("id").asText(),
                        gold,
                        main.map(When::edtf).orElse("-"),
                        any,
                        row.get("text").asText());
            }
        }
    }

    private static Optional<String> year(When when) {
        return when.from().map(LocalDate::getYear).map(year -> String.format(Locale.ROOT, "%04d", year));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "events with a year %d; main clause has the year %.1f %%, of those with a first year %.1f %%; some clause"
                        + " has it %.1f %%; nothing known %.1f %%",
                years,
                100.0 * right / years,
                100.0 * right / Math.max(1, dated),
                100.0 * reachable / years,
                100.0 * unknown / years);
    }
}
