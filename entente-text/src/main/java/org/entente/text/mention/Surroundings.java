package org.entente.text.mention;

import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The country of somebody of whom his own phrase does not tell it, from what is said around him, the surest first: where
 * he is said to live or work ("a newspaper based in Beirut"), where the clause says it happens ("prisoners rioted in
 * Dili"), the one country that the sentence speaks of, the one that the text speaks of.
 */
final class Surroundings {

    private static final int STATE_CODE = 3;

    /** What stands on the other side of an act is not whose the actor is: "protested against Nigeria". */
    private static final Set<String> OPPOSITE = Set.of(
            "against", "with", "to", "toward", "towards", "on", "upon", "over", "for", "about", "between", "than");

    private static final Set<String> DWELLERS = Vocabulary.shared().wordClass("dweller");

    private static final Set<String> PLACE =
            Set.of("in", "at", "near", "outside", "inside", "throughout", "across", "around", "within");

    private final Scene scene;
    private final Sentence s;
    private final Victims victims;

    Surroundings(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.victims = new Victims(scene);
    }

    /** ISO 3166-1 alpha-3 of the country of whom a token heads; empty where nothing tells it. */
    String country(int head) {
        return countryBut(head, "");
    }

    /** The same of somebody who serves a state or does not: its own soldiers are not those whom it kills, nor those whom it backs. */
    String country(int head, boolean ofState) {
        String backer = Owners.backer(scene, head);
        return countryBut(head, backer.isEmpty() && ofState ? victims.attacker(head) : backer);
    }

    /** The same where one country is known not to be meant. */
    String countryBut(int head, String other) {
        String own = here(head, other);
        return own.isEmpty()
                        && named(head, other).isEmpty()
                        && scene.memory.countries().size() == 1
                        && !scene.memory.countries().contains(other)
                ? scene.memory.countries().iterator().next()
                : own;
    }

    /** The land at which the attack was aimed that hurt somebody; empty where the words name none. */
    String attacked(int head) {
        return victims.attacked(head);
    }

    /** The state that hurt somebody, whose soldiers he is none of; empty where no state did. */
    String attacker(int head) {
        return victims.attacker(head);
    }

    /** The country that the sentence itself tells of a token's phrase; empty where it tells none or several. */
    String here(int head) {
        return here(head, victims.attacker(head));
    }

    private String here(int head, String other) {
        String attacked = victims.attacked(head);
        if (!attacked.isEmpty() && !attacked.equals(other)) {
            return attacked;
        }
        String own = based(head);
        if (!own.isEmpty() && !own.equals(other)) {
            return own;
        }
        String place = clausePlace(head);
        if (!place.isEmpty() && !place.equals(other)) {
            return place;
        }
        Set<String> named = named(head, other);
        return named.size() == 1 ? named.iterator().next() : "";
    }

    /** "based in Beirut", "affiliated with the Serbian union", "operating in Macedonia". */
    private String based(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            Relation relation = s.relation(child);
            if ((relation == Relation.ACL || relation == Relation.AMOD) && s.upos(child) == Upos.VERB) {
                String country = phrase(child, s.lemma(child).equals("affiliate"));
                if (!country.isEmpty()) {
                    return country;
                }
            } else if (relation == Relation.NMOD
                    && (PLACE.contains(s.marker(child)) || comesFrom(head, s.marker(child)))) {
                String country = country(scene.heading(child));
                if (!country.isEmpty()) {
                    return country;
                }
            }
        }
        return "";
    }

    /** "refugees from Chad", "inhabitants of the Golan Heights"; but "critics of Iran" do not live there. */
    private boolean comesFrom(int head, String marker) {
        return marker.equals("from") && !Owners.leaves(s, head)
                || marker.equals("of") && DWELLERS.contains(s.lemma(head));
    }

    private String phrase(int verb, boolean any) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            String inside = s.relation(child) == Relation.OBJ ? based(child) : "";
            if (!inside.isEmpty()) {
                return inside;
            }
            if (s.relation(child) == Relation.OBL && (any || PLACE.contains(s.marker(child)))) {
                String country = country(scene.heading(child));
                String deeper = country.isEmpty() ? based(child) : country;
                if (!deeper.isEmpty()) {
                    return deeper;
                }
            }
        }
        return "";
    }

    /** The country where the clause that a phrase stands in says that it happens; empty where it says none. */
    String clausePlace(int head) {
        int clause = Phrases.clause(s, head);
        return clause < 0 || clause == head ? "" : phrase(clause, false);
    }

    private Set<String> named(int head, String other) {
        int clause = Phrases.clause(s, head);
        boolean acts = clause >= 0 && Phrases.subjectOf(s, clause) == Phrases.firstConjunct(s, head);
        Set<String> named = new LinkedHashSet<>();
        for (@Nullable Draft draft : scene.drafts()) {
            if (draft == null
                    || draft.kind == MentionKind.PRONOUN
                    || draft.head == head
                    || tells(draft, clause)
                    || Owners.backs(s, draft.head)) {
                continue;
            }
            String country = country(draft);
            if (!country.isEmpty() && !country.equals(other) && !(acts && opposite(draft))) {
                named.add(country);
            }
        }
        return named;
    }

    /** "…, a spokeswoman for the embassy said": whoever only says it is no sign of where it happens. */
    private boolean tells(Draft draft, int clause) {
        int own = Phrases.clause(s, draft.head);
        return own >= 0
                && own != clause
                && s.relation(own) == Relation.PARATAXIS
                && Phrases.subjectOf(s, own) >= 0
                && s.child(own, Relation.OBJ) < 0;
    }

    /** The country of the state that does what a phrase stands under: "the government arrested opponents". */
    String ofWhoActs(int head) {
        int clause = Phrases.clause(s, head);
        int subject = clause < 0 ? -1 : Phrases.subjectOf(s, clause);
        Draft draft = subject < 0 || subject == head ? null : scene.heading(subject);
        return draft != null && draft.one() && draft.only().actor().ofState() ? country(draft) : "";
    }

    private boolean opposite(Draft draft) {
        int first = Phrases.firstConjunct(s, draft.head);
        return OPPOSITE.contains(s.marker(first)) || s.relation(first) == Relation.OBJ;
    }

    /** The country of a mention's one actor; empty for international bodies. */
    static String country(@Nullable Draft draft) {
        if (draft == null || !draft.one() || draft.isKind(ActorKind.INTERNATIONAL_ORGANIZATION)) {
            return "";
        }
        String country = draft.only().actor().country();
        return country.length() == STATE_CODE && !International.isCode(country) ? country : "";
    }
}
