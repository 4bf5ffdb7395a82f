package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** The participles of headlines, which leave "was" out and so look like the past: "Envoy <b>expelled</b>", "Two held in Chad". */
final class Bare {

    private static final Set<String> NEVER_WITHOUT_OBJECT = WordClasses.shared().get("never-without-object");

    private static final Set<String> ALWAYS_OF_SOMEBODY = WordClasses.shared().get("always-of-somebody");

    /** What no object of a verb in the past begins with: "sued <b>over</b> a crash". */
    private static final Set<String> OCCASION =
            Set.of("over", "after", "for", "amid", "before", "during", "despite", "on", "in", "at");

    private static final Set<String> GIVES = WordClasses.shared().get("bare-gives");

    private static final Set<String> GIFT = WordClasses.shared().get("bare-gift");

    private static final Set<String> JUDGES = WordClasses.shared().get("who-gives-sentences");

    private static final Set<Relation> OF_AN_ACTIVE_VERB =
            Set.of(Relation.OBJ, Relation.IOBJ, Relation.CCOMP, Relation.AUX, Relation.AUX_PASS, Relation.COP);

    private Bare() {}

    /** Whether a verb of a headline that always has an object has none, so that its subject suffers it. */
    static boolean participle(Sentence s, int verb) {
        if (s.upos(s.size() - 1) == Upos.PUNCT || !past(s, verb) || !free(s.relation(verb))) {
            return false;
        }
        if (!NEVER_WITHOUT_OBJECT.contains(s.lemma(verb))) {
            return keepsGift(s, verb);
        }
        boolean subject = false;
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            Relation relation = s.relation(child);
            if (OF_AN_ACTIVE_VERB.contains(relation) && !occasion(s, child)
                    || s.xpos(child).startsWith("W")
                    || s.marker(child).equals("at")) {
                return false;
            }
            subject |= relation == Relation.NSUBJ && child < verb && s.upos(child) != Upos.PRON;
        }
        return subject;
    }

    /** Whether what the parser took for an object tells upon what a headline's participle was done: "Firm sued <b>over crash</b>". */
    static boolean occasion(Sentence s, int child) {
        int next = s.head(child) + 1;
        return s.relation(child) == Relation.OBJ
                && child > next
                && OCCASION.contains(s.form(next))
                && s.upos(next) == Upos.ADP
                && !s.xpos(next).equals("RP");
    }

    /** "Dissident <b>denied</b> bail", "Editor <b>handed</b> eight years": who is told of gets what stands behind the participle, or does not. */
    private static boolean keepsGift(Sentence s, int verb) {
        int who = s.child(verb, Relation.NSUBJ);
        int gift = s.child(verb, Relation.OBJ);
        return GIVES.contains(s.lemma(verb))
                && who >= 0
                && who < verb
                && s.upos(who) != Upos.PRON
                && !JUDGES.contains(s.lemma(who))
                && gift > verb
                && GIFT.contains(s.lemma(gift))
                && !Tree.has(s, verb, Relation.IOBJ)
                && !Tree.has(s, verb, Relation.AUX)
                && phraseWith(s, verb, "to") < 0
                && phraseWith(s, gift, "to") < 0;
    }

    private static int phraseWith(Sentence s, int head, String marker) {
        for (int i = 0; i < s.childCount(head); i++) {
            if (s.marker(s.child(head, i)).equals(marker)) {
                return s.child(head, i);
            }
        }
        return -1;
    }

    /** "Refused fuel by Malta, the ferry turned back": a participle with its agent before the clause, whatever object it keeps. */
    static boolean withheld(Sentence s, int verb) {
        return s.xpos(verb).equals("VBN")
                && s.relation(verb) == Relation.ADVCL
                && Tree.has(s, verb, Relation.OBL_AGENT)
                && !Tree.hasHave(s, verb);
    }

    /**
     * "went on trial, <b>accused</b> of spying": a participle that the parser hung beside the verb as if "and" stood between them. Behind a
     * bare comma, and with nothing that an active verb would act on, it tells what was done to the subject.
     */
    static boolean behindComma(Sentence s, int verb) {
        if (!s.xpos(verb).equals("VBN")
                || s.relation(verb) != Relation.CONJ
                || !s.form(verb - 1).equals(",")
                || !ALWAYS_OF_SOMEBODY.contains(s.lemma(verb))) {
            return false;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            Relation relation = s.relation(s.child(verb, i));
            if (OF_AN_ACTIVE_VERB.contains(relation) || relation == Relation.NSUBJ || relation == Relation.CC) {
                return false;
            }
        }
        return true;
    }

    /** "shot" is the past of a verb, though the tagger may see its present in it. */
    private static boolean past(Sentence s, int verb) {
        String tag = s.xpos(verb);
        return tag.equals("VBD")
                || tag.equals("VBN")
                || tag.equals("VBP") && !s.form(verb).equalsIgnoreCase(s.lemma(verb));
    }

    private static boolean free(Relation relation) {
        return relation == Relation.ROOT || relation == Relation.PARATAXIS || relation == Relation.CCOMP;
    }

    /** "militants <b>given</b> refuge by Chad": whom the participle tells of gets what stands behind it. */
    static boolean given(Sentence s, int verb) {
        int gift = s.child(verb, Relation.OBJ);
        return s.relation(verb) == Relation.ACL
                && s.xpos(verb).equals("VBN")
                && gift > verb
                && s.upos(gift) == Upos.NOUN
                && WordClasses.shared().get("takes-two-objects").contains(s.lemma(verb));
    }
}
