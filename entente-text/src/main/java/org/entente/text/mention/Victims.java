package org.entente.text.mention;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose somebody is who is hurt, by what hurt him: "<b>twelve soldiers</b> died in an Israeli attack on Lebanon" are of the land
 * attacked, and no state's strike kills soldiers or policemen of its own.
 */
final class Victims {

    private static final Set<String> HARMING = Vocabulary.shared().wordClass("harming");
    private static final Set<String> DYING = Vocabulary.shared().wordClass("dying");
    private static final Set<String> ATTACKS = Vocabulary.shared().wordClass("attack");
    private static final Set<String> OF_THE_ATTACKED = Vocabulary.shared().wordClass("attack-of-the-attacked");
    private static final Set<String> BY_WHAT = Set.of("in", "by", "during", "from", "under");
    private static final Set<String> AIM = Set.of("on", "against", "upon", "in");
    private static final Set<String> ONLY_AIM = Set.of("on", "against", "upon");
    private static final Set<Relation> OWNERS =
            EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD_DESC);
    private static final int NOTHING = -1;

    private final Scene scene;
    private final Sentence s;

    Victims(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** ISO 3166-1 alpha-3 of the land at which the attack was aimed that hurt somebody; empty where the words name none. */
    String attacked(int head) {
        int attack = attack(head);
        if (attack < 0) {
            return "";
        }
        String own = aimedAt(attack, attack);
        return own.isEmpty() ? aimedAt(attack, hurtIn(head)) : own;
    }

    /** "died in a raid by Boko Haram <b>on a Cameroonian village</b>": wherever the parser hung it. */
    private String aimedAt(int attack, int governor) {
        for (int i = 0; i < s.childCount(governor); i++) {
            int child = s.child(governor, i);
            boolean phrase = s.relation(child) == Relation.NMOD || s.relation(child) == Relation.OBL;
            boolean aim = governor == attack
                    ? aim(attack, s.marker(child))
                    : child > attack && ONLY_AIM.contains(s.marker(child));
            String country = phrase && aim ? within(child) : "";
            if (!country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    /** The same of the state that hurt somebody, itself, by its attack or by whom it backs; empty where no state did. */
    String attacker(int head) {
        int attack = attack(head);
        int clause = hurtIn(head);
        if (clause < 0) {
            return "";
        }
        for (int i = 0; attack >= 0 && i < s.childCount(attack); i++) {
            int child = s.child(attack, i);
            boolean owner = OWNERS.contains(s.relation(child))
                    || s.relation(child) == Relation.NMOD && s.marker(child).equals("by");
            String country = owner ? ofState(scene.heading(child)) : "";
            if (!country.isEmpty()) {
                return country;
            }
        }
        int doer = attack < 0 ? doer(clause, head) : NOTHING;
        if (doer < 0) {
            return "";
        }
        String state = ofState(scene.heading(doer));
        return state.isEmpty() ? Owners.backer(scene, doer) : state;
    }

    private boolean aim(int attack, String marker) {
        return AIM.contains(marker) || marker.equals("of") && OF_THE_ATTACKED.contains(lemma(attack));
    }

    /** What tells the attack in which somebody was hurt, or that hurt him. */
    private int attack(int head) {
        int clause = hurtIn(head);
        for (int i = 0; clause >= 0 && i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            boolean means = switch (s.relation(child)) {
                case NSUBJ -> child != Phrases.firstConjunct(s, head);
                case OBL, OBL_AGENT -> BY_WHAT.contains(s.marker(child));
                default -> false;
            };
            if (means && ATTACKS.contains(lemma(child))) {
                return child;
            }
        }
        return NOTHING;
    }

    /** The predicate that tells that somebody was hurt, -1 where none does. */
    private int hurtIn(int head) {
        int first = Phrases.firstConjunct(s, head);
        int clause = s.head(first);
        if (clause < 0) {
            return NOTHING;
        }
        boolean hurt = switch (s.relation(first)) {
            case OBJ, NSUBJ_PASS -> HARMING.contains(s.lemma(clause));
            case NSUBJ -> DYING.contains(s.lemma(clause));
            default -> false;
        };
        return hurt ? clause : NOTHING;
    }

    private int doer(int clause, int head) {
        int agent = s.child(clause, Relation.OBL_AGENT);
        int subject = agent >= 0 ? agent : s.child(clause, Relation.NSUBJ);
        return subject == Phrases.firstConjunct(s, head) ? NOTHING : subject;
    }

    /** The country of a phrase, or of who is named in it: "on a <b>Syrian</b> town". */
    private String within(int head) {
        String own = Surroundings.country(scene.heading(head));
        for (int i = 0; own.isEmpty() && i < s.childCount(head); i++) {
            int child = s.child(head, i);
            own = OWNERS.contains(s.relation(child)) ? Surroundings.country(scene.heading(child)) : "";
        }
        return own;
    }

    private static String ofState(@Nullable Draft draft) {
        return draft != null && draft.one() && draft.only().actor().ofState() ? Surroundings.country(draft) : "";
    }

    private String lemma(int token) {
        return s.lemma(token).toLowerCase(Locale.ROOT);
    }
}
