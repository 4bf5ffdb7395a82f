package org.entente.text.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose "the government", "federal troops" or "the army" is where the phrase does not tell: the state the text is about. */
final class UnsaidStates {

    private static final int MOST_TOLD = 20;
    private static final int REACH = 8;

    /** How much it counts that a state has such a ruler. */
    private static final int ROYAL = 60;

    private static final Set<String> TOWARD_OTHERS = Vocabulary.shared().wordClass("toward-others");
    private static final Set<String> CONTESTED = Vocabulary.shared().wordClass("contested-land");

    private final Scene scene;
    private final Sentence s;

    UnsaidStates(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** The state that "the government" or "the army" without more is of: the one the text is about. */
    @Nullable
    Draft of(int head, Sector sector) {
        boolean disputed = recognised(head);
        Set<String> beside = namedBeside(head);
        Draft best = null;
        int bestWeight = Integer.MIN_VALUE;
        for (Draft candidate : Antecedents.before(scene, head, REACH)) {
            if (!candidate.one()
                    || candidate.coordination
                    || candidate.only().actor().country().isEmpty()
                    || beside.contains(candidate.only().actor().country())) {
                continue;
            }
            boolean state = candidate.isKind(ActorKind.STATE);
            boolean ruler = !candidate.isKind(ActorKind.INTERNATIONAL_ORGANIZATION)
                    && candidate.meant().contains(Sector.GOV);
            if (!state && !ruler) {
                continue;
            }
            int weight = candidate.prominence
                    - 10 * (scene.number - candidate.sentence)
                    + 4 * Math.min(6, candidate.only().mentions())
                    + Math.min(
                            MOST_TOLD,
                            scene.memory.told(candidate.only().actor().country()))
                    + (candidate.meant().contains(sector) ? 12 : 0)
                    + (disputed
                                    && CONTESTED.contains(
                                            candidate.only().actor().country().toLowerCase(Locale.ROOT))
                            ? 60
                            : 0)
                    + realm(head, candidate)
                    + withinClause(head, candidate);
            if (weight > bestWeight) {
                bestWeight = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** "The emir fled": an emirate has one. */
    private int realm(int head, Draft candidate) {
        String realm = switch (s.lemma(head)) {
            case "emir", "amir" -> "emirate";
            case "king", "queen", "monarch", "monarchy" -> "kingdom";
            case "sultan" -> "sultanate";
            default -> "";
        };
        return !realm.isEmpty()
                        && scene.directory.describes(realm, candidate.only().actor())
                ? ROYAL
                : 0;
    }

    /** "federal troops and their Eritrean allies": the first are none of the land that the second are of. */
    private Set<String> namedBeside(int head) {
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            int possessor = s.relation(child) == Relation.CONJ ? s.child(child, Relation.NMOD_POSS) : -1;
            for (int token = possessor < 0 ? child : possessor; token < child; token++) {
                Draft named = scene.heading(token);
                if (named != null && named.one()) {
                    countries.add(named.only().actor().country());
                }
            }
        }
        return countries;
    }

    /** "the internationally recognised government" is of a land where another claims to govern. */
    private boolean recognised(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            String form = s.form(child).toLowerCase(Locale.ROOT);
            if (child < head && (form.endsWith("recognised") || form.endsWith("recognized"))) {
                return true;
            }
        }
        return false;
    }

    /** "Abiy sent the army" is about his own; "Washington accused the regime" about somebody else's. */
    private int withinClause(int head, Draft candidate) {
        int clause = Phrases.clause(s, head);
        int subject = clause < 0 ? -1 : Phrases.subjectOf(s, clause);
        if (subject < 0) {
            return 0;
        }
        boolean self = candidate.sentence == scene.number && subject == Phrases.firstConjunct(s, candidate.head);
        if (TOWARD_OTHERS.contains(s.lemma(clause))) {
            return self || ofTheLandOf(scene.heading(subject), candidate) ? -60 : 0;
        }
        return self ? 10 : 0;
    }

    private static boolean ofTheLandOf(@Nullable Draft doer, Draft candidate) {
        return doer != null
                && doer.one()
                && doer.only().actor().country().equals(candidate.only().actor().country());
    }
}
