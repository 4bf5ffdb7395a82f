package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/**
 * Somebody whose words a text gives.
 *
 * @param self he himself: "I"
 * @param body whomever he speaks for where he is a person: "we"
 * @param sectors the part of it that is meant; empty for what the body always is
 */
record Speaker(Draft self, Optional<Referent> body, List<Sector> sectors) {

    /** The one whom a mention names, with his state if he holds an office of one, else the body he is said to be of. */
    static Speaker of(Scene scene, Draft named, Resolution resolution) {
        if (!named.resolved() || !named.isKind(ActorKind.PERSON)) {
            return new Speaker(named, Optional.empty(), List.of());
        }
        if (named.sentence == scene.number) {
            for (Draft base : new Owners(scene).ofName(named.head, resolution)) {
                if (base.one() && speaksAsOne(base.only().kind())) {
                    return new Speaker(named, Optional.of(base.only()), List.of());
                }
            }
        }
        boolean office = named.meant().stream().anyMatch(Sector::ofState);
        Optional<Actor> state = office ? scene.state(named.only().actor().country()) : Optional.empty();
        return new Speaker(named, state.map(scene.memory::known), named.meant());
    }

    private static boolean speaksAsOne(ActorKind kind) {
        return switch (kind) {
            case ARMED_GROUP, PARTY, INTERNATIONAL_ORGANIZATION, ORGANIZATION -> true;
            case STATE, STATE_BODY, PERSON, PEOPLE, PLACE -> false;
        };
    }

    /** Whether it can be told who speaks, and he is not of the press, which says "we" of its readers. */
    boolean told() {
        return self.resolved() && !(self.one() && self.meant().contains(Sector.JRN));
    }

    /** Makes a mention mean him, or all he speaks for. */
    void refer(Draft pronoun, boolean several) {
        pronoun.follow(self);
        pronoun.firstPerson = true;
        if (several) {
            pronoun.plurality = Draft.Plurality.MANY;
        }
        if (several && body.isPresent()) {
            pronoun.who = List.of(body.get());
            pronoun.sectors = sectors.isEmpty() ? body.get().actor().sectors() : sectors;
            pronoun.person = false;
        }
    }
}
