package org.entente.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gathers the rows of event tables into counts by dyad and step. Both directions of a pair are one dyad; rows with one
 * actor on both sides are left out. Memory grows with dyads × steps, not with events.
 */
public final class DyadCounts implements EventSink {

    private final TimeStep step;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Long, CountSeries> dyads = new LinkedHashMap<>();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** Counts by month or by week. */
    public DyadCounts(TimeStep step) {
        this.step = step;
    }

    @Override
    public void add(LocalDate from, LocalDate to, String source, String target, ActClass act, double count) {
        if (source.equals(target)) {
            return;
        }
        boolean ordered = source.compareTo(target) < 0;
        String one = ordered ? source : target;
        String other = ordered ? target : source;
        long key = (long) id(one) << 32 | id(other);
        CountSeries series = dyads.get(key);
        if (series == null) {
            series = new CountSeries(one, other);
            dyads.put(key, series);
        }
        int begin = step.of(from);
        int end = step.of(to);
        first = Math.min(first, begin);
        last = Math.max(last, end);
        if (begin == end) {
            series.add(begin, act, count);
            return;
        }
        double days = ChronoUnit.DAYS.between(from, to) + 1.0;
        for (int at = begin; at <= end; at++) {
            LocalDate first = at == begin ? from : step.begin(at);
            LocalDate next = at == end ? to.plusDays(1) : step.begin(at + 1);
            series.add(at, act, count * ChronoUnit.DAYS.between(first, next) / days);
        }
    }

    private int id(String name) {
        return ids.computeIfAbsent(name, unused -> ids.size());
    }

    /** How many dyads there are. */
    public int size() {
        return dyads.size();
    }

    TimeStep step() {
        return step;
    }

    /** The first step of the whole table. */
    int first() {
        return first;
    }

    /** The last step of the whole table. */
    int last() {
        return last;
    }

    Collection<CountSeries> series() {
        return Collections.unmodifiableCollection(dyads.values());
    }
}
