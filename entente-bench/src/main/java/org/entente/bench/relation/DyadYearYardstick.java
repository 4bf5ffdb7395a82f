package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.relation.EventTable;
import org.entente.relation.rivalry.AnnualCounts;
import org.entente.relation.rivalry.DyadYear;
import org.entente.relation.rivalry.LogisticRegression;

/**
 * How well a year's event counts tell rivals and militarised disputes: area under the curve, cross-validated over dyads
 * (all years of a dyad are in one fold of ten).
 *
 * <p>Arguments: the table of annual counts, the labels ({@code a,b,year,rivalry,mid_hostility3,…}), and optionally other
 * labels on which a model fitted to all of the first is scored.
 */
public final class DyadYearYardstick {

    private static final int FOLDS = 10;
    private static final double RIDGE = 30;
    private static final Pattern COMMA = Pattern.compile(",");

    private DyadYearYardstick() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: DyadYearYardstick COUNTS.csv[.gz] LABELS.csv [HELD-BACK-LABELS.csv]");
            System.exit(2);
        }
        AnnualCounts counts = new AnnualCounts();
        try (BufferedReader reader = open(Path.of(arguments[0]))) {
            EventTable.read(arguments[0], reader, counts);
        }
        Examples examples = Examples.read(Path.of(arguments[1]), counts);
        print("rivalry", examples, examples.rivalry);
        print("militarised dispute in the year", examples, examples.dispute);
        if (arguments.length > 2) {
            Examples held = Examples.read(Path.of(arguments[2]), counts);
            held("rivalry", examples, examples.rivalry, held, held.rivalry);
            held("militarised dispute in the year", examples, examples.dispute, held, held.dispute);
        }
    }

    private static void print(String what, Examples examples, List<Boolean> labels) {
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            scores.add(0.0);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<double[]> rows = new ArrayList<>();
            List<Boolean> truth = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                if (examples.fold.get(i) != fold) {
                    rows.add(examples.rows.get(i));
                    truth.add(labels.get(i));
                }
            }
            LogisticRegression model = LogisticRegression.fit(rows, truth, RIDGE);
            for (int i = 0; i < labels.size(); i++) {
                if (examples.fold.get(i) == fold) {
                    scores.set(i, model.probability(examples.rows.get(i)));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s AUC %.3f (%d of %d dyad-years)%n",
                what,
                RankingScore.areaUnderCurve(scores, labels),
                labels.stream().filter(label -> label).count(),
                labels.size());
        double[] weights = LogisticRegression.fit(examples.rows, labels, RIDGE).weights();
        for (int k = 0; k < DyadYear.names().size(); k++) {
            System.out.printf(
                    Locale.ROOT,
                    "    %+.2f  %s%n",
                    weights[k + 1],
                    DyadYear.names().get(k));
        }
    }

    private static void held(
            String what, Examples examples, List<Boolean> labels, Examples held, List<Boolean> heldLabels) {
        LogisticRegression model = LogisticRegression.fit(examples.rows, labels, RIDGE);
        List<Double> scores = held.rows.stream().map(model::probability).toList();
        System.out.printf(
                Locale.ROOT,
                "%-32s AUC %.3f on %d others%n",
                what,
                RankingScore.areaUnderCurve(scores, heldLabels),
                heldLabels.size());
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private record Examples(List<double[]> rows, List<Integer> fold, List<Boolean> rivalry, List<Boolean> dispute) {

        static Examples read(Path file, AnnualCounts counts) throws IOException {
            Examples examples =
                    new Examples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = COMMA.splitAsStream(line).toList();
                String one = cells.get(0);
                String other = cells.get(1);
                examples.rows.add(DyadYear.features(counts, one, other, Integer.parseInt(cells.get(2))));
                examples.fold.add(Math.floorMod((one + "/" + other).hashCode() * 0x9E3779B1, FOLDS));
                examples.rivalry.add(cells.get(3).equals("1"));
                examples.dispute.add(cells.get(4).equals("1"));
            }
            return examples;
        }
    }
}
