package org.entente.correction;

import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;

/** The claims of one document after its corrections, and what became of each of these. */
public final class Corrected {

    private final List<Claim> claims;
    private final Map<Long, Outcome> outcomes;
    private final List<Replay.Pin> pins;

    Corrected(List<Claim> claims, Map<Long, Outcome> outcomes, List<Replay.Pin> pins) {
        this.claims = List.copyOf(claims);
        this.outcomes = Map.copyOf(outcomes);
        this.pins = List.copyOf(pins);
    }

    /** The claims that stand, in the order of the text. */
    public List<Claim> claims() {
        return claims;
    }

    /** What became of the corrections that touch this document, by their numbers. */
    public Map<Long, Outcome> outcomes() {
        return outcomes;
    }

    List<Replay.Pin> pins() {
        return pins;
    }
}
