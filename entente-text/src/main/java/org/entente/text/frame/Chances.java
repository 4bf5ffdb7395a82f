package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "It is <b>time</b> for Chad to recognise it", "is in a <b>position</b> to", "it is <b>up</b> to Chad to": what may be done. */
final class Chances {

    private static final Set<String> NOUNS = WordClasses.shared().get("chance-to");

    private Chances() {}

    /** Whether a word with an infinitive tells no more than that it may be done. */
    static boolean given(Sentence s, int head, int infinitive) {
        if (!Tree.infinitive(s, infinitive)) {
            return false;
        }
        int preposition = s.child(head, Relation.CASE);
        boolean upTo = preposition >= 0
                && preposition + 1 < s.size()
                && s.lemma(preposition).equals("up")
                && s.lemma(preposition + 1).equals("to");
        return upTo || NOUNS.contains(s.lemma(head)) && s.relation(infinitive) == Relation.ACL && !Ranked.is(s, head);
    }

    /** "was <b>close to</b> unseating him": what did not quite happen. */
    static boolean near(Sentence s, int head, int gerund) {
        return s.xpos(gerund).equals("VBG")
                && s.marker(gerund).equals("to")
                && (s.lemma(head).equals("close") || s.lemma(head).equals("near"));
    }

    /** Who has such a chance: "<b>Chad</b> was in a position to attack"; -1 where nobody is said to have it. */
    static int whose(Sentence s, int infinitive) {
        int noun = s.head(infinitive);
        int subject = noun >= 0 && given(s, noun, infinitive) ? s.child(noun, Relation.NSUBJ) : -1;
        return subject >= 0 && s.upos(subject) != Upos.PRON ? subject : -1;
    }
}
