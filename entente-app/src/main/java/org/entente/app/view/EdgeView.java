package org.entente.app.view;

import java.util.List;
import org.entente.app.knowledge.Digest;
import org.entente.app.wire.Meaning;

/** A dyad in the network. */
@Meaning("A dyad in the network")
public record EdgeView(
        @Meaning("id of one of the two") String first,
        @Meaning("id of the other") String second,
        @Meaning("claims about the two") int claims,
        @Meaning("stretches of one state") List<PhaseView> phases) {

    /** A dyad as the network shows it. */
    public static EdgeView of(Digest digest) {
        return new EdgeView(
                digest.dyad().first().id(),
                digest.dyad().second().id(),
                digest.claims(),
                digest.phases().stream().map(PhaseView::of).toList());
    }
}
