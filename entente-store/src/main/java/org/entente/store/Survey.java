package org.entente.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Quad;

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
     * How many events are drawn at each site of a map, the site with the most first.
     *
     * @param query which of them; of it actor and other are not regarded
     */
    public List<SiteCount> sites(ClaimQuery query) {
        return Sites.of(reading, corrected, query);
    }

    /**
     * How many events of each quad class are told of, by the month in which they can have begun.
     *
     * @param by only those of reports published by this day; empty for all
     */
    public Map<YearMonth, int[]> eventsByMonth(Optional<LocalDate> by) {
        Map<YearMonth, int[]> months = new TreeMap<>();
        asking.each(
                t -> "SELECT date_trunc('month', coalesce(happened_from, happened_to))::DATE AS month, type,"
                        + " count(*) AS n FROM " + t.standing(Table.CLAIMS)
                        + " WHERE coalesce(happened_from, happened_to) IS NOT NULL" + corrected.elsewhere()
                        + Reading.reported(t, by) + " GROUP BY ALL",
                months::clear,
                row -> {
                    if (ClaimType.of(row.getString("type")) instanceof EventType type) {
                        LocalDate month = ClaimRows.day(row, "month").orElseThrow();
                        months.computeIfAbsent(YearMonth.from(month), unused -> new int[Quad.values().length])[
                                        type.quad().number() - 1] +=
                                row.getInt("n");
                    }
                });
        for (Claim claim : reading.reported(corrected.claims(), by)) {
            claim.quad()
                    .ifPresent(quad -> claim.when()
                            .flatMap(when -> when.from().or(when::to))
                            .ifPresent(day -> months.computeIfAbsent(
                                            YearMonth.from(day), unused -> new int[Quad.values().length])[
                                    quad.number() - 1]++));
        }
        return months;
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
