package org.entente.text.rules;

import org.entente.claim.ClaimType;
import org.entente.claim.TieType;

/** What one word can tell at once: an event, how two stand to each other, what belongs to what, and a change of that. */
enum Strand {
    EVENT,
    STANCE,
    STRUCTURE,
    SHIFT;

    /** The strand of a claim's type. */
    static Strand of(ClaimType type) {
        return switch (type.kind()) {
            case EVENT -> EVENT;
            case SHIFT -> SHIFT;
            case TIE, ALIAS -> type == TieType.PART_OF || type == TieType.ROLE ? STRUCTURE : STANCE;
        };
    }
}
