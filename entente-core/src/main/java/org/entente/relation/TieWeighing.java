package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.event.Credence;
import org.entente.event.Event;
import org.entente.event.ReportDates;
import org.entente.event.Tie;
import org.entente.time.When;

/**
 * What the ties of one dyad say month by month. A tie opens with its first claim, carries until a claim ends it or a tie
 * of the other side begins, and can open again. A tie said to be over is evidence twice: it held before, and it does not
 * hold after.
 */
final class TieWeighing {

    /** The weight of a claim about a single month; e^−2 is about how often such a claim is wrong or misdated. */
    private static final double ONE_MONTH = 2;
    /** What every further month of a stated period adds. */
    private static final double FURTHER_MONTH = 0.1;
    /** The most that one claim weighs over its whole period. */
    private static final double MOST = 12;
    /** The weight of each month that an open tie is carried. */
    private static final double CARRIED = 0.05;
    /** Months after which a tie that was only seen once, and not said to last, is carried at half the weight. */
    private static final double CARRIED_HALF_LIFE = 36;
    /** What "it once held" weighs, over all the months it may have held in. */
    private static final double ONCE_HELD = 3;
    /** What "it ended then" weighs for the months before. */
    private static final double HELD_UNTIL = 8;
    /** "Once" reaches back this many months. */
    private static final int ONCE_MONTHS = 120;
    /** After a dated end it was gone for at least about this long. */
    private static final int AFTER_END_MONTHS = 24;
    /** What "it ended then" weighs for the months after. */
    private static final double GONE_AFTER = 6;
    /** Before a dated end the tie held for at least about this long. */
    private static final int BEFORE_END_MONTHS = 60;

    /** What was seen within so many months before the end counts as seen lately. */
    private static final int RECENT = 24;

    /** A fight that is less probable than this ends nothing. */
    private static final double LIKELY = 0.5;
    /** P(the pair did turn when a tie is said to have begun or ended). */
    private static final double CHANGED = 0.5;

    private final ReportDates dates;
    private final Retrospect retrospect;
    private final int horizon;
    private final List<Closing> bindingEnds = new ArrayList<>();
    private final List<Closing> dividingEnds = new ArrayList<>();

    TieWeighing(List<Tie> ties, List<Event> events, ReportDates dates, Retrospect retrospect, int horizon) {
        this.dates = dates;
        this.retrospect = retrospect;
        this.horizon = horizon;
        events.forEach(this::fought);
        for (Tie tie : ties) {
            TieMeaning.Side side = TieMeaning.side(tie.type());
            for (Claim claim : tie.claims()) {
                boolean over = claim.status() == Status.ENDED || claim.status() == Status.NEGATED;
                boolean holds = !over && Credence.of(claim) > 0 && claim.status() != Status.FAILING;
                if ((over && side == TieMeaning.Side.BINDING) || (holds && tie.type() == TieType.HOSTILE)) {
                    closing(claim).ifPresent(bindingEnds::add);
                } else if ((over && side == TieMeaning.Side.DIVIDING) || (holds && tie.type() == TieType.ALLY)) {
                    closing(claim).ifPresent(dividingEnds::add);
                }
            }
        }
    }

    /** What goes on untold is carried only until the two fight. */
    private void fought(Event event) {
        Claim dating = event.dating();
        boolean announced = event.claims().stream().allMatch(claim -> Credence.announced(claim.status()));
        if (!announced && event.credence() >= LIKELY && ActClass.of(event.type()) == ActClass.FORCE) {
            closing(dating).ifPresent(bindingEnds::add);
        }
    }

    /** The time at which a claim closes ties of the other side. */
    private Optional<Closing> closing(Claim claim) {
        return changed(claim)
                .map(month -> new Closing(month, true, 0))
                .or(() -> reported(claim).map(month -> new Closing(month, false, retrospect.half(claim))));
    }

    /**
     * The month at which a change lies that a claim tells of; empty where all that is known is that it has taken place:
     * "once they were partners" does not end the partnership on the day it is said, and what "is now hostile" has become
     * so before.
     */
    private Optional<Integer> changed(Claim claim) {
        Optional<Integer> from = dated(claim).flatMap(When::from).map(Months::of);
        Optional<Integer> until = dated(claim).flatMap(When::to).map(Months::of);
        Optional<Integer> report = Spread.published(claim, dates);
        return switch (claim.status()) {
            case ENDED ->
                from.or(() ->
                        until.filter(month -> report.map(said -> month < said).orElse(true)));
            case ONGOING ->
                from.filter(month -> report.map(said -> month < said).orElse(true));
            case ASSERTED, DENIED, NEGATED, ALLEGED, THREATENED, PLANNED, POSSIBLE, FAILING -> from;
        };
    }

