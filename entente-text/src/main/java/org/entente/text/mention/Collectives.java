package org.entente.text.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.text.actor.Period;

/** Words that mean several states together, by date: "the superpowers", "the Baltic states". */
final class Collectives {

    private static final String RESOURCE = "collectives.txt";
    private static final Collectives SHARED = new Collectives();

    private record Row(Period period, List<String> codes) {}

    private final Map<String, List<Row>> rows = new HashMap<>();

    private Collectives() {
        for (String[] columns : Vocabulary.table(RESOURCE, 3)) {
            Row row = new Row(Period.parse(columns[1]), List.of(columns[2].split("\\s*,\\s*", -1)));
            for (String words : columns[0].split("\\s*,\\s*", -1)) {
                rows.computeIfAbsent(words, key -> new ArrayList<>(1)).add(row);
            }
        }
    }

    static Collectives shared() {
        return SHARED;
    }

    /** Whether an actor may be no more than the states in it, a people or a body: "the Scandinavians", "the EU3". */
    static boolean mayStandFor(Actor actor) {
        return actor.kind() == ActorKind.PEOPLE || actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION;
    }

    /**
     * The states that words mean at the sentence's date; where that is unknown, the first that the words have meant, if the
     * text has named one of them.
     *
     * @param words lower case, plural, without an article
     */
    List<Referent> members(String words, Scene scene) {
        for (Row row : rows.getOrDefault(words, List.of())) {
            Optional<LocalDate> date = scene.date;
            boolean fits = date.isPresent()
                    ? row.period().holds(date.get())
                    : row.codes().stream().anyMatch(scene.memory.countries()::contains);
            List<Referent> members = fits ? states(row, scene) : List.of();
            if (!members.isEmpty()) {
                return members;
            }
        }
        return List.of();
    }

    private static List<Referent> states(Row row, Scene scene) {
        List<Referent> members = new ArrayList<>(row.codes().size());
        for (String code : row.codes()) {
            Optional<Actor> state = scene.state(code);
            if (state.isEmpty()) {
                return List.of();
            }
            members.add(scene.memory.known(state.get()));
        }
        return members;
    }
}
