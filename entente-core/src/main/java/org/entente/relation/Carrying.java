package org.entente.relation;

import java.util.List;

/**
 * The claims without which a turning point is undone.
 *
 * @param needed how many they are
 * @param reasons all of them or, where they are too many to be named, only some of the heaviest; the heaviest first
 */
record Carrying(int needed, List<Reason> reasons) {

    Carrying {
        reasons = List.copyOf(reasons);
    }
}