    /** The month by which a change lies that a claim tells of without a date. */
    private Optional<Integer> reported(Claim claim) {
        return dated(claim).flatMap(When::to).map(Months::of).or(() -> Spread.published(claim, dates));
    }

    void weigh(Tie tie, boolean first, EvidenceSeries series) {
        if (TieMeaning.side(tie.type()) == TieMeaning.Side.NEITHER) {
            return;
        }
        Damped holding = new Damped(series.from(), series.months());
        Damped over = new Damped(series.from(), series.months());
        Damped opening = new Damped(series.from(), series.months());
        Damped closing = new Damped(series.from(), series.months());
        for (Claim claim : tie.claims()) {
            for (Spread spread : holding(claim, tie.type())) {
                holding.add(spread);
            }
            for (Spread spread : over(claim)) {
                over.add(spread);
            }
            opened(claim).ifPresent(opening::add);
            closed(claim).ifPresent(closing::add);
        }
        boolean binds = TieMeaning.side(tie.type()) == TieMeaning.Side.BINDING;
        opening.sum()
                .ifPresent(spread -> series.change(!binds, TieMeaning.fit(TieMeaning.holding(tie.type())), spread));
        closing.sum().ifPresent(spread -> series.change(binds, TieMeaning.fit(TieMeaning.over(tie.type())), spread));
        holding.sum()
                .ifPresent(spread -> series.standing(
                        TieMeaning.holding(tie.type()), TieMeaning.patronage(tie.type(), first), spread));
        over.sum()
                .ifPresent(spread -> series.standing(
                        TieMeaning.over(tie.type()), TieMeaning.patronageOver(tie.type(), first), spread));
    }

    /** Whether a tie still stands open at the horizon. */
    boolean open(Tie tie) {
        Optional<Integer> lastHeld = tie.carrying().stream()
                .filter(claim -> claim.status() != Status.FAILING && !onlyBefore(claim))
                .filter(claim -> carries(claim) || isRecent(claim))
                .flatMap(claim -> start(claim).stream())
                .max(Integer::compare);
        return lastHeld.map(start -> ends(tie.type()).stream().noneMatch(closing -> closing.said > start))
                .orElse(false);
    }

    private boolean isRecent(Claim claim) {
        return dated(claim)
                .flatMap(When::to)
                .map(to -> Months.of(to) >= horizon - RECENT)
                .orElse(false);
    }

    private List<Spread> holding(Claim claim, TieType type) {
        double credence = Credence.of(claim);
        List<Spread> spreads = new ArrayList<>();
        if (claim.status() == Status.ENDED) {
            closing(claim)
                    .ifPresent(closing -> spreads.add(
                            closing.dated
                                    ? Spread.even(
                                            closing.said - BEFORE_END_MONTHS, closing.said - 1, credence * HELD_UNTIL)
                                    : Spread.beforeLately(
                                            closing.said, ONCE_MONTHS, closing.half, credence * ONCE_HELD)));
            return spreads;
        }
        if (credence == 0 || claim.status() == Status.FAILING) {
            return spreads;
        }
        Optional<Integer> start = start(claim);
        if (start.isEmpty()) {
            return spreads;
        }
        if (onlyBefore(claim)) {
            spreads.add(Spread.beforeLately(start.get(), ONCE_MONTHS, retrospect.half(claim), credence * ONCE_HELD));
            return spreads;
        }
        if (dated(claim).isEmpty()) {
            spreads.add(Spread.upTo(start.get()).times(credence * ONE_MONTH));
        }
        Optional<Integer> to = dated(claim).flatMap(When::to).map(Months::of);
        int stated = dated(claim).isPresent() ? to.orElse(start.get()) : start.get();
        if (dated(claim).isPresent()) {
            int months = stated - start.get() + 1;
            double total = Math.min(MOST, ONE_MONTH + FURTHER_MONTH * (months - 1));
            spreads.add(Spread.even(start.get(), stated, credence * total));
        }
        if (carries(claim) && horizon > stated) {
            boolean lasting = dated(claim).isPresent() && to.isEmpty();
            spreads.add(carried(stated, type, lasting).times(credence));
        }
        return spreads;
    }

