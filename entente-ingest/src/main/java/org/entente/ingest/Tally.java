package org.entente.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts outcomes as they come. */
final class Tally {

    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final List<Outcome.Quarantined> quarantined = new ArrayList<>();
    private long fresh;
    private long exact;
    private long near;
    private long otherLanguage;

    Outcome count(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            fresh++;
            otherLanguage += read.provenance().codable() ? 0 : 1;
        } else if (outcome instanceof Outcome.Duplicate duplicate) {
            exact += duplicate.exact() ? 1 : 0;
            near += duplicate.exact() ? 0 : 1;
        } else if (outcome instanceof Outcome.Quarantined aside) {
            reasons.merge(aside.reason(), 1L, Long::sum);
            if (quarantined.size() < Report.LISTED) {
                quarantined.add(aside);
            }
        }
        return outcome;
    }

    Report report() {
        return new Report(fresh, exact, near, otherLanguage, reasons, quarantined);
    }
}
