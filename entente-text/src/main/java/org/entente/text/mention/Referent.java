package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/** Somebody a document speaks of; what it tells of an unknown one is added as the text is read. */
final class Referent {

    private Actor actor;
    private final boolean known;
    private Gender gender = Gender.UNKNOWN;
    private int mentions;

    Referent(Actor actor, boolean known) {
        this.actor = actor;
        this.known = known;
    }

    Actor actor() {
        return actor;
    }

    boolean known() {
        return known;
    }

    /** Whether it has a proper name, as far as capitals tell. */
    boolean named() {
        return known || Character.isUpperCase(actor.name().charAt(0));
    }

    ActorKind kind() {
        return actor.kind();
    }

    Gender gender() {
        return gender;
    }

    int mentions() {
        return mentions;
    }

    void mentioned() {
        mentions++;
    }

    void learn(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    /** Adds what the text tells of an unknown actor; what was told first stands. */
    void learn(ActorKind kind, String country, List<Sector> sectors) {
        if (known) {
            return;
        }
        actor = new Actor(
                actor.id(),
                actor.name(),
                actor.aliases(),
                kind,
                actor.country().isEmpty() ? country : actor.country(),
                actor.sectors().isEmpty() ? sectors : actor.sectors(),
                actor.parent());
    }

    /** Whether a word is one of those in its names. */
    boolean spells(String word) {
        return actor.name().contains(word) || actor.aliases().stream().anyMatch(alias -> alias.contains(word));
    }

    /** Adds another name of an unknown actor. */
    void alias(String name) {
        if (known || name.equals(actor.name()) || actor.aliases().contains(name)) {
            return;
        }
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.add(name);
        actor = new Actor(
                actor.id(), actor.name(), aliases, actor.kind(), actor.country(), actor.sectors(), actor.parent());
    }
}
