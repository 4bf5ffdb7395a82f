package org.entente.text.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.actor.Period;

/** Which states were ruled by soldiers, and when: whom "the junta" and "the generals" can mean. */
final class Regimes {

    private static final String RESOURCE = "military-rule.txt";
    private static final Regimes SHARED = new Regimes();

    private final Map<String, List<Period>> military = new HashMap<>();

    private Regimes() {
        for (String[] columns : Vocabulary.table(RESOURCE, 2)) {
            List<Period> periods = military.computeIfAbsent(columns[0], key -> new ArrayList<>(1));
            for (String period : columns[1].split("\\s*,\\s*", -1)) {
                periods.add(Period.parse(period));
            }
        }
    }

    static Regimes shared() {
        return SHARED;
    }

    /** Whether a noun calls those who govern soldiers; one general is no government. */
    static boolean callsSoldiers(String lemma, boolean plural) {
        return switch (lemma) {
            case "junta" -> true;
            case "general", "colonel" -> plural;
            default -> false;
        };
    }

    /** Whether soldiers ruled a state at a date; at any time where the date is not known. */
    boolean military(String country, Optional<LocalDate> date) {
        List<Period> periods = military.getOrDefault(country, List.of());
        return date.map(day -> periods.stream().anyMatch(period -> period.holds(day)))
                .orElse(!periods.isEmpty());
    }
}
