package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dyads that were related ahead.
 *
 * @param digests those done so far, the one most claims tell of first
 * @param wanted how many are to be done
 * @param dyads how many dyads there are
 * @param actors how many actors are in them
 * @param firstDay the earliest day that any of them is told of
 */
public record Ahead(List<Digest> digests, int wanted, int dyads, int actors, Optional<LocalDate> firstDay) {

    public Ahead {
        digests = List.copyOf(digests);
    }

    /** Whether all that are wanted are done. */
    public boolean complete() {
        return digests.size() == wanted;
    }
}
