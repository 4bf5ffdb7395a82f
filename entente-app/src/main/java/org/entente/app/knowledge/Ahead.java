package org.entente.app.knowledge;

import java.util.List;

/**
 * The dyads that were related ahead.
 *
 * @param digests those done so far, the one most claims tell of first
 * @param wanted how many are to be done
 * @param dyads how many dyads there are
 */
public record Ahead(List<Digest> digests, int wanted, int dyads) {

    public Ahead {
        digests = List.copyOf(digests);
    }

    /** Whether all that are wanted are done. */
    public boolean complete() {
        return digests.size() == wanted;
    }
}
