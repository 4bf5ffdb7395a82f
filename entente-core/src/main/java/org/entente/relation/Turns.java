package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/** Finds the turns of a dyad: where the best path changes its state. */
final class Turns {

    private Turns() {}

    /** The turns along a path, in the order of time. */
    static List<Turn> along(int[] path, Smoothed smoothed) {
        List<Turn> turns = new ArrayList<>();
        int begin = 0;
        for (int t = 1; t < path.length; t++) {
            if (path[t] != path[t - 1]) {
                int end = t;
                while (end + 1 < path.length && path[end + 1] == path[t]) {
                    end++;
                }
                boolean worse = path[t] > path[t - 1];
                int early = surest(smoothed, begin, t - 1, path[t - 1], worse);
                int late = surest(smoothed, t, end, path[t], !worse);
                turns.add(new Turn(path[t - 1], path[t], early, late));
                begin = t;
            }
        }
        return turns;
    }

    /** The step at which the state is most surely a given one or one still further from the other side. */
    private static int surest(Smoothed smoothed, int from, int to, int state, boolean orBetter) {
        int best = from;
        double most = -1;
        for (int t = from; t <= to; t++) {
            double[] gamma = smoothed.probability(t);
            double here = 0;
            for (int s = 0; s < gamma.length; s++) {
                here += (orBetter ? s <= state : s >= state) ? gamma[s] : 0;
            }
            if (here > most) {
                most = here;
                best = t;
            }
        }
        return best;
    }
}
