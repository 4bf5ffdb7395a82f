package org.entente.text.mention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.text.actor.AgentLexicon.Form;

/**
 * A noun that stands for an actor named before: "the country", "its patron", "both sides".
 *
 * @param words how many words it has, at least 1
 * @param kinds the kinds of actor that it can stand for
 */
record DescriptionNoun(int words, Set<ActorKind> kinds) {

    boolean fits(ActorKind kind) {
        return kinds.contains(kind);
    }

    /** "the militants", "the rebels" may be a group named before; "the groups" is not one. */
    boolean armedPeople(Optional<AgentNoun> agent) {
        return fits(ActorKind.ARMED_GROUP)
                && agent.filter(noun -> noun.form() == Form.PERSON).isPresent();
    }

    DescriptionNoun with(Set<ActorKind> more) {
        Set<ActorKind> all = EnumSet.copyOf(kinds);
        all.addAll(more);
        return new DescriptionNoun(words, all);
    }
}
