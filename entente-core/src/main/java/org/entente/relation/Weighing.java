package org.entente.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ShiftType;
import org.entente.event.Credence;
import org.entente.event.Event;
import org.entente.event.Happening;
import org.entente.event.ReportDates;
import org.entente.time.When;

/** Lays the happenings of one dyad out as evidence, month by month. */
final class Weighing {

    /** P(the pair did turn in the time of a reported shift). */
    private static final double SHIFTED = 0.7;

    private static final Channel NO_PATRON = Channel.noPatron();

    private final ToldModel model;
    private final Dyad dyad;
    private final ReportDates dates;
    private final int horizon;
    private final Retrospect retrospect;
    private final Map<ToldKind, Channel> told = new EnumMap<>(ToldKind.class);

    /**
     * The weighing of a dyad.
     *
     * @param retrospect how far back the reports on the dyad look
     * @param horizon the last month that anything is known of; open ties are carried up to it
     */
    Weighing(ToldModel model, Dyad dyad, ReportDates dates, Retrospect retrospect, int horizon) {
        this.model = model;
        this.dyad = dyad;
        this.dates = dates;
        this.retrospect = retrospect;
        this.horizon = horizon;
    }

    /** Some ends of ties. */
    Closings closings(List<Closing> closings) {
        return new Closings(horizon, closings);
    }

    /** What ties say where they end at certain times. */
    TieWeighing ties(Closings binding, Closings dividing) {
        return new TieWeighing(dates, retrospect, horizon, binding, dividing);
    }

    /** The first month of which a happening says anything, empty where nothing dates it. */
    Optional<Integer> begin(Happening happening) {
        return happening.claims().stream()
                .flatMap(claim -> Spread.ofEvent(claim, dates).stream())
                .map(Spread::from)
                .min(Integer::compare);
    }

    /** The evidence of all happenings of the dyad between two months. */
    Evidence evidence(List<? extends Happening> happenings, int from, int to) {
        Evidence evidence = new Evidence(this, new EvidenceSeries(model, from, to), happenings);
        evidence.series().upheavals(Upheavals.standard().of(dyad));
        return evidence;
    }

    /** The same of one happening alone, whatever else is known of its time. */
    EvidenceSeries alone(Happening happening, int from, int to) {
        int first = from;
        int last = to;
        if (happening instanceof Event event) {
            List<Spread> spreads =
                    statements(event).stream().map(Statement::spread).toList();
            first = Math.max(from, spreads.stream().mapToInt(Spread::from).min().orElse(from));
            last = Math.min(to, spreads.stream().mapToInt(Spread::to).max().orElse(from));
        }
        return new Evidence(this, new EvidenceSeries(model, first, last), List.of(happening)).series();
    }

    boolean first(Actor source) {
        return source.id().equals(dyad.first().id());
    }

    /** What an event says. */
    List<Statement> statements(Event event) {
        Claim dating = event.dating();
        boolean announced = event.claims().stream().allMatch(claim -> Credence.announced(claim.status()));
        ToldKind kind = announced ? ToldKind.announced(event.type()) : ToldKind.of(event.type(), dating);
        double credence = event.credence();
        List<Statement> said = new ArrayList<>();
        if (credence > 0) {
            Optional<Spread> when = kind == ToldKind.TRUCE ? afterTheDay(dating) : spread(dating);
            when.map(spread -> spread.times(credence)).ifPresent(spread -> {
                said.add(new Statement(told.computeIfAbsent(kind, each -> Channel.told(model, each)), spread));
                if (!announced && ActClass.of(event.type(), dating) == ActClass.FORCE) {
                    said.add(new Statement(NO_PATRON, spread));
                }
            });
        }
        return said;
    }

    /** What a claim of a shift says: of a change in its time, and how the dyad stands at its end. */
    List<Statement> statements(ShiftType type, Claim claim) {
        boolean worse = type == ShiftType.WORSENING;
        double[] after = worse ? TieMeaning.WORSE : TieMeaning.BETTER;
        double credence = Credence.of(claim);
        Optional<When> when = claim.when().filter(date -> date.basis() != When.Basis.PUBLICATION);
        Optional<Integer> last =
                when.flatMap(date -> date.to().or(date::from)).map(Months::of).or(() -> Spread.published(claim, dates));
        return last.map(end -> {
                    Spread change = when.flatMap(When::from)
                            .map(Months::of)
                            .map(from -> Spread.even(from, end, SHIFTED * credence))
                            .orElseGet(() -> Spread.lately(end, retrospect.half(claim), SHIFTED * credence));
                    return List.of(
                            new Statement(Channel.change(type + " change", worse, TieMeaning.fit(after)), change),
                            new Statement(
                                    Channel.standing(type + " after", after, new double[Patronage.COUNT]),
                                    Spread.upTo(end).times(credence)));
                })
                .orElse(List.of());
    }

    /**
     * A truce speaks of what comes after it: made on a known day, it leaves its month to the fighting that it ends, so that
     * a war of a few days is a month of war. Of the last month that anything is known of it speaks at once.
     */
    private Optional<Spread> afterTheDay(Claim truce) {
        boolean ofADay = truce.when()
                .filter(when -> when.basis() != When.Basis.PUBLICATION)
                .map(when -> when.from().isPresent() && when.from().equals(when.to()))
                .orElse(false);
        return spread(truce)
                .map(spread ->
                        ofADay && spread.to() < horizon ? new Spread(spread.from() + 1, spread.weight()) : spread);
    }

    /**
     * A report that looks back over years does not speak of the last weeks where it names no time, nor does one that says
     * only that something has taken place by now.
     */
    private Optional<Spread> spread(Claim claim) {
        boolean byNow = claim.when()
                .map(when -> when.basis() == When.Basis.PUBLICATION
                        && when.from().isEmpty()
                        && when.to().isPresent())
                .orElse(false);
        boolean undated = claim.when()
                .map(when ->
                        when.basis() == When.Basis.PUBLICATION && when.from().isPresent())
                .orElse(true);
        return byNow || undated && retrospect.looksBack(claim)
                ? Spread.published(claim, dates).map(month -> Spread.lately(month, retrospect.half(claim), 1))
                : Spread.ofEvent(claim, dates);
    }
}
