package org.entente.text.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the claims of each rule fared on annotated sentences, as the log-odds that its claims are right less those of all claims,
 * leaning on "as all" where few are known; 0 for a rule of which none is. Immutable.
 */
final class RuleRecords {

    /** The lines of the file that hold them begin so. */
    static final String WORD = "rule ";

    /** Claims as right as all claims, by which a rule's own are outweighed. */
    private static final double PRIOR = 4;

    private final Map<String, Double> records;

    private RuleRecords(Map<String, Double> records) {
        this.records = Map.copyOf(records);
    }

    /** What claims tell that were judged. */
    static RuleRecords of(List<Confidence.Known> claims) {
        Map<String, int[]> counts = new TreeMap<>();
        int allRight = 0;
        for (Confidence.Known claim : claims) {
            int[] count = counts.computeIfAbsent(claim.evidence().rule(), rule -> new int[2]);
            count[0] += claim.right() ? 1 : 0;
            count[1]++;
            allRight += claim.right() ? 1 : 0;
        }
        double share = (allRight + 1.0) / (claims.size() + 2);
        Map<String, Double> records = new TreeMap<>();
        counts.forEach((rule, count) ->
                records.put(rule, logit((count[0] + PRIOR * share) / (count[1] + PRIOR)) - logit(share)));
        return new RuleRecords(records);
    }

    /** The records that lines written by {@link #text} hold; other lines are passed over. */
    static RuleRecords read(List<String> lines) {
        Map<String, Double> records = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(WORD)) {
                int space = line.lastIndexOf(' ');
                records.put(line.substring(WORD.length(), space), Double.valueOf(line.substring(space + 1)));
            }
        }
        return new RuleRecords(records);
    }

    double of(String rule) {
        return records.getOrDefault(rule, 0.0);
    }

    /** One line a rule, by name. */
    String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(records)
                .forEach((rule, record) -> text.append(WORD)
                        .append(rule)
                        .append(' ')
                        .append(Math.round(record * 1000) / 1000.0)
                        .append('\n'));
        return text.toString();
    }

    private static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
