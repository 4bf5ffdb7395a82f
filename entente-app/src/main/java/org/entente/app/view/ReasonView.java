package org.entente.app.view;

import org.entente.app.wire.Meaning;
import org.entente.relation.Reason;

/** A claim that carries a turning point. */
@Meaning("A claim that carries a turning point")
public record ReasonView(
        @Meaning("id of the claim") String claim,

        @Meaning("how much of the log odds hangs on it, in nats")
        double weight) {

    static ReasonView of(Reason reason) {
        return new ReasonView(reason.claim().id(), reason.weight());
    }
}
