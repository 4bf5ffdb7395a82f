package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "filled the dam <b>despite objections</b> from Egypt", "sold the jets <b>over the protests</b> of Greece": whoever goes ahead is
 * the one against whom the objections were made.
 */
final class Defiance {

    private static final Set<String> OBJECTIONS = WordClasses.shared().get("objection");
    private static final Set<String> MARKERS = Set.of("despite", "over", "notwithstanding");
    private static final int[] NOBODY = {};

    private Defiance() {}

    /** Who goes ahead in spite of what a noun tells; nobody where it tells no such thing. */
    static int[] whoGoesAhead(Sentence s, SentenceFrames frames, int noun) {
        boolean despite = OBJECTIONS.contains(s.lemma(noun)) && MARKERS.contains(s.marker(noun));
        if (!despite) {
            return NOBODY;
        }
        int governor = s.head(noun);
        while (governor >= 0 && s.upos(governor) == Upos.NOUN && s.relation(governor) != Relation.ROOT) {
            governor = s.head(governor);
        }
        return governor >= 0 && s.upos(governor) == Upos.VERB && goesAhead(s, noun, governor)
                ? frames.at(governor).fillers(Role.SUBJECT)
                : NOBODY;
    }

    /** "clashed over the protests": a fight or a quarrel is over them, nobody goes ahead. */
    private static boolean goesAhead(Sentence s, int noun, int governor) {
        return !s.marker(noun).equals("over") || governor < noun && Tree.has(s, governor, Relation.OBJ);
    }
}
