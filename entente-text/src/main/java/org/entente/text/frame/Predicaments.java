package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "Militias <b>in the pay</b> of Chad", "Chile, <b>at odds</b> with Peru, bought jets": how somebody stands, told without a
 * verb. He is the one beside whom it stands.
 */
final class Predicaments {

    private static final Set<String> NOUNS = WordClasses.shared().get("predicament");
    private static final Set<String> MARKERS = Set.of("in", "at", "on", "under");
    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.NMOD, Relation.ACL, Relation.ACL_RELCL, Relation.APPOS);
    private static final int[] NOBODY = {};

    private Predicaments() {}

    /** Who stands so; nobody where the noun tells no such thing. */
    static int[] whoseIs(Sentence s, SentenceFrames frames, int noun) {
        int head = s.head(noun);
        if (head < 0 || !NOUNS.contains(s.lemma(noun)) || !MARKERS.contains(s.marker(noun))) {
            return NOBODY;
        }
        if (BESIDE.contains(s.relation(noun)) && Tree.nominal(s, head)) {
            return new int[] {head};
        }
        boolean aside = s.relation(noun) == Relation.OBL && s.upos(head) == Upos.VERB && betweenCommas(s, noun, head);
        return aside ? frames.subjectOf(head) : NOBODY;
    }

    private static boolean betweenCommas(Sentence s, int noun, int verb) {
        int before = noun - 1;
        while (before > 0 && s.upos(before) != Upos.PUNCT && noun - before <= 3) {
            before--;
        }
        return noun < verb && (s.upos(before) == Upos.PUNCT || before == 0);
    }
}
