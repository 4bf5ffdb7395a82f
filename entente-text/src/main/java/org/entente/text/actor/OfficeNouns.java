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

    private static final Set<String> RULED_ALONE =
            Set.of("strongman", "dictator", "autocrat", "despot", "tyrant", "ruler");

    private static final Set<String> TOP =
            Set.of("president", "prime minister", "leader", "king", "emir", "sultan", "shah", "emperor", "chairman");

    private OfficeNouns() {}

    static boolean fit(List<Role> roles, String noun) {
        if (IN_POWER.contains(noun)) {
            return true;
        }
        return among(roles, noun)
                || roles.stream().allMatch(role -> role.office().isEmpty());
    }

    /** Whether one of the offices is called so; whoever ruled may have been called a strongman, whatever his office. */
    static boolean among(List<Role> roles, String noun) {
        if (RULED_ALONE.contains(noun)) {
            return roles.stream().anyMatch(role -> TOP.contains(role.office()));
        }
        String office = noun.equals("premier") ? "prime minister" : noun;
        return roles.stream().anyMatch(role -> !role.office().isEmpty() && containsAll(role.office(), office));
    }

    /** "minister" is a foreign minister, "foreign minister" no minister of defence. */
    private static boolean containsAll(String office, String noun) {
        return Arrays.asList(office.split(" ", -1)).containsAll(Arrays.asList(noun.split(" ", -1)));
    }
}
