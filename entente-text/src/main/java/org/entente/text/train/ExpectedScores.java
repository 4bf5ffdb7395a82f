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
 * What the coder is to score on the annotated set, kept beside the sentences as data: one score a line, its name, a tab and
 * the figure in per cent. A change of the coder may cost none of them more than it is allowed.
 *
 * @param scores by name, in per cent
 */
public record ExpectedScores(Map<String, Double> scores) {

    /** The file's name in the folder of the annotated set. */
    public static final String FILE = "expected.scores";

    /** How far a score over all sentences may fall, in points. */
    private static final double SLACK = 1;

    /** A score of one type rests on few sentences: what one sentence changes is no fall. */
    private static final double SLACK_OF_A_TYPE = 4;

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static ExpectedScores read(Path folder) {
        try {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    scores.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            }
            return new ExpectedScores(scores);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the expected scores in " + folder, e);
        }
    }

    /** The scores of an evaluation as the file holds them. */
    public static String text(Evaluation evaluation) {
        StringBuilder text =
                new StringBuilder("# written by \"entente evaluate --write\"; ./check fails where one falls\n");
        evaluation
                .byName()
                .forEach((name, score) -> text.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.1f", score))
                        .append('\n'));
        return text.toString();
    }

    /** What fell too far, each with both figures; empty where nothing did. */
    public List<String> fallen(Evaluation evaluation) {
        List<String> fallen = new ArrayList<>();
        Map<String, Double> now = evaluation.byName();
        scores.forEach((name, expected) -> {
            double score = now.getOrDefault(name, 0.0);
            double slack =
                    name.chars().anyMatch(Character::isUpperCase) || name.contains("tie") || name.contains("shift")
                            ? SLACK_OF_A_TYPE
                            : SLACK;
            if (score < expected - slack) {
                fallen.add(String.format(
                        Locale.ROOT,
                        "%s fell from %.1f to %.1f; mend it, or where the loss is meant run \"entente evaluate --write\"",
                        name,
                        expected,
                        score));
            }
        });
        return fallen;
    }
}
