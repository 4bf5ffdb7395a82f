package org.entente.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.changepoint.CountBreaks;
import org.entente.changepoint.PaceBreak;

/**
 * Event counts to timelines: the same model as for claims, for tables of any size.
 *
 * <pre>{@code
 * DyadCounts counts = new DyadCounts(TimeStep.MONTH);
 * EventTable.read("events.csv", reader, counts);
 * List<Timeline> timelines = TableRelating.standard().relate(counts);
 * }</pre>
 *
 * <p>Dyads are worked on in parallel; the result does not depend on how many threads do so.
 */
public final class TableRelating {

    private static final double SHOWN = 0.5;
    private static final double TAIL = 0.05;
    /** Breaks in the pace of events, at most this many a dyad and year on average. */
    private static final double MOST_BREAKS_A_YEAR = 2;

    private final StateModel model;
    private final double mostBreaksAYear;

    private TableRelating(StateModel model, double mostBreaksAYear) {
        this.model = model;
        this.mostBreaksAYear = mostBreaksAYear;
    }

    /** With the model that comes with the program. */
    public static TableRelating standard() {
        return new TableRelating(StateModel.standard(), MOST_BREAKS_A_YEAR);
    }

    /** The same with another model. */
    public TableRelating with(StateModel other) {
        return new TableRelating(other, mostBreaksAYear);
    }

    /** The same with another bound on breaks. */
    public TableRelating withBreaksAYear(double most) {
        return new TableRelating(model, most);
    }

    /** One timeline a dyad, the one with most events first. */
    public List<Timeline> relate(DyadCounts counts) {
        StateModel stepped = stepped(counts.step());
        return counts.series().parallelStream()
                .map(series -> relate(series, counts, stepped))
                .sorted(Comparator.comparingDouble(Timeline::events)
                        .reversed()
                        .thenComparing(Timeline::first)
                        .thenComparing(Timeline::second))
                .toList();
    }

    private StateModel stepped(TimeStep step) {
        return switch (step) {
            case MONTH -> model;
            case WEEK -> model.everyMonthTimes(TimeStep.WEEKS_A_MONTH);
        };
    }

    private Timeline relate(CountSeries series, DyadCounts counts, StateModel stepped) {
        double[][] rows = series.rows(counts.last());
        double[][] log = new double[rows.length][];
        for (int t = 0; t < rows.length; t++) {
            log[t] = stepped.logCounts(rows[t]);
        }
        Pull[] level = Pull.none(rows.length);
        HiddenChain chain = stepped.chain();
        Smoothed smoothed = chain.smooth(log, level);
        int[] path = chain.bestPath(log, level);
        return new Timeline(
                series.first(),
                series.second(),
                series.total(),
                stretches(path, smoothed, series.from(), counts.step()),
                changes(path, smoothed, series.from(), counts.step()),
                breaks(quads(series.rows(counts.first(), counts.last())), counts));
    }

    /** Counted from the table's first step: a dyad that begins to be heard of in its midst breaks a silence. */
    private List<Timeline.Break> breaks(double[][] quads, DyadCounts counts) {
        TimeStep step = counts.step();
        List<PaceBreak> found = CountBreaks.of(quads, step.stepsAYear(), mostBreaksAYear);
        List<Timeline.Break> breaks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PaceBreak each = found.get(i);
            int before = i == 0 ? 0 : begin(found.get(i - 1));
            int next = i == found.size() - 1 ? quads.length : found.get(i + 1).at();
            breaks.add(new Timeline.Break(
                    step.begin(counts.first() + each.at()),
                    step.begin(counts.first() + each.earliest()),
                    step.begin(counts.first() + each.latest()),
                    each.probability(),
                    pace(quads, before, each.at(), step),
                    pace(quads, each.at(), each.back().orElse(next), step),
                    each.back().stream()
                            .mapToObj(at -> step.begin(counts.first() + at))
                            .findFirst()));
        }
        return breaks;
    }

    /** The first step of the stretch that a break leads to; after an excursion that is where it is over. */
    private static int begin(PaceBreak found) {
        return found.back().orElse(found.at());
    }

    private static Timeline.Pace pace(double[][] quads, int from, int to, TimeStep step) {
        double cooperation = 0;
        double conflict = 0;
        for (int t = from; t < to; t++) {
            cooperation += quads[t][0] + quads[t][1];
            conflict += quads[t][2] + quads[t][3];
        }
        double months = (to - from) * 12 / step.stepsAYear();
        return new Timeline.Pace(cooperation / months, conflict / months);
    }

    private static double[][] quads(double[][] rows) {
        double[][] quads = new double[rows.length][4];
        for (int t = 0; t < rows.length; t++) {
            quads[t][0] = rows[t][ActClass.VERBAL_COOPERATION.index()];
            quads[t][1] = rows[t][ActClass.MATERIAL_COOPERATION.index()];
            quads[t][2] = rows[t][ActClass.VERBAL_CONFLICT.index()];
            quads[t][3] = rows[t][ActClass.COERCION.index()]
                    + rows[t][ActClass.FORCE.index()]
                    + rows[t][ActClass.MATERIAL_CONFLICT.index()];
        }
        return quads;
    }

    private static List<Timeline.Stretch> stretches(int[] path, Smoothed smoothed, int from, TimeStep step) {
        List<Timeline.Stretch> stretches = new ArrayList<>();
        for (int begin = 0; begin < path.length; ) {
            int end = Phases.runEnd(path, begin);
            stretches.add(new Timeline.Stretch(
                    State.all().get(path[begin]),
                    step.begin(from + begin),
                    step.begin(from + end + 1).minusDays(1),
                    Phases.mean(smoothed, begin, end)[path[begin]]));
            begin = end + 1;
        }
        return stretches;
    }

    private static List<Timeline.Change> changes(int[] path, Smoothed smoothed, int from, TimeStep step) {
        List<Timeline.Change> changes = new ArrayList<>();
        for (Turn turn : Turns.along(path, smoothed)) {
            double probability = turn.probability(smoothed);
            if (probability >= SHOWN) {
                double[] position = turn.position(smoothed);
                changes.add(new Timeline.Change(
                        State.all().get(turn.before()),
                        State.all().get(turn.after()),
                        step.begin(from + turn.quantile(position, 0.5)),
                        step.begin(from + turn.quantile(position, TAIL)),
                        step.begin(from + turn.quantile(position, 1 - TAIL)),
                        probability));
            }
        }
        return changes;
    }
}
