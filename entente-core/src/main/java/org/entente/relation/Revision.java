package org.entente.relation;

import java.util.List;
import java.util.Optional;

/** The evidence of some neighbouring months, made anew. */
final class Revision {

    private final int first;
    private final double[][] logStates;
    private final List<Optional<Pull>> pulls;

    /**
     * A revision.
     *
     * @param first the first of the months, counted from the begin of the series
     * @param logStates ln b<sub>t</sub>(s), one row a month
     * @param pulls one a month, empty where it is as it was
     */
    Revision(int first, double[][] logStates, List<Optional<Pull>> pulls) {
        this.first = first;
        this.logStates = logStates;
        this.pulls = List.copyOf(pulls);
    }

    int first() {
        return first;
    }

    /** The last of them, before the first where nothing is revised. */
    int last() {
        return first + logStates.length - 1;
    }

    /** ln b<sub>t</sub>(s) of one of them. */
    double[] logStates(int month) {
        return logStates[month - first];
    }

    Optional<Pull> pull(int month) {
        return pulls.get(month - first);
    }
}
