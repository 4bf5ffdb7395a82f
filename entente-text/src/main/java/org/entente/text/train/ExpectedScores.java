package org.entente.text.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the coder is to score on the annotated set, kept beside the sentences as data: one score a line, its name, the figure
 * in per cent and what one claim makes of it, with tabs between. A change of the coder may cost none of them more than a
 * point; where a score rests on so few claims that one of them is more than a point, no more than that one.
 *
 * @param scores by name
 */
public record ExpectedScores(Map<String, Score> scores) {

    /** The file's name in the folder of the annotated set. */
    public static final String FILE = "expected.scores";

    /** How far a score may fall, in points. */
    private static final double SLACK = 1;

    /** Figures are rounded to tenths. */
    private static final double ROUNDING = 0.1;

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static ExpectedScores read(Path folder) {
        try {
            return of(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the expected scores in " + folder, e);
        }
    }

    static ExpectedScores of(String text) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            if (first < 0 || second < 0) {
                throw new IllegalArgumentException("\"" + line + "\" in " + FILE
                        + " is not a score; write its name, points and points of one claim with tabs between");
            }
            scores.put(
                    line.substring(0, first),
                    new Score(
                            Double.parseDouble(line.substring(first + 1, second)),
                            Double.parseDouble(line.substring(second + 1))));
        }
        return new ExpectedScores(scores);
    }

    /** The scores of an evaluation as the file holds them. */
    public static String text(Evaluation evaluation) {
        return text(evaluation.byName());
    }

    static String text(Map<String, Score> scores) {
        StringBuilder text = new StringBuilder(
                "# written by \"entente evaluate --write\": score, and what one claim makes of it; ./check fails where one falls\n");
        scores.forEach((name, score) ->
                text.append(String.format(Locale.ROOT, "%s\t%.1f\t%.1f\n", name, score.points(), score.ofOne())));
        return text.toString();
    }

    /** What fell too far, each with both figures; empty where nothing did. */
    public List<String> fallen(Evaluation evaluation) {
        return fallen(evaluation.byName());
    }

    List<String> fallen(Map<String, Score> now) {
        List<String> fallen = new ArrayList<>();
        scores.forEach((name, expected) -> {
            Score found = now.get(name);
            double score = found == null ? 0 : found.points();
            if (score < expected.points() - Math.max(SLACK, expected.ofOne()) - ROUNDING) {
                fallen.add(String.format(
                        Locale.ROOT,
                        "%s fell from %.1f to %.1f; mend it, or where the loss is meant run \"entente evaluate --write\"",
                        name,
                        expected.points(),
                        score));
            }
        });
        return fallen;
    }
}
