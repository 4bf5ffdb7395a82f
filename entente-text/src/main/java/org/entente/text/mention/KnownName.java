package org.entente.text.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;

/**
 * A name that the actor list knows, at a place in a sentence.
 *
 * @param tokens how many tokens it spans, at least 1
 * @param actor whom it means at the sentence's date, with the sectors it has then
 * @param use what the name is of the actor
 */
record KnownName(int tokens, Actor actor, Use use) {

    /**
     * Whether words before a surname may be the given names of whom it means: "Nur Mohammad" before "Taraki", but not "Ashraf"
     * before "Nasser" where that is Gamal Abdel Nasser. Given names are spelt in many ways, so that the first letter is enough.
     *
     * @param before the words as the text has them
     */
    boolean mayBeCalled(List<String> before) {
        Set<String> names = new HashSet<>(words(actor.name()));
        actor.aliases().forEach(alias -> names.addAll(words(alias)));
        return names.size() == 1
                || before.stream().anyMatch(names::contains)
                || before.get(0).charAt(0) == actor.name().charAt(0);
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }

    /** What a name is of its actor. */
    enum Use {
        NAME,
        ADJECTIVE,
        PEOPLE,
        METONYM
    }
}
