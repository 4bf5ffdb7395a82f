package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * Deeds that are only supposed, so that something else is told of them: "<b>any attack</b> will be answered", "<b>an attack</b>
 * on Chad would be an attack on us". What the predicate tells to take place is none: "an attack will begin".
 */
final class Suppositions {

    private static final Set<String> HAPPENS =
            WordClasses.shared().any("support-verb", "occurring-verb", "takes-place");
    private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Suppositions() {}

    /** Whether a noun names a deed that is only supposed. */
    static boolean supposed(Sentence s, int noun) {
        int first = Tree.firstConjunct(s, noun);
        int head = s.head(first);
        if (ahead(s, first) && any(s, s.child(first, Relation.NSUBJ))) {
            return true;
        }
        if (head < 0 || !ahead(s, head)) {
            return false;
        }
        return switch (s.relation(first)) {
            case NSUBJ, NSUBJ_PASS -> any(s, first) && judges(s, head);
            case OBJ -> any(s, first) && Namings.saidToBe(s, first);
            case OBL, XCOMP -> any(s, s.child(head, Relation.NSUBJ_PASS)) && judges(s, head);
            default -> false;
        };
    }

    /** Whether a predicate does more than to tell that its subject takes place. */
    private static boolean judges(Sentence s, int predicate) {
        return !HAPPENS.contains(s.lemma(predicate));
    }

    private static boolean any(Sentence s, int noun) {
        if (noun < 0) {
            return false;
        }
        int article = s.child(noun, Relation.DET);
        boolean owned = s.child(noun, Relation.NMOD_POSS) >= 0;
        return article < 0 ? !owned : !DEFINITE.contains(s.lemma(article));
    }

    private static boolean ahead(Sentence s, int predicate) {
        for (int i = 0; i < s.childCount(predicate); i++) {
            int child = s.child(predicate, i);
            if (s.relation(child) == Relation.AUX
                    && AHEAD.contains(s.form(child).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
