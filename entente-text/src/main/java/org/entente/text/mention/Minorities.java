package org.entente.text.mention;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * Tells a people from the state that bears its name: "ethnic Albanians" and "the Hungarians of Slovakia" are not the
 * state but people of where they live.
 */
final class Minorities {

    private static final String ETHNIC = "ethnic";

    private final Scene scene;
    private final Sentence s;
    private final Surroundings surroundings;

    Minorities(Scene scene, Surroundings surroundings) {
        this.scene = scene;
        this.s = scene.sentence;
        this.surroundings = surroundings;
    }

    void read() {
        for (int token = 0; token < s.size(); token++) {
            Draft draft = scene.heading(token);
            if (draft == null || draft.kind != MentionKind.NAME || !draft.isKind(ActorKind.STATE)) {
                continue;
            }
            if (ethnic(draft)) {
                int noun = draft.modifier ? s.head(draft.head) : draft.head;
                refer(draft, surroundings.countryBut(noun < 0 ? draft.head : noun, country(draft)));
            } else if (List.of(Sector.CVL).equals(draft.sectors) || draft.plurality == Draft.Plurality.MANY) {
                String home = home(draft);
                if (!home.isEmpty()) {
                    refer(draft, home);
                }
            }
        }
    }

    private boolean ethnic(Draft draft) {
        int before = draft.nameFirst - 1;
        return before >= 0 && s.form(before).equalsIgnoreCase(ETHNIC);
    }

    /** Where people are said to live who bear another state's name; empty where nothing is said. */
    private String home(Draft draft) {
        for (int i = 0; i < s.childCount(draft.head); i++) {
            int child = s.child(draft.head, i);
            boolean lives = s.relation(child) == Relation.NMOD
                    && (s.marker(child).equals("of") || s.marker(child).equals("in"));
            Draft place = lives ? scene.heading(child) : null;
            boolean land = place != null && (place.isKind(ActorKind.STATE) || place.isKind(ActorKind.PLACE));
            if (place != null && land && !country(place).equals(country(draft))) {
                return country(place);
            }
        }
        return "";
    }

    private static String country(Draft draft) {
        return draft.only().actor().country();
    }

    private void refer(Draft draft, String country) {
        Actor named = draft.only().actor();
        String name = ETHNIC + " " + scene.text(draft.nameFirst, draft.nameEnd);
        draft.who = List.of(scene.memory.unknown(
                country.isEmpty()
                        ? name
                        : name + " of " + scene.state(country).map(Actor::name).orElse(country),
                ActorKind.PEOPLE,
                country.isEmpty() ? "" : country,
                List.of(Sector.CVL)));
        draft.sectors = List.of(Sector.CVL);
        draft.person = false;
        if (!draft.modifier) {
            draft.plurality = named.sectors().isEmpty() ? Draft.Plurality.MANY : draft.plurality;
        }
    }
}
