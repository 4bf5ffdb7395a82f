package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "its <b>neighbours</b>", "Western <b>donors</b>": several of whom a text tells no more than how they stand to somebody. */
final class Others {

    private static final Set<String> NOUNS = Vocabulary.shared().wordClass("others");
    private static final Set<String> STATES = Set.of("country", "state", "nation");
    private static final Set<String> EVERYBODY = Set.of("all", "every", "any", "no");
    private static final Set<String> STAYING = Set.of("remain", "become", "stay", "make", "be");
    private static final Set<String> TOWARDS = Set.of("to", "with", "against", "by", "from", "between");

    private final Scene scene;
    private final Sentence s;

    Others(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** Refers a plural noun to such people; false where it is none, or no party to anything. */
    boolean at(int head, Draft draft, List<Draft> bases) {
        if (s.upos(head) != Upos.NOUN
                || !NOUNS.contains(s.lemma(head))
                || !Phrases.plural(s, head)
                || !party(head)
                || told(head)) {
            return false;
        }
        draft.who = List.of(scene.memory.unknown(name(head, bases), ActorKind.PEOPLE, "", List.of(Sector.UNK)));
        draft.plurality = Draft.Plurality.MANY;
        scene.add(draft);
        return true;
    }

    private boolean party(int head) {
        return switch (s.relation(head)) {
            case NSUBJ, NSUBJ_PASS, IOBJ, OBL_AGENT -> true;
            case OBJ -> s.child(s.head(head), Relation.NSUBJ_PASS) < 0 && !STAYING.contains(s.lemma(s.head(head)));
            case OBL -> TOWARDS.contains(s.marker(head));
            default -> false;
        };
    }

    /**
     * "Chinese creditors", "the two neighbours, Rwanda and Congo", "its neighbours – Chad and Niger", "Cuba and its allies",
     * "the three states": the words around tell who they are.
     */
    private boolean told(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean names = switch (s.relation(child)) {
                case APPOS, CONJ -> true;
                case DET, DET_PREDET -> EVERYBODY.contains(s.lemma(child));
                case NMOD ->
                    s.marker(child).equals("of") || Instances.introduces(s, child) && scene.covering(child) != null;
                default -> false;
            };
            if (names) {
                return true;
            }
        }
        boolean spokenOf =
                STATES.contains(s.lemma(head)) && Phrases.definite(s, head) && s.child(head, Relation.AMOD) < 0;
        boolean listed = head + 2 < s.size() && s.upos(head + 1) == Upos.PUNCT && scene.covering(head + 2) != null;
        return spokenOf || listed || scene.namedBefore(head);
    }

    /** "neighbours of Niger", "rich countries". */
    private String name(int head, List<Draft> bases) {
        String noun = s.form(head).toLowerCase(Locale.ROOT);
        int possessor = s.child(head, Relation.NMOD_POSS);
        for (Draft base : bases) {
            if (base.head == possessor && base.one()) {
                return noun + " of " + base.only().actor().name();
            }
        }
        int first = head;
        while (first > 0 && s.head(first - 1) == head && s.relation(first - 1) == Relation.AMOD) {
            first--;
        }
        return scene.text(first, head + 1);
    }
}
