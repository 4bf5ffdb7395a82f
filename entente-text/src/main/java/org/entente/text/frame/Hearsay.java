package org.entente.text.frame;

import java.util.Set;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * What is only told by others: "<b>is said to have bombed</b> the port", "it is rumoured that"; and what is denied of it:
 * "rejected <b>claims that</b> it had bombed the port", "there is no truth in the report that".
 */
final class Hearsay {

    private static final Set<String> HEARD = WordClasses.shared().get("is-said");
    private static final Set<String> TALES = WordClasses.shared().get("noun-alleged");
    private static final Set<String> DISBELIEVES = WordClasses.shared().get("disbelieves");
    private static final Set<String> NAMES = WordClasses.shared().get("gives-a-name");
    private static final Set<String> UNTRUE = WordClasses.shared().any("untruth", "governs-denied");
    private static final Set<String> RUMOURS = Set.of("rumour", "rumor", "legend", "gossip", "word", "story", "report");
    private static final Set<String> SPREADS =
            Set.of("spread", "circulate", "go", "come", "arrive", "persist", "swirl");
    private static final Set<String> TRUTH = WordClasses.shared().get("truth");

    private Hearsay() {}

    /** What a word makes of what hangs on it; {@code ASSERTED} where it is no hearsay. */
    static Status effect(Sentence s, int head, int dependent) {
        if (TALES.contains(s.lemma(dependent)) && s.upos(dependent) == Upos.NOUN) {
            return disbelieved(s, head, dependent) ? Status.DENIED : Status.ASSERTED;
        }
        int tale = s.relation(dependent) == Relation.CCOMP ? s.child(head, Relation.OBJ) : -1;
        if (tale > head && tale < dependent && TALES.contains(s.lemma(tale))) {
            boolean untrue = disbelieves(s, head) || NAMES.contains(s.lemma(head)) && untrueBehind(s, dependent);
            return untrue ? Status.DENIED : Status.ASSERTED;
        }
        return heard(s, head, dependent) ? Status.ALLEGED : Status.ASSERTED;
    }

    /** "is said to have", "reported to be", "is alleged to have", "it is said that". */
    private static boolean heard(Sentence s, int head, int dependent) {
        if (s.lemma(head).equals("have") && s.relation(dependent) == Relation.CCOMP) {
            int rumour = s.child(head, Relation.NSUBJ);
            return rumour >= 0 && RUMOURS.contains(s.lemma(rumour)); // "rumour has it that"
        }
        if (SPREADS.contains(s.lemma(head)) && s.relation(dependent) == Relation.CCOMP) {
            int rumour = s.child(head, Relation.NSUBJ);
            return rumour >= 0 && RUMOURS.contains(s.lemma(rumour)); // "word spread that"
        }
        boolean supposed = s.lemma(head).equals("suppose") || s.lemma(head).equals("hold");
        boolean perfect = supposed
                && s.child(dependent, Relation.AUX) >= 0
                && s.xpos(dependent).equals("VBN");
        if (!HEARD.contains(s.lemma(head)) && !HEARD.contains(s.form(head)) && !perfect) {
            return false;
        }
        boolean passive = s.child(head, Relation.AUX_PASS) >= 0
                || s.child(head, Relation.COP) >= 0
                || s.relation(head) == Relation.ACL;
        return passive
                && switch (s.relation(dependent)) {
                    case XCOMP, ADVCL -> to(s, dependent);
                    case CCOMP -> to(s, dependent) || itIs(s, head);
                    default -> false;
                };
    }

    /** "to have bombed", "to be bombing". */
    private static boolean to(Sentence s, int verb) {
        int mark = s.child(verb, Relation.MARK);
        return mark >= 0 && s.lemma(mark).equals("to");
    }

    private static boolean itIs(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (child < verb && s.form(child).equalsIgnoreCase("it")) {
                return true;
            }
        }
        return false;
    }

    private static boolean disbelieved(Sentence s, int head, int tale) {
        String lemma = s.lemma(head);
        return switch (s.relation(tale)) {
            case OBJ -> disbelieves(s, head) || NAMES.contains(lemma) && untrueBehind(s, tale);
            case NSUBJ_PASS -> disbelieves(s, head);
            case NSUBJ ->
                UNTRUE.contains(lemma)
                        || s.child(head, Relation.XCOMP) >= 0
                                && UNTRUE.contains(s.lemma(s.child(head, Relation.XCOMP)));
            case NMOD, OBL -> noneIn(s, head);
            default -> false;
        };
    }

    /** "rejected", "brushed <b>aside</b>". */
    private static boolean disbelieves(Sentence s, int verb) {
        String lemma = s.lemma(verb);
        return DISBELIEVES.contains(lemma)
                || verb + 1 < s.size() && DISBELIEVES.contains(lemma + "_" + s.lemma(verb + 1));
    }

    /** "<b>no truth</b> in reports that". */
    static boolean noneIn(Sentence s, int noun) {
        int article = TRUTH.contains(s.lemma(noun)) ? s.child(noun, Relation.DET) : -1;
        return article >= 0 && s.lemma(article).equalsIgnoreCase("no");
    }

    /** "called the report that … <b>a lie</b>", wherever the parser hung the word. */
    private static boolean untrueBehind(Sentence s, int tale) {
        for (int token = tale + 1; token < s.size(); token++) {
            if (UNTRUE.contains(s.lemma(token)) && s.upos(token) != Upos.VERB) {
                return true;
            }
        }
        return false;
    }
}
