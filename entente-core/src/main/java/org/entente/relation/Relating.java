package org.entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.event.Happening;
import org.entente.event.Happenings;
import org.entente.event.Merging;
import org.entente.event.Pins;
import org.entente.event.ReportDates;
import org.entente.event.RollUp;

/**
 * Claims to relationships: one for every pair of actors that the claims connect.
 *
 * <pre>{@code
 * List<Relationship> relationships = Relating.standard(RollUp.toStates(actors)).relate(claims, published);
 * }</pre>
 *
 * <p>The result depends on what the claims say, not on their order.
 */
public final class Relating {

    private final Models model;
    private final RollUp rollUp;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> until;
    private final Optional<LocalDate> knownTo;
    private final Pins pins;

    private Relating(
            Models model,
            RollUp rollUp,
            Optional<LocalDate> asOf,
            Optional<LocalDate> until,
            Optional<LocalDate> knownTo,
            Pins pins) {
        this.model = model;
        this.rollUp = rollUp;
        this.asOf = asOf;
        this.until = until;
        this.knownTo = knownTo;
        this.pins = pins;
    }

    /** Relating with the model that comes with the program. */
    public static Relating standard(RollUp rollUp) {
        return new Relating(
                Models.standard(), rollUp, Optional.empty(), Optional.empty(), Optional.empty(), Pins.none());
    }

    /** The same with another model of what told acts say. */
    public Relating with(ToldModel other) {
        return new Relating(new Models(model.counted(), other), rollUp, asOf, until, knownTo, pins);
    }

    /** The same with another model of patronage. */
    public Relating with(StateModel other) {
        return new Relating(new Models(other, model.told()), rollUp, asOf, until, knownTo, pins);
    }

    /**
     * The same as it could be known on a day: only reports published by then. Reports of unknown date are left out, for
     * nobody can say whether they were known.
     */
    public Relating asOf(LocalDate day) {
        return new Relating(model, rollUp, Optional.of(day), until, knownTo, pins);
    }

    /** The same for what had happened by a day, whenever it was reported. */
    public Relating until(LocalDate day) {
        return new Relating(model, rollUp, asOf, Optional.of(day), knownTo, pins);
    }

    /**
     * The same where the claims are only some of those that are known: relationships are followed to this day, the last
     * that anything is known of, instead of to the last that these claims tell of.
     */
    public Relating knownTo(LocalDate day) {
        return new Relating(model, rollUp, asOf, until, Optional.of(day), pins);
    }

    /** The same with claims that are known to tell of one event. */
    public Relating pinned(Pins others) {
        return new Relating(model, rollUp, asOf, until, knownTo, others);
    }

    /**
     * Relates claims.
     *
     * @param claims what the reports say
     * @param published when they were published, by document id; without those of unknown date
     * @return one relationship for every dyad, the one that most claims tell of first; of equals the one with more open ties
     */
    public List<Relationship> relate(Collection<Claim> claims, Map<String, LocalDate> published) {
        List<Claim> known = claims.stream()
                .filter(claim -> asOf.isEmpty() || known(claim, published, asOf.get()))
                .filter(claim -> until.isEmpty() || happened(claim, until.get()))
                .toList();
        ReportDates dates = ReportDates.of(published, known);
        Happenings happenings = new Merging(rollUp, dates, pins).merge(known);
        Map<Dyad, List<Happening>> byDyad = new LinkedHashMap<>();
        for (Happening happening : happenings.all()) {
            byDyad.computeIfAbsent(Dyad.of(happening.source(), happening.target()), dyad -> new ArrayList<>())
                    .add(happening);
        }
        int horizon = horizon(known, dates);
        return byDyad.entrySet().stream()
                .map(entry -> new DyadRelating(
                                model.counted(), model.told(), entry.getKey(), entry.getValue(), dates, horizon)
                        .relate())
                .sorted(Comparator.comparingInt(Relationship::claims)
                        .thenComparingInt(
                                relationship -> relationship.openTies().size())
                        .reversed()
                        .thenComparing(
                                relationship -> relationship.dyad().first().id())
                        .thenComparing(
                                relationship -> relationship.dyad().second().id()))
                .toList();
    }

    /** The last month that anything is known of. */
    private int horizon(List<Claim> known, ReportDates dates) {
        Optional<LocalDate> last = knownTo.or(() -> known.stream()
                .flatMap(claim -> dates.reference(claim.span().doc()).stream())
                .max(Comparator.naturalOrder()));
        return last.map(day -> until.filter(limit -> limit.isBefore(day)).orElse(day))
                .map((LocalDate day) -> Months.of(day))
                .orElse(Months.EARLIEST);
    }

    private static boolean known(Claim claim, Map<String, LocalDate> published, LocalDate day) {
        LocalDate report = published.get(claim.span().doc());
        return report != null && !report.isAfter(day);
    }

    private static boolean happened(Claim claim, LocalDate day) {
        return claim.when()
                .flatMap(when -> when.from().or(when::to))
                .map(from -> !from.isAfter(day))
                .orElse(true);
    }

    /** The models of counted and of told acts. */
    private record Models(StateModel counted, ToldModel told) {

        static Models standard() {
            return new Models(StateModel.standard(), ToldModel.standard());
        }
    }
}
