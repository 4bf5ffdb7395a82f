package org.entente.relation;

import java.util.ArrayList;
import java.util.List;

/** Cuts a path of states into phases. */
final class Phases {

    private Phases() {}

    static List<Phase> of(int[] path, Smoothed states, Smoothed patrons, int from) {
        List<Phase> phases = new ArrayList<>();
        for (int begin = 0; begin < path.length; ) {
            int end = runEnd(path, begin);
            double[] patronage = mean(patrons, begin, end);
            Patronage most = Patronage.NONE;
            for (Patronage each : Patronage.values()) {
                most = patronage[each.index()] > patronage[most.index()] ? each : most;
            }
            phases.add(new Phase(
                    State.all().get(path[begin]),
                    most,
                    Months.month(from + begin),
                    Months.month(from + end),
                    mean(states, begin, end)[path[begin]]));
            begin = end + 1;
        }
        return phases;
    }

    static List<PatronPhase> patronages(Dyad dyad, int[] path, Smoothed patrons, int from) {
        List<PatronPhase> phases = new ArrayList<>();
        for (int begin = 0; begin < path.length; ) {
            int end = runEnd(path, begin);
            if (path[begin] != Patronage.NONE.index()) {
                boolean first = path[begin] == Patronage.FIRST_OVER_SECOND.index();
                phases.add(new PatronPhase(
                        first ? dyad.first() : dyad.second(),
                        first ? dyad.second() : dyad.first(),
                        Months.month(from + begin),
                        Months.month(from + end),
                        mean(patrons, begin, end)[path[begin]]));
            }
            begin = end + 1;
        }
        return phases;
    }

    static int runEnd(int[] path, int begin) {
        int end = begin;
        while (end + 1 < path.length && path[end + 1] == path[begin]) {
            end++;
        }
        return end;
    }

    static double[] mean(Smoothed smoothed, int begin, int end) {
        double[] mean = new double[smoothed.probability(begin).length];
        for (int t = begin; t <= end; t++) {
            double[] gamma = smoothed.probability(t);
            for (int s = 0; s < mean.length; s++) {
                mean[s] += gamma[s] / (end - begin + 1);
            }
        }
        return mean;
    }
}
