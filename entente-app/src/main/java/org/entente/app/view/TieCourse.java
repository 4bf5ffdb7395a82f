package org.entente.app.view;

import org.entente.app.wire.Meaning;
import org.entente.event.Tie;

/** What became of a standing relation, as far as it is told. */
@Meaning("What became of a standing relation, as far as it is told")
public enum TieCourse {
    /** It holds at the end of what is known. */
    HOLDS,
    /** A claim says that it is over. */
    OVER,
    /** It held; of its end nothing is told. */
    UNTOLD,
    /** Nobody says that it ever held: it is only thought possible. */
    POSSIBLE,
    /** Nobody says that it ever held: it is only denied. */
    DENIED;

    static TieCourse of(Tie tie, boolean open) {
        if (open) {
            return HOLDS;
        }
        if (!tie.closing().isEmpty()) {
            return OVER;
        }
        if (!tie.carrying().isEmpty()) {
            return UNTOLD;
        }
        return tie.disputing().isEmpty() ? POSSIBLE : DENIED;
    }
}
