package org.entente.text.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether a noun for the holder of an office fits the offices that somebody held. */
final class OfficeNouns {

    /** Whoever holds power can be called so, whatever his office. */
    private static final Set<String> IN_POWER = Set.of(
            "leader",
            "ruler",
            "politician",
            "statesman",
            "strongman",
            "dictator",
            "autocrat",
            "despot",
            "chief",
            "incumbent",
            "head of state",
            "head of government");

    private OfficeNouns() {}

    static boolean fit(List<Role> roles, String noun) {
        if (IN_POWER.contains(noun)) {
            return true;
        }
        String office = noun.equals("premier") ? "prime minister" : noun;
        boolean any = false;
        for (Role role : roles) {
            if (!role.office().isEmpty()) {
                if (containsAll(role.office(), office)) {
                    return true;
                }
                any = true;
            }
        }
        return !any;
    }

    /** "minister" is a foreign minister, "foreign minister" no minister of defence. */
    private static boolean containsAll(String office, String noun) {
        return Arrays.asList(office.split(" ", -1)).containsAll(Arrays.asList(noun.split(" ", -1)));
    }
}
