package org.entente.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All that ends the ties of one side, the binding or the dividing ones. */
final class Closings {

    /** The weight of each month that an open tie is carried. */
    private static final double CARRIED = 0.05;
    /** Months after which a tie that was only seen once, and not said to last, is carried at half the weight. */
    private static final double CARRIED_HALF_LIFE = 36;

    private static final int NEVER = Integer.MAX_VALUE;

    private final int horizon;
    /** Those that are dated, and those that are not, each by the median of their age. */
    private final List<Ends> ends = new ArrayList<>();

    /** How many ends are said of each month from the earliest on, with one median age, 0 for dated ones. */
    private static final class Ends {

        private final double half;
        private final int[] said;

        Ends(double half, int[] said) {
            this.half = half;
            this.said = said;
        }
    }

    /**
     * Some ends.
     *
     * @param horizon the last month that anything is known of
     */
    Closings(int horizon, Collection<Closing> closings) {
        this.horizon = horizon;
        closings.forEach(closing -> count(closing, 1));
    }

    /** These without some, and with others. */
    Closings but(Collection<Closing> without, Collection<Closing> with) {
        Closings other = new Closings(horizon, List.of());
        ends.forEach(each -> other.ends.add(new Ends(each.half, each.said.clone())));
        without.forEach(closing -> other.count(closing, -1));
        with.forEach(closing -> other.count(closing, 1));
        return other;
    }

    private void count(Closing closing, int more) {
        double half = closing.dated() ? 0 : closing.half();
        Ends found = ends.stream().filter(each -> each.half == half).findFirst().orElseGet(() -> {
            Ends fresh = new Ends(half, new int[Math.max(0, horizon - Months.EARLIEST) + 2]);
            ends.add(fresh);
            return fresh;
        });
        int month = Math.max(0, closing.said() - Months.EARLIEST);
        found.said[Math.min(found.said.length - 1, month)] += more;
    }

    /** Whether nothing ends, after a month, what held in it. */
    boolean noneAfter(int held) {
        return ends.stream().allMatch(each -> after(each, held) == NEVER);
    }

    /** Whether what held in a month ends alike with others. */
    boolean sameAfter(int held, Closings others) {
        return within(held, others) && others.within(held, this);
    }

    private boolean within(int held, Closings others) {
        for (Ends each : ends) {
            int there = NEVER;
            for (Ends other : others.ends) {
                there = other.half == each.half ? after(other, held) : there;
            }
            if (there != after(each, held)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A tie that held in a month is carried from then on as far as it is probable that nothing has ended it. Of the ends of
     * one median age the next is the one that counts; later ones are less near.
     *
     * @param lasting whether it is said to last
     */
    Spread carried(int held, boolean lasting) {
        int[] next = ends.stream().mapToInt(each -> after(each, held)).toArray();
        int end = horizon + 1;
        for (int said : next) {
            end = Math.min(end, said);
        }
        double[] weight = new double[Math.max(0, end - held - 1)];
        for (int i = 0; i < weight.length; i++) {
            double stands = lasting ? 1 : Math.pow(0.5, i / CARRIED_HALF_LIFE);
            for (int k = 0; k < next.length; k++) {
                double half = ends.get(k).half;
                stands = half > 0 && next[k] != NEVER
                        ? Math.min(stands, Spread.newerThan(next[k] - (held + 1 + i), half))
                        : stands;
            }
            weight[i] = CARRIED * stands;
        }
        return new Spread(held + 1, weight);
    }

    private static int after(Ends ends, int held) {
        for (int i = Math.max(0, held + 1 - Months.EARLIEST); i < ends.said.length; i++) {
            if (ends.said[i] > 0) {
                return i + Months.EARLIEST;
            }
        }
        return NEVER;
    }
}
