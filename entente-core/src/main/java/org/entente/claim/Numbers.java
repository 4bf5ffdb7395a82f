package org.entente.claim;

import java.util.Optional;

/**
 * The numbers that a text gives with what it claims.
 *
 * @param dead how many died
 * @param injured how many were injured
 * @param troops how many soldiers or fighters whoever acts moves, promises or fights with
 * @param money how much is given, lent, asked for, withheld or agreed
 */
public record Numbers(
        Optional<Quantity> dead, Optional<Quantity> injured, Optional<Quantity> troops, Optional<Money> money) {

    /** No numbers. */
    public static final Numbers NONE =
            new Numbers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether there is none. */
    public boolean none() {
        return dead.isEmpty() && injured.isEmpty() && troops.isEmpty() && money.isEmpty();
    }
}
