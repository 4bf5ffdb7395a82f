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

    private final NamedNumbers records;

    private RuleRecords(NamedNumbers records) {
        this.records = records;
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
        return new RuleRecords(new NamedNumbers(WORD, records));
    }

    /** The records that lines written by {@link #text} hold; other lines are passed over. */
    static RuleRecords read(List<String> lines) {
        return new RuleRecords(NamedNumbers.read(WORD, lines));
    }

    double of(String rule) {
        return records.of(rule);
    }

    /** One line a rule, by name. */
    String text() {
        return records.text();
    }

    private static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}
