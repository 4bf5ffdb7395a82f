package org.entente.text.train;

import org.entente.claim.EventType;
import org.entente.claim.Status;

/** Whether a claim is put as the sentence puts it. */
final class Statuses {

    private Statuses() {}

    /** A promise or threat is one whether it is called done or ahead; what goes on is asserted as well. */
    static boolean agree(Alignment.Match match) {
        Status expected = match.pair().claim().status();
        Status found = match.claim().status();
        boolean announced =
                match.claim().type() == EventType.AGREE || match.claim().type() == EventType.THREATEN;
        return plain(expected, announced) == plain(found, announced);
    }

    private static Status plain(Status status, boolean announced) {
        return switch (status) {
            case ONGOING -> Status.ASSERTED;
            case PLANNED, THREATENED -> announced ? Status.ASSERTED : status;
            case ASSERTED, ENDED, DENIED, NEGATED, ALLEGED, POSSIBLE, FAILING -> status;
        };
    }
}
