package org.entente.text.mention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.Name;
import org.entente.text.actor.Sense;

/** What the resolver asks of an actor list. */
final class Directory {

    private final ActorList actors;

    Directory(ActorList actors) {
        this.actors = actors;
    }

    /**
     * The longest known name that begins at a token.
     *
     * @param countries the countries spoken of around it, the nearest first
     */
    Optional<KnownName> longest(List<String> forms, int from, Optional<LocalDate> date, Collection<String> countries) {
        Optional<Name> name = actors.find(forms, from);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sense> sense = actors.choose(name.get().senses(), date, countries);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        KnownName.Use use = KnownName.Use.valueOf(sense.get().alias().use().name());
        return Optional.of(new KnownName(name.get().tokens(), actors.at(sense.get(), date), use));
    }

    /** The state with an ISO 3166-1 alpha-3 code. */
    Optional<Actor> state(String code, Optional<LocalDate> date) {
        return actors.state(code, date);
    }

    /** Whether a noun that fits some actors only ("kingdom", "emirate") can stand for an actor; true for other nouns. */
    boolean describes(String noun, Actor actor) {
        List<Actor> described = actors.described(noun);
        return described.isEmpty()
                || described.stream().anyMatch(other -> other.id().equals(actor.id()));
    }

    /** Whether one actor is another or a part of it. */
    boolean within(Actor part, Actor whole) {
        return actors.isWithin(part, whole);
    }
}
