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

    /** A shift that a report tells of without a date is taken to lie in this many months before it. */
    static final int LATELY = 24;
    /** By what factor, as a logarithm, a reported shift makes a change in its direction more probable. */
    private static final double PULL = 1.0;

    private final Dyad dyad;
    private final ReportDates dates;
    private final int horizon;

    /**
     * The weighing of a dyad.
     *
     * @param horizon the last month that anything is known of; open ties are carried up to it
     */
    Weighing(Dyad dyad, ReportDates dates, int horizon) {
        this.dyad = dyad;
        this.dates = dates;
        this.horizon = horizon;
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
        EvidenceSeries series = new EvidenceSeries(from, to);
        List<Tie> ties = new ArrayList<>();
        List<Claim> worsening = new ArrayList<>();
        List<Claim> improving = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening instanceof Event event) {
                weigh(event, series);
            } else if (happening instanceof Tie tie) {
                ties.add(tie);
            } else if (happening instanceof Shift shift) {
                (shift.type() == ShiftType.WORSENING ? worsening : improving).addAll(shift.claims());
            }
        }
        TieWeighing tieWeighing = new TieWeighing(ties, dates, horizon);
        for (Tie tie : ties) {
            tieWeighing.weigh(tie, tie.source().id().equals(dyad.first().id()), series);
        }
        weigh(worsening, 1, TieMeaning.WORSE, series);
        weigh(improving, -1, TieMeaning.BETTER, series);
        return series;
    }

    private void weigh(Event event, EvidenceSeries series) {
        Claim dating = event.dating();
        boolean announced = event.claims().stream().allMatch(claim -> Credence.announced(claim.status()));
        ActClass act = announced ? ActClass.announced(event.type()) : ActClass.of(event.type());
        Spread.ofEvent(dating, dates)
                .map(spread -> spread.times(event.credence()))
                .ifPresent(spread -> {
                    series.act(act, spread);
                    if (!announced) {
                        series.standing(ScaleMeaning.of(event), new double[Patronage.COUNT], spread);
                    }
                });
    }

    /** Shifts pull on the changes of their time, and say how the dyad stands at its end. */
    private void weigh(List<Claim> shifts, int sign, double[] after, EvidenceSeries series) {
        Damped pull = new Damped(series.from(), series.months());
        Damped level = new Damped(series.from(), series.months());
        for (Claim claim : shifts) {
            double credence = Credence.of(claim);
            Optional<When> when = claim.when().filter(date -> date.basis() != When.Basis.PUBLICATION);
            Optional<Integer> last = when.flatMap(date -> date.to().or(date::from))
                    .map(Months::of)
                    .or(() -> Spread.published(claim, dates));
            last.ifPresent(end -> {
                int begin = when.flatMap(When::from).map(Months::of).orElse(end - LATELY);
                pull.add(Spread.even(begin, end, PULL * credence * (end - begin + 1)));
                level.add(Spread.upTo(end).times(credence));
            });
        }
        pull.sum().ifPresent(spread -> series.pull(spread.times(sign)));
        level.sum().ifPresent(spread -> series.standing(after, new double[Patronage.COUNT], spread));
    }
}
