package org.entente.bench.relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.changepoint.ChangePoints;

/**
 * Change points of the series of a folder in the format of the Turing Change Point Dataset ({@code annotations.json} and
 * {@code series/NAME.json}), found with the default setting and scored against its annotators.
 */
public final class ChangePointYardstick {

    private ChangePointYardstick() {}

    /** Prints a line a series and the means; the one argument is the folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: ChangePointYardstick FOLDER with annotations.json and series/");
            System.exit(2);
        }
        List<ChangePointScore> scores = new ArrayList<>();
        Path folder = Path.of(arguments[0]);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode annotations = mapper.readTree(Files.readString(folder.resolve("annotations.json")));
        for (Map.Entry<String, JsonNode> entry : annotations.properties()) {
            Path file = folder.resolve("series").resolve(entry.getKey() + ".json");
            double[] series = series(mapper.readTree(Files.readString(file)));
            long begin = System.nanoTime();
            List<Integer> found = ChangePoints.of(series);
            ChangePointScore score = ChangePointScore.of(annotators(entry.getValue()), found, series.length);
            scores.add(score);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %5d values  F1 %.3f  cover %.3f  %5d ms  %s%n",
                    entry.getKey(),
                    series.length,
                    score.f1(),
                    score.cover(),
                    (System.nanoTime() - begin) / 1_000_000,
                    found);
        }
        System.out.printf(
                Locale.ROOT,
                "mean of %d series        F1 %.3f  cover %.3f%n",
                scores.size(),
                scores.stream().mapToDouble(ChangePointScore::f1).average().orElse(0),
                scores.stream().mapToDouble(ChangePointScore::cover).average().orElse(0));
    }

    private static double[] series(JsonNode file) {
        JsonNode raw = file.get("series").get(0).get("raw");
        List<Double> values = new ArrayList<>();
        raw.forEach(value -> {
            if (!value.isNull()) {
                values.add(value.asDouble());
            }
        });
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<List<Integer>> annotators(JsonNode node) {
        List<List<Integer>> annotators = new ArrayList<>();
        node.forEach(one -> {
            List<Integer> changes = new ArrayList<>();
            one.forEach(change -> changes.add(change.asInt()));
            annotators.add(changes);
        });
        return annotators;
    }
}
