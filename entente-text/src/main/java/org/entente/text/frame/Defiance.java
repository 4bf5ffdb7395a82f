package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * "filled the dam <b>despite objections</b> from Egypt", "sold the jets <b>over the protests</b> of Greece": whoever goes ahead is
 * the one against whom the objections were made. So is who acts upon it, "moved its fleet <b>after a threat</b> from Chile", "gave way
 * <b>amid pleas</b> by Oman".
 */
final class Defiance {

    private static final Set<String> OBJECTIONS = WordClasses.shared().get("objection");
    private static final Set<String> PROMPTING = WordClasses.shared().get("prompting");
    private static final Set<String> MARKERS = Set.of("despite", "over", "notwithstanding");
    private static final Set<String> UPON = Set.of("after", "following", "amid", "despite", "notwithstanding");
    private static final int[] NOBODY = {};

    private Defiance() {}

    /** Who goes ahead in spite of what a noun tells, or acts upon it; nobody where it tells no such thing. */
    static int[] whoGoesAhead(Sentence s, SentenceFrames frames, int noun) {
        Occasion occasion = Occasion.of(s, noun);
        boolean despite = OBJECTIONS.contains(s.lemma(noun)) && MARKERS.contains(occasion.marker());
        boolean upon = PROMPTING.contains(s.lemma(noun)) && UPON.contains(occasion.marker());
        return occasion.deed() >= 0 && (despite || upon) && goesAhead(s, noun, occasion)
                ? frames.at(occasion.deed()).fillers(Role.SUBJECT)
                : NOBODY;
    }

    /** "clashed over the protests": a fight or a quarrel is over them, nobody goes ahead. */
    private static boolean goesAhead(Sentence s, int noun, Occasion occasion) {
        return !occasion.marker().equals("over")
                || occasion.deed() < noun && Tree.has(s, occasion.deed(), Relation.OBJ);
    }
}