    private List<Spread> over(Claim claim) {
        double weight = switch (claim.status()) {
            case ENDED, NEGATED -> claim.confidence();
            case FAILING -> claim.confidence() / 2;
            case ASSERTED, ONGOING, DENIED, ALLEGED, THREATENED, PLANNED, POSSIBLE -> 0;
        };
        Optional<Integer> at = dated(claim)
                .flatMap(when -> when.to().or(when::from))
                .map(Months::of)
                .or(() -> Spread.published(claim, dates));
        if (weight == 0 || at.isEmpty()) {
            return List.of();
        }
        Spread by = Spread.upTo(at.get()).times(ONE_MONTH * weight);
        boolean ended = claim.status() == Status.ENDED && changed(claim).isPresent();
        return ended
                ? List.of(by, Spread.even(at.get() + 1, at.get() + AFTER_END_MONTHS, weight * GONE_AFTER))
                : List.of(by);
    }

    /** When the change lies that made a tie: where it is dated, at its begin, else lately. */
    private Optional<Spread> opened(Claim claim) {
        boolean over = claim.status() == Status.ENDED || claim.status() == Status.NEGATED;
        if (over || claim.status() == Status.FAILING || Credence.of(claim) == 0) {
            return Optional.empty();
        }
        return turned(claim, CHANGED * Credence.of(claim));
    }

    /** When the change lies that ended a tie. */
    private Optional<Spread> closed(Claim claim) {
        double weight = switch (claim.status()) {
            case ENDED -> claim.confidence();
            case NEGATED, FAILING -> claim.confidence() / 2;
            case ASSERTED, ONGOING, DENIED, ALLEGED, THREATENED, PLANNED, POSSIBLE -> 0;
        };
        return weight == 0 ? Optional.empty() : turned(claim, CHANGED * weight);
    }

    private Optional<Spread> turned(Claim claim, double probability) {
        if (onlyBefore(claim) && claim.status() != Status.ENDED) {
            return Optional.empty();
        }
        return changed(claim)
                .map(first -> {
                    int last = dated(claim).flatMap(When::to).map(Months::of).orElse(first);
                    return Spread.even(first, last, probability);
                })
                .or(() -> reported(claim).map(month -> Spread.lately(month, retrospect.half(claim), probability)));
    }

    /** Whether what a claim says goes on after the time it names. */
    private boolean carries(Claim claim) {
        return claim.status() == Status.ONGOING
                || dated(claim)
                        .map(when -> when.to().isEmpty())
                        .orElse(claim.when().isPresent());
    }

    /** A tie that held in a month is carried from then on as far as it is probable that nothing has ended it. */
    private Spread carried(int held, TieType type, boolean lasting) {
        List<Closing> later =
                ends(type).stream().filter(closing -> closing.said > held).toList();
        double[] weight = new double[horizon - held];
        for (int i = 0; i < weight.length; i++) {
            double stands = lasting ? 1 : Math.pow(0.5, i / CARRIED_HALF_LIFE);
            for (Closing closing : later) {
                stands = Math.min(stands, closing.stillToCome(held + 1 + i));
            }
            weight[i] = CARRIED * stands;
        }
        return new Spread(held + 1, weight);
    }

    /** What ends ties of a side. */
    private List<Closing> ends(TieType type) {
        return TieMeaning.side(type) == TieMeaning.Side.BINDING ? bindingEnds : dividingEnds;
    }

    private Optional<Integer> start(Claim claim) {
        return dated(claim)
                .map(when -> when.from().or(when::to).map(Months::of))
                .orElseGet(() -> Spread.published(claim, dates));
    }

    /** Whether only the end of its time is known: "for decades" says that it held, not that it holds. */
    private static boolean onlyBefore(Claim claim) {
        return claim.status() != Status.ONGOING
                && dated(claim).map(when -> when.from().isEmpty()).orElse(false);
    }

    private static Optional<When> dated(Claim claim) {
        return claim.when()
                .filter(when ->
                        when.basis() != When.Basis.PUBLICATION || when.from().isEmpty())
                .filter(when -> when.from().isPresent() || when.to().isPresent());
    }

    /**
     * The end of a tie.
     *
     * @param said the month by which it is over
     * @param dated whether it ended in that month; else all that is known is that it is over by then
     * @param half where it is not dated, the median of its age in months
     */
    private record Closing(int said, boolean dated, double half) {

        /** P(it had not ended before the end of a month). */
        double stillToCome(int month) {
            if (month >= said) {
                return 0;
            }
            return dated ? 1 : Spread.newerThan(said - month, half);
        }
    }
}
