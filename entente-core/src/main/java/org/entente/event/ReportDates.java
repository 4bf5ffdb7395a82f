package org.entente.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Status;

/**
 * When each report was published. A report of unknown date is taken to be no older than the last day that it tells of as
 * past: an article that mentions an arrest in 2023 was not written before 2023 was over.
 */
public final class ReportDates {

    private final Map<String, LocalDate> published;
    private final Map<String, LocalDate> lastTold;

    private ReportDates(Map<String, LocalDate> published, Map<String, LocalDate> lastTold) {
        this.published = Map.copyOf(published);
        this.lastTold = Map.copyOf(lastTold);
    }

    /**
     * The dates of a set of reports.
     *
     * @param published day of publication by document id, without those that are unknown
     * @param claims what the reports say
     */
    public static ReportDates of(Map<String, LocalDate> published, Collection<Claim> claims) {
        Map<String, LocalDate> lastTold = new HashMap<>();
        for (Claim claim : claims) {
            if (told(claim.status()) && !published.containsKey(claim.span().doc())) {
                claim.when()
                        .flatMap(when -> when.to().or(when::from))
                        .ifPresent(day -> lastTold.merge(
                                claim.span().doc(), day, (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return new ReportDates(published, lastTold);
    }

    /** The dates of a set of documents. */
    public static ReportDates ofDocuments(Collection<Document> documents, Collection<Claim> claims) {
        Map<String, LocalDate> published = new HashMap<>();
        for (Document document : documents) {
            document.published().ifPresent(day -> published.put(document.id(), day));
        }
        return of(published, claims);
    }

    /** The day a document was published, empty where unknown. */
    public Optional<LocalDate> published(String document) {
        return Optional.ofNullable(published.get(document));
    }

    /** The day a document was published or, where that is unknown, the last day it tells of. */
    public Optional<LocalDate> reference(String document) {
        return published(document).or(() -> Optional.ofNullable(lastTold.get(document)));
    }

    private static boolean told(Status status) {
        return switch (status) {
            case ASSERTED, ONGOING, ENDED, DENIED, NEGATED, ALLEGED, FAILING -> true;
            case THREATENED, PLANNED, POSSIBLE -> false;
        };
    }
}
