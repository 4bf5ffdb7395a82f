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

    private static final Set<String> SUPPOSES = WordClasses.shared().get("supposes");
    private static final Set<String> WHENEVER = WordClasses.shared().get("whenever");

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

    /**
     * Whether a verb stands in the passive in a clause that supposes it ("<b>if it is attacked</b>"): whoever is named around it
     * is not who does it.
     */
    static boolean suffered(Sentence s, int verb) {
        int auxiliary = s.child(verb, Relation.AUX_PASS);
        boolean bare = s.relation(verb) == Relation.ADVCL && s.xpos(verb).equals("VBN") && ownSubject(s, verb) < 0;
        if (auxiliary < 0 && !bare) {
            return false;
        }
        String opens = opening(s, verb);
        return SUPPOSES.contains(opens)
                || auxiliary >= 0 && WHENEVER.contains(opens) && present(s, auxiliary)
                || inverted(s, verb);
    }

    private static int ownSubject(Sentence s, int verb) {
        int subject = s.child(verb, Relation.NSUBJ);
        return subject >= 0 ? subject : s.child(verb, Relation.NSUBJ_PASS);
    }

    /** The conjunction, joined where it has several words; the adverb that the parser takes "when" for. */
    private static String opening(Sentence s, int verb) {
        String marker = s.marker(verb).toLowerCase(Locale.ROOT);
        int adverb = s.child(verb, Relation.ADVMOD);
        return marker.isEmpty() && adverb >= 0 && adverb < verb
                ? s.lemma(adverb).toLowerCase(Locale.ROOT)
                : marker;
    }

    private static boolean present(Sentence s, int auxiliary) {
        return s.xpos(auxiliary).equals("VBZ") || s.xpos(auxiliary).equals("VBP");
    }

    /** "<b>Should</b> Taiwan be invaded". */
    private static boolean inverted(Sentence s, int verb) {
        int auxiliary = s.child(verb, Relation.AUX);
        int subject = s.child(verb, Relation.NSUBJ_PASS);
        return auxiliary >= 0
                && auxiliary < subject
                && s.form(auxiliary).equalsIgnoreCase("should")
                && !s.form(s.size() - 1).equals("?");
    }
}
