package org.entente.claim;

import java.util.List;

/** What a claim says: an event type of PLOVER, a tie, a shift or an alias. */
public sealed interface ClaimType permits EventType, TieType, ShiftType, AliasType {

    /** The name as the claims format writes it, for instance {@code ASSAULT}. */
    String name();

    /** The kind of claim it makes. */
    Kind kind();

    /**
     * The type with a name.
     *
     * @throws IllegalArgumentException where no type has it
     */
    static ClaimType of(String name) {
        for (ClaimType[] family :
                new ClaimType[][] {EventType.values(), TieType.values(), ShiftType.values(), AliasType.values()}) {
            for (ClaimType type : family) {
                if (type.name().equals(name)) {
                    return type;
                }
            }
        }
        throw new IllegalArgumentException(
                "\"" + name + "\" is no claim type; docs/reference/claims.md lists the types");
    }

    /** Every type of a kind, in the order of its enumeration. */
    static List<ClaimType> of(Kind kind) {
        return switch (kind) {
            case EVENT -> List.of(EventType.values());
            case TIE -> List.of(TieType.values());
            case SHIFT -> List.of(ShiftType.values());
            case ALIAS -> List.of(AliasType.values());
        };
    }
}
