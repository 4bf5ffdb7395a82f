package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.event.Event;
import org.entente.event.Happening;
import org.entente.event.ReportDates;
import org.entente.event.Shift;
import org.entente.event.Tie;

/** One dyad's happenings to its relationship. */
final class DyadRelating {

    /** A turning point is shown where the change is more probable than not. */
    private static final double SHOWN = 0.5;
    /** Half of what a 90 % credible interval leaves out. */
    private static final double TAIL = 0.05;

    /** What a month of enmity says against patronage, in nats. */
    private static final double ESTRANGED = 0.5;

    private final StateModel model;
    private final ToldModel told;
    private final Dyad dyad;
    private final List<Happening> happenings;
    private final int horizon;
    private final Weighing weighing;

    DyadRelating(
            StateModel model, ToldModel told, Dyad dyad, List<Happening> happenings, ReportDates dates, int horizon) {
        this.model = model;
        this.told = told;
        this.dyad = dyad;
        this.happenings = happenings;
        this.horizon = horizon;
        this.weighing = new Weighing(told, dyad, dates, Retrospect.of(happenings, dates), horizon);
    }

    Relationship relate() {
        List<Event> events = only(Event.class);
        List<Tie> ties = only(Tie.class);
        List<Shift> shifts = only(Shift.class);
        Optional<Integer> begin = happenings.stream()
                .flatMap(happening -> weighing.begin(happening).stream())
                .min(Integer::compare);
        int from = Math.min(horizon, begin.orElse(horizon));
        Evidence evidence = weighing.evidence(happenings, from, horizon);
        List<Tie> open = ties.stream().filter(evidence::open).toList();
        if (begin.isEmpty() || begin.get() > horizon) {
            return new Relationship(dyad, List.of(), List.of(), List.of(), List.of(), open, ties, events, shifts);
        }
        EvidenceSeries series = evidence.series();
        double[][] logStates = series.logStates();
        Pull[] pulls = series.pulls();
        Smoothed states = told.chain().smooth(logStates, pulls);
        double[][] logPatrons = estranged(series.logPatrons(), states);
        Pull[] level = Pull.none(series.months());
        Smoothed patrons = model.patronChain().smooth(logPatrons, level);
        int[] path = PosteriorPath.of(states);
        int[] patronPath = model.patronChain().bestPath(logPatrons, level);
        List<Turn> turns = Turns.along(path, states);
        int[] settled = settled(path, turns, states);
        return new Relationship(
                dyad,
                standings(series.from(), states, patrons),
                Phases.of(settled, states, patrons, series.from()),
                Phases.patronages(dyad, patronPath, patrons, series.from()),
                turningPoints(turns, states, evidence),
                open,
                ties,
                events,
                shifts);
    }

    /** Who has become an adversary is seldom a patron still: a month of enmity speaks a little against it. */
    private static double[][] estranged(double[][] logPatrons, Smoothed states) {
        double[][] log = new double[logPatrons.length][];
        for (int t = 0; t < log.length; t++) {
            double[] gamma = states.probability(t);
            double enmity = gamma[State.HOSTILE.level()] + gamma[State.AT_WAR.level()];
            log[t] = logPatrons[t].clone();
            log[t][Patronage.NONE.index()] += ESTRANGED * enmity;
        }
        return log;
    }

    /** The path with each of its changes moved to the month that is as likely too late as too early. */
    private static int[] settled(int[] path, List<Turn> turns, Smoothed states) {
        int[] settled = path.clone();
        int last = 0;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int at = Math.max(last + 1, turn.quantile(turn.position(states), 0.5));
            Arrays.fill(settled, last, at, turn.before());
            Arrays.fill(settled, at, settled.length, turn.after());
            last = at;
        }
        return settled;
    }

    private List<TurningPoint> turningPoints(List<Turn> turns, Smoothed states, Evidence evidence) {
        List<TurningPoint> points = new ArrayList<>();
        for (Turn turn : turns) {
            double probability = turn.probability(states);
            if (probability < SHOWN) {
                continue;
            }
            double[] position = turn.position(states);
            int from = evidence.series().from();
            TurnReasons reasons = new TurnReasons(evidence, states, turn);
            Carrying carrying = reasons.carrying();
            points.add(new TurningPoint(
                    State.all().get(turn.before()),
                    State.all().get(turn.after()),
                    Months.month(from + turn.quantile(position, 0.5)),
                    Months.month(from + turn.quantile(position, TAIL)),
                    Months.month(from + turn.quantile(position, 1 - TAIL)),
                    probability,
                    carrying.needed(),
                    carrying.reasons(),
                    reasons.before(),
                    reasons.after()));
        }
        return points;
    }

    private <T extends Happening> List<T> only(Class<T> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Standing> standings(int from, Smoothed states, Smoothed patrons) {
        List<Standing> standings = new ArrayList<>();
        for (int t = 0; t < states.steps(); t++) {
            standings.add(new Standing(
                    Months.month(from + t),
                    Arrays.stream(states.probability(t)).boxed().toList(),
                    Arrays.stream(patrons.probability(t)).boxed().toList()));
        }
        return standings;
    }
}
