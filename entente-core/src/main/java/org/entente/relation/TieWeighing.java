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
    /** How much of "it ended then" lies in "from then to then". */
    private static final double ERA_OVER = 0.8;

    private final ReportDates dates;
    private final Retrospect retrospect;
    private final int horizon;
    private final Closings binding;
    private final Closings dividing;

    TieWeighing(ReportDates dates, Retrospect retrospect, int horizon, Closings binding, Closings dividing) {
        this.dates = dates;
        this.retrospect = retrospect;
        this.horizon = horizon;
        this.binding = binding;
        this.dividing = dividing;
    }

    /** The same where ties end at other times. */
    TieWeighing with(Closings otherBinding, Closings otherDividing) {
        return new TieWeighing(dates, retrospect, horizon, otherBinding, otherDividing);
    }

    /** When a claim about a tie ends ties of a side; empty where it ends none. */
    Optional<Closing> ends(Tie tie, Claim claim) {
        return ended(tie, claim) == TieMeaning.Side.NEITHER ? Optional.empty() : closing(claim);
    }

    /** Which side of ties a claim about a tie ends. */
    static TieMeaning.Side ended(Tie tie, Claim claim) {
        TieMeaning.Side side = TieMeaning.side(tie.type());
        boolean over = claim.status() == Status.ENDED || claim.status() == Status.NEGATED;
        boolean holds = !over && Credence.of(claim) > 0 && claim.status() != Status.FAILING;
        if ((over && side == TieMeaning.Side.BINDING) || (holds && tie.type() == TieType.HOSTILE)) {
            return TieMeaning.Side.BINDING;
        }
        return (over && side == TieMeaning.Side.DIVIDING) || (holds && tie.type() == TieType.ALLY)
                ? TieMeaning.Side.DIVIDING
                : TieMeaning.Side.NEITHER;
    }

    /** What goes on untold is carried only until the two fight. */
    Optional<Closing> fought(Event event) {
        boolean announced = event.claims().stream().allMatch(claim -> Credence.announced(claim.status()));
        return !announced && event.credence() >= LIKELY && ActClass.of(event.type(), event.dating()) == ActClass.FORCE
                ? closing(event.dating())
                : Optional.empty();
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

    /** What a claim about a tie says of its own time and of the changes there, but for what is carried on from it. */
    List<Statement> stated(Tie tie, Claim claim, boolean first) {
        TieMeaning.Side side = TieMeaning.side(tie.type());
        if (side == TieMeaning.Side.NEITHER) {
            return List.of();
        }
        boolean binds = side == TieMeaning.Side.BINDING;
        List<Statement> said = new ArrayList<>();
        holding(claim).forEach(spread -> said.add(new Statement(holds(tie, first), spread)));
        Channel over = Channel.standing(
                name(tie, first, "over"), TieMeaning.over(tie.type()), TieMeaning.patronageOver(tie.type(), first));
        over(claim).forEach(spread -> said.add(new Statement(over, spread)));
        opened(claim)
                .ifPresent(spread -> said.add(new Statement(
                        Channel.change(
                                name(tie, first, "opening"), !binds, TieMeaning.fit(TieMeaning.holding(tie.type()))),
                        spread)));
        closed(claim)
                .ifPresent(spread -> said.add(new Statement(
                        Channel.change(name(tie, first, "closing"), binds, TieMeaning.fit(TieMeaning.over(tie.type()))),
                        spread)));
        return said;
    }

    /** What is carried on from a claim about a tie until something ends it. */
    Optional<Statement> carried(Tie tie, Claim claim, boolean first) {
        Closings ends = ends(tie.type());
        return carriedFrom(tie, claim)
                .map(held -> new Statement(
                        holds(tie, first), ends.carried(held, lasting(claim)).times(Credence.of(claim))));
    }

    /** Whether what is carried on from a claim ends otherwise with other ends. */
    boolean carriedOtherwise(Tie tie, Claim claim, TieWeighing other) {
        return carriedFrom(tie, claim)
                .map(held -> !ends(tie.type()).sameAfter(held, other.ends(tie.type())))
                .orElse(false);
    }

    /** Whether a claim names a beginning and no end. */
    private static boolean lasting(Claim claim) {
        return dated(claim).map(when -> when.to().isEmpty()).orElse(false);
    }

    private Optional<Integer> carriedFrom(Tie tie, Claim claim) {
        boolean speaks = TieMeaning.side(tie.type()) != TieMeaning.Side.NEITHER
                && claim.status() != Status.ENDED
                && claim.status() != Status.FAILING
                && Credence.of(claim) > 0;
        return speaks && carries(claim) && !onlyBefore(claim)
                ? held(claim).filter(month -> month < horizon)
                : Optional.empty();
    }

    private static Channel holds(Tie tie, boolean first) {
        return Channel.standing(
                name(tie, first, "holds"), TieMeaning.holding(tie.type()), TieMeaning.patronage(tie.type(), first));
    }

    private static String name(Tie tie, boolean first, String what) {
        return tie.type() + (first ? " first " : " second ") + (tie.symmetric() ? "mutual " : "") + what;
    }

    /** Whether a tie still stands open at the horizon. */
    boolean open(Tie tie) {
        Optional<Integer> lastHeld = tie.carrying().stream()
                .filter(claim -> claim.status() != Status.FAILING && !onlyBefore(claim))
                .filter(claim -> carries(claim) || isRecent(claim))
                .flatMap(claim -> start(claim).stream())
                .max(Integer::compare);
        return lastHeld.map(start -> ends(tie.type()).noneAfter(start)).orElse(false);
    }

    private boolean isRecent(Claim claim) {
        return dated(claim)
                .flatMap(When::to)
                .map(to -> Months.of(to) >= horizon - RECENT)
                .orElse(false);
    }

    /** The months of which a claim itself says that the tie held. */
    private List<Spread> holding(Claim claim) {
        double credence = Credence.of(claim);
        Optional<Integer> start = start(claim);
        if (claim.status() == Status.ENDED) {
            return closing(claim)
                    .map(closing -> before(closing, credence * (closing.dated() ? 1 : retrospect.share(claim))))
                    .stream()
                    .toList();
        }
        if (credence == 0 || claim.status() == Status.FAILING || start.isEmpty()) {
            return List.of();
        }
        if (onlyBefore(claim)) {
            return List.of(Spread.beforeLately(
                    start.get(), ONCE_MONTHS, retrospect.half(claim), credence * retrospect.share(claim) * ONCE_HELD));
        }
        if (dated(claim).isEmpty()) {
            return List.of(Spread.upTo(start.get()).times(credence * ONE_MONTH));
        }
        int stated = held(claim).orElse(start.get());
        double total = Math.min(MOST, ONE_MONTH + FURTHER_MONTH * (stated - start.get()));
        return List.of(Spread.even(start.get(), stated, credence * total));
    }

    private static Spread before(Closing closing, double credence) {
        return closing.dated()
                ? Spread.even(closing.said() - BEFORE_END_MONTHS, closing.said() - 1, credence * HELD_UNTIL)
                : Spread.beforeLately(closing.said(), ONCE_MONTHS, closing.half(), credence * ONCE_HELD);
    }

    /** The last month of which a claim itself says that the tie held. */
    private Optional<Integer> held(Claim claim) {
        return dated(claim).flatMap(When::to).map(Months::of).or(() -> start(claim));
    }

    private List<Spread> over(Claim claim) {
        Optional<Integer> era = eraEnd(claim);
        if (era.isPresent()) {
            double gone = ERA_OVER * GONE_AFTER * Credence.of(claim);
            return List.of(Spread.even(era.get() + 1, era.get() + AFTER_END_MONTHS, gone));
        }
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
        Optional<Integer> era = eraEnd(claim);
        if (era.isPresent()) {
            return era.map(end -> Spread.even(end, end + 1, CHANGED * ERA_OVER * Credence.of(claim)));
        }
        double weight = switch (claim.status()) {
            case ENDED -> claim.confidence();
            case NEGATED, FAILING -> claim.confidence() / 2;
            case ASSERTED, ONGOING, DENIED, ALLEGED, THREATENED, PLANNED, POSSIBLE -> 0;
        };
        return weight == 0 ? Optional.empty() : turned(claim, CHANGED * weight);
    }

    /** The last month of a stretch of which a claim names both ends: "enemies from 1963 to 1983" were it no longer then. */
    private Optional<Integer> eraEnd(Claim claim) {
        boolean holds = claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
        return dated(claim)
                .filter(when -> holds && when.from().isPresent() && when.edtf().contains("/"))
                .flatMap(When::to)
                .map(Months::of)
                .filter(end -> end < Spread.published(claim, dates).orElse(horizon));
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
                || dated(claim).map(when -> when.to().isEmpty()).orElse(true);
    }

    /** What ends ties of a side. */
    private Closings ends(TieType type) {
        return TieMeaning.side(type) == TieMeaning.Side.BINDING ? binding : dividing;
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
}
