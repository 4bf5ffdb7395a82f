package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The mentions that an anaphor can refer back to, the latest first, and the constraints of syntax on them. After the
 * binding conditions as rule-based coreference applies them (Hobbs 1978; Lappin and Leass 1994; Lee et al. 2013).
 */
final class Antecedents {

    private Antecedents() {}

    /**
     * The resolved mentions before a token.
     *
     * @param sentences how many sentences to look back
     */
    static List<Draft> before(Scene scene, int token, int sentences) {
        return before(scene, token, sentences, false);
    }

    /** The same with the things that a pronoun could stand for instead. */
    static List<Draft> withThings(Scene scene, int token, int sentences) {
        return before(scene, token, sentences, true);
    }

    private static List<Draft> before(Scene scene, int token, int sentences, boolean things) {
        List<Draft> found = new ArrayList<>(16);
        for (Draft coordination : scene.coordinations()) {
            if (coordination.head < token && coordination.end <= token) {
                found.add(coordination);
            }
        }
        for (int head = token - 1; head >= 0; head--) {
            Draft draft = scene.heading(head);
            if (draft != null && !draft.firstPerson && (things || draft.resolved())) {
                found.add(draft);
            }
        }
        Memory memory = scene.memory;
        for (int i = 0; i < memory.size(); i++) {
            Draft draft = memory.latest(i);
            if (scene.number - draft.sentence > sentences) {
                break;
            }
            if (things || draft.resolved()) {
                found.add(draft);
            }
        }
        return found;
    }

    /**
     * Whom the other arguments of a token's verb refer to: "Iran attacked it" is not about Iran, named anywhere, and in "the
     * rebels they armed" others armed them.
     */
    static List<Referent> coreferents(Scene scene, int token) {
        Sentence s = scene.sentence;
        int mine = Phrases.firstConjunct(s, token);
        int governor = s.head(mine);
        if (governor >= 0 && s.relation(mine) == Relation.NMOD_POSS) {
            return otherSides(scene, governor);
        }
        if (governor < 0 || !argument(s.relation(mine))) {
            return List.of();
        }
        List<Referent> found = new ArrayList<>(2);
        for (int i = 0; i < s.childCount(governor); i++) {
            int child = s.child(governor, i);
            Draft draft = child != mine && argument(s.relation(child)) ? scene.heading(child) : null;
            if (draft != null && draft.one()) {
                found.add(draft.only());
            }
        }
        Draft sharing = s.relation(governor) == Relation.ACL ? null : heading(scene, understood(s, governor));
        if (sharing != null && sharing.one()) {
            found.add(sharing.only());
        }
        if (s.relation(governor) == Relation.ACL_RELCL) {
            Draft described = scene.heading(s.head(governor));
            if (described != null && described.one()) {
                found.add(described.only());
            }
        }
        return found;
    }

    private static @Nullable Draft heading(Scene scene, int token) {
        return token < 0 ? null : scene.heading(token);
    }

    /** "its alliance with Iran" is somebody else's than Iran's. */
    private static List<Referent> otherSides(Scene scene, int noun) {
        Sentence s = scene.sentence;
        List<Referent> found = new ArrayList<>(1);
        for (int i = 0; i < s.childCount(noun); i++) {
            int child = s.child(noun, i);
            boolean side = s.relation(child) == Relation.NMOD
                    && switch (s.marker(child)) {
                        case "with", "against", "between", "toward", "towards" -> true;
                        default -> false;
                    };
            Draft draft = side ? scene.heading(child) : null;
            if (draft != null && draft.one()) {
                found.add(draft.only());
            }
        }
        return found;
    }

    /** Whether a mention refers to one actor of a list. */
    static boolean among(List<Referent> referents, Draft candidate) {
        return candidate.one() && referents.contains(candidate.only());
    }

    /** Whether syntax forbids that a token refers to what an earlier mention of the same sentence refers to. */
    static boolean barred(Scene scene, int token, Draft candidate) {
        if (candidate.sentence != scene.number) {
            return false;
        }
        Sentence s = scene.sentence;
        return containing(s, token, candidate.head) || coarguments(s, token, candidate);
    }

    /** A phrase does not refer to the whole it stands in, but for the subject gap of a relative clause. */
    private static boolean containing(Sentence s, int token, int head) {
        int at = token;
        for (int depth = 0; depth < 24; depth++) {
            int governor = s.head(at);
            if (governor < 0) {
                return false;
            }
            if (governor == head) {
                return switch (s.relation(at)) {
                    case ACL_RELCL -> !relativeSubject(s, at);
                    case ACL, ADVCL, CCOMP, NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, OBL, PARATAXIS, ADVCL_RELCL -> false;
                    case NMOD -> !s.marker(at).equals("with");
                    case CONJ -> false;
                    default -> true;
                };
            }
            at = governor;
        }
        return false;
    }

    private static boolean relativeSubject(Sentence s, int predicate) {
        int subject = Phrases.subjectOf(s, predicate);
        return subject >= 0 && Phrases.relativePronoun(s, subject);
    }

    /** Two arguments of one verb are two actors: "Iran attacked it". */
    private static boolean coarguments(Sentence s, int token, Draft candidate) {
        int mine = Phrases.firstConjunct(s, token);
        int other = Phrases.firstConjunct(s, candidate.head);
        if (mine == other) {
            return true;
        }
        int governor = s.head(mine);
        if (governor < 0 || !argument(s.relation(mine))) {
            return false;
        }
        return governor == s.head(other) && argument(s.relation(other)) || understood(s, governor) == other;
    }

    /**
     * The subject that an infinitive, a participle or a verb behind "and" shares with the clause above: "Chad armed rebels to
     * punish it", "lent Chad money and then refused it more".
     */
    private static int understood(Sentence s, int governor) {
        return switch (s.relation(governor)) {
            case ADVCL ->
                s.marker(governor).equals("of") && s.child(s.head(governor), Relation.OBJ) >= 0
                        ? s.child(s.head(governor), Relation.OBJ) // "accused Russia of firing on it"
                        : Phrases.subjectOf(s, governor);
            case XCOMP, ACL, CONJ -> Phrases.subjectOf(s, governor);
            default -> -1;
        };
    }

    private static boolean argument(Relation relation) {
        return switch (relation) {
            case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, OBJ, IOBJ, OBL, OBL_AGENT -> true;
            default -> false;
        };
    }
}
