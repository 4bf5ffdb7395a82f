package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.ShiftType;
import org.entente.event.Credence;
import org.entente.event.Event;
import org.entente.event.Happening;
import org.entente.event.ReportDates;
import org.entente.event.Shift;
import org.entente.event.Tie;
import org.entente.time.When;

/** Lays the happenings of one dyad out as evidence, month by month. */
final class Weighing {

    /** P(the pair did turn in the time of a reported shift). */
    private static final double SHIFTED = 0.7;

    private final ToldModel model;
    private final Dyad dyad;
    private final ReportDates dates;
    private final int horizon;
    private final Retrospect retrospect;

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

    /** What the ties of the dyad say. */
    TieWeighing ties(List<Tie> ties, List<Event> events) {
        return new TieWeighing(ties, events, dates, retrospect, horizon);
    }

    /** The first month of which a happening says anything, empty where nothing dates it. */
    Optional<Integer> begin(Happening happening) {
        return happening.claims().stream()
                .flatMap(claim -> Spread.ofEvent(claim, dates).stream())
                .map(Spread::from)
                .min(Integer::compare);
    }

    /** The evidence of all happenings of the dyad between two months. */
    EvidenceSeries series(List<? extends Happening> happenings, int from, int to) {
        EvidenceSeries series = new EvidenceSeries(model, from, to);
        series.upheavals(Upheavals.standard().of(dyad));
        List<Tie> ties = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Claim> worsening = new ArrayList<>();
        List<Claim> improving = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening instanceof Event event) {
                weigh(event, series);
                events.add(event);
            } else if (happening instanceof Tie tie) {
                ties.add(tie);
            } else if (happening instanceof Shift shift) {
                (shift.type() == ShiftType.WORSENING ? worsening : improving).addAll(shift.claims());
            }
        }
        TieWeighing tieWeighing = ties(ties, events);
        for (Tie tie : ties) {
            tieWeighing.weigh(tie, tie.source().id().equals(dyad.first().id()), series);
        }
        weigh(worsening, true, TieMeaning.WORSE, series);
        weigh(improving, false, TieMeaning.BETTER, series);
        return series;
    }

    private void weigh(Event event, EvidenceSeries series) {
        Claim dating = event.dating();
        boolean announced = event.claims().stream().allMatch(claim -> Credence.announced(claim.status()));
        ToldKind kind = announced ? ToldKind.announced(event.type()) : ToldKind.of(event.type(), dating);
        double credence = event.credence();
        if (credence > 0) {
            spread(dating).ifPresent(spread -> {
                series.tell(kind, spread.times(credence));
                if (!announced && ActClass.of(event.type()) == ActClass.FORCE) {
                    series.standing(new double[State.count()], TieMeaning.NO_PATRON, spread.times(credence));
                }
            });
        }
    }

    /** A report that looks back over years does not speak of the last weeks where it names no time. */
    private Optional<Spread> spread(Claim claim) {
        boolean undated = claim.when()
                .map(when ->
                        when.basis() == When.Basis.PUBLICATION && when.from().isPresent())
                .orElse(true);
        return undated && retrospect.looksBack(claim)
                ? Spread.published(claim, dates).map(month -> Spread.lately(month, retrospect.half(claim), 1))
                : Spread.ofEvent(claim, dates);
    }

    /** Shifts tell of a change in their time, and how the dyad stands at its end. */
    private void weigh(List<Claim> shifts, boolean forTheWorse, double[] after, EvidenceSeries series) {
        Damped change = new Damped(series.from(), series.months());
        Damped level = new Damped(series.from(), series.months());
        for (Claim claim : shifts) {
            double credence = Credence.of(claim);
            Optional<When> when = claim.when().filter(date -> date.basis() != When.Basis.PUBLICATION);
            Optional<Integer> last = when.flatMap(date -> date.to().or(date::from))
                    .map(Months::of)
                    .or(() -> Spread.published(claim, dates));
            last.ifPresent(end -> {
                Optional<Integer> begin = when.flatMap(When::from).map(Months::of);
                change.add(begin.map(from -> Spread.even(from, end, SHIFTED * credence))
                        .orElseGet(() -> Spread.lately(end, retrospect.half(claim), SHIFTED * credence)));
                level.add(Spread.upTo(end).times(credence));
            });
        }
        change.sum().ifPresent(spread -> series.change(forTheWorse, TieMeaning.fit(after), spread));
        level.sum().ifPresent(spread -> series.standing(after, new double[Patronage.COUNT], spread));
    }
}
