package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Adds up what several claims say through one channel. They are not independent: in each month the strongest counts fully,
 * the next for a half, the next for a third, so that ten claims weigh about three times as much as one. Adding a claim never
 * lowers the sum, and order does not matter. Some can be taken away without the rest being added up anew.
 */
final class Layer {

    private final Channel channel;
    private final int from;
    private final int months;
    private final List<Spread> spreads = new ArrayList<>();
    /** Which spreads reach a month, the heaviest first. */
    private int[][] reaching = {};

    private double[] sums = {};

    Layer(Channel channel, int from, int months) {
        this.channel = channel;
        this.from = from;
        this.months = months;
    }

    Channel channel() {
        return channel;
    }

    /** Adds a spread and gives the number by which it can be taken away. */
    int add(Spread spread) {
        spreads.add(spread);
        reaching = new int[0][];
        return spreads.size() - 1;
    }

    /** The first month of a spread within the series, counted from its begin. */
    private int first(Spread spread) {
        return Math.max(0, spread.from() - from);
    }

    /** The last, before the first where it lies outside. */
    private int last(Spread spread) {
        return Math.min(months - 1, spread.to() - from);
    }

    /** The sum in a month, counted from the begin of the series. */
    double sum(int month) {
        settle();
        return sums.length == 0 ? 0 : sums[month];
    }

    /**
     * The sums of the months touched had some of the spreads not been added, and others been.
     *
     * @param without numbers of those taken away
     * @param with those added instead
     */
    Change change(BitSet without, List<Spread> with) {
        settle();
        int first = months;
        int last = -1;
        List<Spread> touching = new ArrayList<>(with);
        without.stream().forEach(number -> touching.add(spreads.get(number)));
        for (Spread spread : touching) {
            if (first(spread) <= last(spread)) {
                first = Math.min(first, first(spread));
                last = Math.max(last, last(spread));
            }
        }
        double[] revised = new double[Math.max(0, last - first + 1)];
        double[] added = new double[with.size()];
        for (int t = first; t <= last; t++) {
            for (int i = 0; i < added.length; i++) {
                added[i] = -weight(with.get(i), t);
            }
            Arrays.sort(added);
            revised[t - first] = sum(t, without, added);
        }
        return new Change(this, first, revised);
    }

    /** What each spread adds to the log odds of a turn, by number; 0 for those taken away. */
    double[] leverage(Leverage leverage, BitSet without) {
        settle();
        double[] shares = new double[spreads.size()];
        double[] nothing = {};
        for (int t = 0; t < reaching.length; t++) {
            double weights = 0;
            for (int number : reaching[t]) {
                weights += without.get(number) ? 0 : weight(spreads.get(number), t);
            }
            if (weights > 0) {
                double added = leverage.of(channel, t, sum(t, without, nothing)) / weights;
                for (int number : reaching[t]) {
                    shares[number] += without.get(number) ? 0 : added * weight(spreads.get(number), t);
                }
            }
        }
        return shares;
    }

    /** Other sums of some neighbouring months. */
    static final class Change {

        private final Layer layer;
        private final int first;
        private final double[] sums;

        private Change(Layer layer, int first, double[] sums) {
            this.layer = layer;
            this.first = first;
            this.sums = sums;
        }

        Channel channel() {
            return layer.channel();
        }

        int first() {
            return first;
        }

        /** The last of them, before the first where nothing changes. */
        int last() {
            return first + sums.length - 1;
        }

        double before(int month) {
            return layer.sum(month);
        }

        double now(int month) {
            return month >= first && month <= last() ? sums[month - first] : layer.sum(month);
        }
    }

    /** Merges two descending lists: those that are left of the month's own, and the negated weights of those added. */
    private double sum(int t, BitSet without, double[] negated) {
        double sum = 0;
        int rank = 0;
        int next = 0;
        int[] own = reaching.length == 0 ? new int[0] : reaching[t];
        for (int number : own) {
            if (without.get(number)) {
                continue;
            }
            double weight = weight(spreads.get(number), t);
            while (next < negated.length && -negated[next] >= weight) {
                sum += -negated[next++] / share(++rank);
            }
            sum += weight / share(++rank);
        }
        while (next < negated.length) {
            sum += -negated[next++] / share(++rank);
        }
        return sum;
    }

    private int share(int rank) {
        return channel.damped() ? rank : 1;
    }

    private double weight(Spread spread, int t) {
        int i = t + from - spread.from();
        return i >= 0 && i < spread.weight().length ? spread.weight()[i] : 0;
    }

    /** Orders every month's spreads, once all are added. */
    private void settle() {
        if (spreads.isEmpty() || reaching.length > 0) {
            return;
        }
        int[] count = new int[months];
        for (Spread spread : spreads) {
            for (int t = first(spread); t <= last(spread); t++) {
                count[t]++;
            }
        }
        Integer[][] ordered = new Integer[months][];
        for (int t = 0; t < months; t++) {
            ordered[t] = new Integer[count[t]];
        }
        for (int number = spreads.size() - 1; number >= 0; number--) {
            Spread spread = spreads.get(number);
            for (int t = first(spread); t <= last(spread); t++) {
                ordered[t][--count[t]] = number;
            }
        }
        int[][] settled = new int[months][];
        for (int t = 0; t < months; t++) {
            int month = t;
            Arrays.sort(
                    ordered[t], Comparator.comparingDouble((Integer number) -> -weight(spreads.get(number), month)));
            settled[t] = Arrays.stream(ordered[t]).mapToInt(Integer::intValue).toArray();
        }
        reaching = settled;
        sums = new double[months];
        BitSet none = new BitSet();
        double[] nothing = {};
        for (int t = 0; t < months; t++) {
            sums[t] = sum(t, none, nothing);
        }
    }
}
