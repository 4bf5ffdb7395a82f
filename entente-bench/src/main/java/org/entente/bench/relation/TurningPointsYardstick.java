package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.relation.ActClass;
import org.entente.relation.DyadCounts;
import org.entente.relation.EventTable;
import org.entente.relation.TablePoint;
import org.entente.relation.TableRelating;
import org.entente.relation.TimeStep;
import org.entente.relation.Timeline;

/**
 * How many dated real turning points ({@code turning-points.txt}) are found in event tables: by the program as it stands,
 * and by a plain peer that raises as many alarms. A point is found where an alarm lies within two months of it; the
 * alarms of a dyad are all its changes of state and breaks in pace. What as many alarms find by chance is the mean share
 * of a dyad's days that lie so near to one of its alarms.
 *
 * <p>Arguments: a table by month as {@link EventTable} reads it, and where there is one a folder of ICEWS events by day
 * ({@link TemporalGraph}), which is read by week with "Police (Thailand)" taken for Thailand. {@code -v} lists the points
 * and the alarms about them.
 */
public final class TurningPointsYardstick {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final LocalDate DAY_ZERO = LocalDate.of(2005, 1, 1);
    private static final LocalDate END = LocalDate.of(2015, 1, 1);
    /** A dyad with fewer events is not asked about: there is nothing to see. */
    private static final double FEWEST_EVENTS = 50;

    private final TimeStep step;
    private final DyadCounts counts;
    private final Map<String, TreeMap<Integer, double[]>> quads = new HashMap<>();
    private final boolean verbose;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    private TurningPointsYardstick(TimeStep step, boolean verbose) {
        this.step = step;
        this.counts = new DyadCounts(step);
        this.verbose = verbose;
    }

    /** Prints what is found, at how many alarms, by chance, and by the peer. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean verbose = words.remove("-v");
        if (words.isEmpty() || words.size() > 2) {
            System.err.println("usage: TurningPointsYardstick MONTHLY.csv.gz [FOLDER of ICEWS events by day] [-v]");
            System.exit(2);
        }
        TurningPointsYardstick monthly = new TurningPointsYardstick(TimeStep.MONTH, verbose);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(words.get(0)))), StandardCharsets.UTF_8))) {
            EventTable.read(words.get(0), reader, monthly::add);
        }
        monthly.report("by month");
        if (words.size() == 2) {
            TurningPointsYardstick weekly = new TurningPointsYardstick(TimeStep.WEEK, verbose);
            TemporalGraph.read(Path.of(words.get(1)), DAY_ZERO, weekly::addState);
            weekly.report("by week");
        }
    }

    private void addState(LocalDate from, LocalDate to, String source, String target, ActClass act, double count) {
        if (from.isBefore(END)) {
            add(from, to, state(source), state(target), act, count);
        }
    }

    private static String state(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : name;
    }

    private void add(LocalDate from, LocalDate to, String source, String target, ActClass act, double count) {
        counts.add(from, to, source, target, act, count);
        int at = step.of(from);
        first = Math.min(first, at);
        last = Math.max(last, at);
        quads.computeIfAbsent(DatedTurn.pair(source, target), unused -> new TreeMap<>())
                .computeIfAbsent(at, unused -> new double[4])[act.quad()] += count;
    }

    private void report(String name) throws IOException {
        Map<String, List<LocalDate>> program = new HashMap<>();
        for (Timeline timeline : TableRelating.standard().relate(counts)) {
            String pair = DatedTurn.pair(timeline.first(), timeline.second());
            if (timeline.events() >= FEWEST_EVENTS) {
                program.put(
                        pair,
                        timeline.turningPoints().stream().map(TablePoint::at).toList());
            }
        }
        List<DatedTurn> turns = DatedTurn.all().stream()
                .filter(turn -> program.containsKey(turn.pair()))
                .filter(turn -> step.of(turn.day()) <= last)
                .toList();
        Map<String, List<LocalDate>> asked = new HashMap<>();
        turns.forEach(turn -> asked.put(turn.pair(), program.get(turn.pair())));
        System.out.printf(
                Locale.ROOT,
                "%s: %d points in %d dyads; all %d dyads of the table: %.2f alarms a dyad-year%n",
                name,
                turns.size(),
                asked.size(),
                program.size(),
                alarms(program.values()));
        score("program", turns, asked, verbose);
        score("peer", turns, peer(asked), false);
    }

    /** The plain peer at the least price with which it raises no more alarms. */
    private Map<String, List<LocalDate>> peer(Map<String, List<LocalDate>> asked) {
        Map<String, LeastSquaresBreaks> series = new HashMap<>();
        asked.keySet().forEach(pair -> series.put(pair, new LeastSquaresBreaks(rows(pair))));
        double most = alarms(asked.values());
        double low = 0;
        double high = 200;
        while (high - low > 0.01) {
            double middle = (low + high) / 2;
            if (alarms(dates(series, middle).values()) > most) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return dates(series, high);
    }

    private Map<String, List<LocalDate>> dates(Map<String, LeastSquaresBreaks> series, double price) {
        Map<String, List<LocalDate>> dates = new HashMap<>();
        series.forEach((pair, breaks) -> dates.put(
                pair,
                breaks.at(price).stream().map(at -> step.begin(first + at)).toList()));
        return dates;
    }

    private double[][] rows(String pair) {
        double[][] rows = new double[last - first + 1][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = quads.getOrDefault(pair, new TreeMap<>()).getOrDefault(first + t, new double[4]);
        }
        return rows;
    }

    private double alarms(Collection<List<LocalDate>> dyads) {
        double years = (last - first + 1) / step.stepsAYear();
        return dyads.stream().mapToInt(List::size).sum() / years / dyads.size();
    }

    private void score(String name, List<DatedTurn> turns, Map<String, List<LocalDate>> alarms, boolean show) {
        int found = 0;
        double chance = 0;
        for (DatedTurn turn : turns) {
            List<LocalDate> dates = alarms.getOrDefault(turn.pair(), List.of());
            boolean here = near(turn.day(), dates);
            found += here ? 1 : 0;
            chance += share(dates);
            if (show) {
                List<LocalDate> about = dates.stream()
                        .filter(date -> Math.abs(ChronoUnit.MONTHS.between(date, turn.day())) <= 6)
                        .sorted()
                        .toList();
                System.out.printf(
                        Locale.ROOT,
                        "  %s %s  %s: %s; alarms about it %s%n",
                        here ? "found " : "missed",
                        turn.day(),
                        turn.pair(),
                        turn.what(),
                        about);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %-8s %d of %d found (%.0f %%) at %.2f alarms a dyad-year; by chance %.0f%n",
                name,
                found,
                turns.size(),
                100.0 * found / turns.size(),
                alarms(alarms.values()),
                chance);
    }

    /** Within two months: by month, no more than two months of the calendar apart; by week, no more than 61 days. */
    private boolean near(LocalDate day, List<LocalDate> dates) {
        return dates.stream().anyMatch(date -> switch (step) {
            case MONTH -> Math.abs(TimeStep.MONTH.of(date) - TimeStep.MONTH.of(day)) <= 2;
            case WEEK -> Math.abs(ChronoUnit.DAYS.between(date, day)) <= 2 * DAYS_A_MONTH;
        });
    }

    private double share(List<LocalDate> dates) {
        int near = 0;
        for (int t = first; t <= last; t++) {
            near += near(step.begin(t), dates) ? 1 : 0;
        }
        return (double) near / (last - first + 1);
    }
}
