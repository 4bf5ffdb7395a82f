package org.entente.relation.rivalry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.relation.ActClass;
import org.entente.relation.EventSink;

/** Quad counts of every pair of actors in every year, and what each actor does in all. */
public final class AnnualCounts implements EventSink {

    private final Map<Pair, Map<Integer, double[]>> pairs = new HashMap<>();
    private final Map<Actor, double[]> totals = new HashMap<>();

    @Override
    public void add(LocalDate from, LocalDate to, String source, String target, ActClass act, double count) {
        if (source.equals(target)) {
            return;
        }
        int year = from.getYear();
        int quad = act.quad();
        pairs.computeIfAbsent(Pair.of(source, target), unused -> new HashMap<>())
                .computeIfAbsent(year, unused -> new double[4])[quad] += count;
        totals.computeIfAbsent(new Actor(source, year), unused -> new double[4])[quad] += count;
        totals.computeIfAbsent(new Actor(target, year), unused -> new double[4])[quad] += count;
    }

    /** The four quad counts of a pair in a year, zeros where there are none. */
    double[] between(String one, String other, int year) {
        return Optional.ofNullable(pairs.get(Pair.of(one, other)))
                .flatMap(years -> Optional.ofNullable(years.get(year)))
                .map(double[]::clone)
                .orElseGet(() -> new double[4]);
    }

    /** The mean of the pair's yearly counts over some years. */
    double[] mean(String one, String other, int first, int last) {
        double[] mean = new double[4];
        for (int year = first; year <= last; year++) {
            double[] counts = between(one, other, year);
            for (int quad = 0; quad < 4; quad++) {
                mean[quad] += counts[quad] / (last - first + 1);
            }
        }
        return mean;
    }

    /** What an actor does with everybody but one in a year. */
    double[] elsewhere(String actor, String but, int year) {
        double[] all =
                totals.getOrDefault(new Actor(actor, year), new double[4]).clone();
        double[] here = between(actor, but, year);
        for (int quad = 0; quad < 4; quad++) {
            all[quad] -= here[quad];
        }
        return all;
    }

    /** The first year of the table. */
    int firstYear() {
        return totals.keySet().stream().mapToInt(Actor::year).min().orElse(0);
    }

    /** The last year of the table. */
    int lastYear() {
        return totals.keySet().stream().mapToInt(Actor::year).max().orElse(0);
    }

    private record Actor(String name, int year) {}

    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
