package org.entente.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a view holds in figures; no claim is read as a whole for it. */
public final class Survey {

    private final Asking asking;
    private final Reading reading;
    private final CorrectedDocuments corrected;

    Survey(Asking asking, Reading reading, CorrectedDocuments corrected) {
        this.asking = asking;
        this.reading = reading;
        this.corrected = corrected;
    }

    /**
     * How many documents stand.
     *
     * @param reportedBy only those published by this day; empty for all
     */
    public long documents(Optional<LocalDate> reportedBy) {
        String by =
                reportedBy.map(day -> " WHERE published <= DATE '" + day + "'").orElse("");
        return asking.list(t -> "SELECT count(*) FROM " + t.standing(Table.DOCUMENTS) + by, row -> row.getLong(1))
                .get(0);
    }

    /**
     * How many claims stand, corrections regarded.
     *
     * @param reportedBy only those of reports published by this day; empty for all
     */
    public long claims(Optional<LocalDate> reportedBy) {
        long elsewhere = asking.list(
                        t -> "SELECT count(*) FROM " + t.standing(Table.CLAIMS) + " WHERE true" + corrected.elsewhere()
                                + Reading.reported(t, reportedBy),
                        row -> row.getLong(1))
                .get(0);
        return elsewhere + reading.reported(corrected.claims(), reportedBy).size();
    }

    /**
     * What was put into quarantine: where it came from, and why.
     *
     * @param learnedBy only what was put there by the end of this day, in UTC; empty for all
     */
    public Map<String, String> quarantine(Optional<LocalDate> learnedBy) {
        Map<String, String> reasons = new TreeMap<>();
        asking.each(
                t -> "SELECT origin, arg_max(reason, since) FROM " + t.standing(Table.QUARANTINE)
                        + (learnedBy.isEmpty()
                                ? ""
                                : " WHERE since IN (SELECT number FROM " + t.standing(Table.SNAPSHOTS)
                                        + " WHERE learned < DATE '"
                                        + learnedBy.get().plusDays(1) + "')")
                        + " GROUP BY origin",
                reasons::clear,
                row -> reasons.put(row.getString(1), row.getString(2)));
        return reasons;
    }
}
