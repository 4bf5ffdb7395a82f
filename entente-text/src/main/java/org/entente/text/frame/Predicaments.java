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
    private static final Set<Relation> LOOSE =
            EnumSet.of(Relation.OBL, Relation.CONJ, Relation.PARATAXIS, Relation.NMOD, Relation.APPOS);
    private static final int[] NOBODY = {};

    private Predicaments() {}

    /** Who stands as one of two nouns tells, of which the parser may have joined the second to a name. */
    static int[] whoseIs(Sentence s, SentenceFrames frames, int first, int noun) {
        int[] who = whoseIs(s, frames, first);
        return who.length > 0 ? who : whoseIs(s, frames, noun);
    }

    /** Who stands so; nobody where the noun tells no such thing. */
    private static int[] whoseIs(Sentence s, SentenceFrames frames, int noun) {
        int head = s.head(noun);
        if (head < 0 || !NOUNS.contains(s.lemma(noun)) || !MARKERS.contains(s.marker(noun))) {
            return NOBODY;
        }
        if (LOOSE.contains(s.relation(noun)) && s.relation(head) == Relation.ROOT && s.upos(head) == Upos.PROPN) {
            return headline(s, head, noun);
        }
        if (BESIDE.contains(s.relation(noun)) && Tree.nominal(s, head)) {
            return new int[] {head};
        }
        boolean aside = s.relation(noun) == Relation.OBL && s.upos(head) == Upos.VERB && betweenCommas(s, noun, head);
        return aside ? frames.subjectOf(head) : NOBODY;
    }

    /** "<b>As an ally</b> of Chad, Mali sent troops": what somebody is, at the head of a sentence. */
    static boolean opens(Sentence s, int noun) {
        int marker = s.child(noun, Relation.CASE);
        int governor = s.head(noun);
        return marker == 0
                && s.lemma(marker).equals("as")
                && s.relation(noun) == Relation.OBL
                && governor > noun
                && s.upos(governor) == Upos.VERB
                && s.xpos(noun).equals("NN");
    }

    /** "<b>Chad and Mali</b> at odds over gold", "Chad, Mali at odds": a headline that does without a verb. */
    private static int[] headline(Sentence s, int first, int noun) {
        int second = s.child(first, Relation.APPOS);
        boolean two = second > first
                && second < noun
                && s.upos(second) == Upos.PROPN
                && s.form(second - 1).equals(",");
        return two ? new int[] {first, second} : Tree.withConjuncts(s, first);
    }

    private static boolean betweenCommas(Sentence s, int noun, int verb) {
        int before = noun - 1;
        while (before > 0 && s.upos(before) != Upos.PUNCT && noun - before <= 3) {
            before--;
        }
        return noun < verb && (s.upos(before) == Upos.PUNCT || before == 0);
    }
}
