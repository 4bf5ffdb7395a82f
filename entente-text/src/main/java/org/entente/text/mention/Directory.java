package org.entente.text.mention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.Name;

/** What the resolver asks of an actor list. */
final class Directory {

    private final ActorList actors;

    Directory(ActorList actors) {
        this.actors = actors;
    }

    /** The longest known name that begins at a token, and whom it can mean. */
    Optional<Name> find(List<String> forms, int from) {
        return actors.find(forms, from);
    }

    /**
     * Whom a name means.
     *
     * @param countries the countries spoken of around it, the nearest first
     */
    Optional<KnownName> choose(Name name, Optional<LocalDate> date, Collection<String> countries) {
        return actors.choose(name.senses(), date, countries).map(sense -> {
            KnownName.Use use = KnownName.Use.valueOf(sense.alias().use().name());
            return new KnownName(name.tokens(), actors.at(sense, date), use);
        });
    }

    /** Whom a full name means. */
    Optional<Actor> named(String name, Optional<LocalDate> date) {
        return find(List.of(name.split(" ", -1)), 0)
                .flatMap(found -> choose(found, date, List.of()))
                .map(KnownName::actor);
    }

    /** Somebody with the sectors he has on a day. */
    Actor at(Actor actor, LocalDate day) {
        return actors.at(actor, Optional.of(day));
    }

    /** The state that a misspelled word means. */
    Optional<Actor> misspelled(String word) {
        return actors.misspelled(word);
    }

    /** Whom a title and a name mean. */
    Optional<Actor> titled(String name, String title, Optional<LocalDate> date, Collection<String> countries) {
        return actors.titled(name, title, date, countries);
    }

    /** Whom a surname alone means. */
    Optional<Actor> surnamed(String surname, Optional<LocalDate> date, Collection<String> countries) {
        return actors.surnamed(surname, date, countries);
    }

    /** The person whose name of several words is transliterated otherwise. */
    Optional<Actor> person(String name, Optional<LocalDate> date) {
        return actors.person(name, date);
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

    /** Whether somebody can be called by the noun of an office: one who held it, or of whom no office is known. */
    boolean called(Actor person, String office) {
        return actors.isCalled(person, office);
    }

    /** Whether somebody held an office by that name at any time. */
    boolean held(Actor person, String office) {
        return actors.held(person, office);
    }

    /** Whether somebody holds an office by that name on a day. */
    boolean holds(Actor person, String office, LocalDate day) {
        return actors.holds(person, office, day);
    }

    /** Whether one actor is another or a part of it. */
    boolean within(Actor part, Actor whole) {
        return actors.isWithin(part, whole);
    }
}
