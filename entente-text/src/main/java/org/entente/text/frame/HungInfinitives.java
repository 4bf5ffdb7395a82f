package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "rejected appeals from the Union <b>to put off</b> the vote", "regretted the decision of Chad <b>to close</b> the office": what
 * a noun of wanting or planning tells, where the parser hung it on the verb. Nothing but whose words they are stands between.
 */
final class HungInfinitives {

    private static final Set<String> ASKED = WordClasses.shared().get("noun-asked");
    private static final Set<String> TELLING =
            WordClasses.shared().any("noun-asked", "noun-planned", "noun-negated", "noun-failing", "noun-threatened");
    private static final Set<String> BIDS = WordClasses.shared().get("bids-somebody");
    private static final Set<Relation> HUNG_ON = Set.of(Relation.OBJ, Relation.OBL, Relation.NSUBJ);
    private static final int[] NOTHING = {};
    private static final Set<String> OWNERS = Set.of("of", "by", "from");

    /** What one does with words to reach something else: "used the decision of the court to expel him". */
    private static final Set<String> MEANS =
            Set.of("use", "break", "exploit", "cite", "invoke", "take", "need", "want");

    private static final Set<String> GIVES_WORD = WordClasses.shared().get("gives-its-word-to-do");
    private static final Set<String> SETTING = WordClasses.shared().get("where-word-is-given");
    private static final Set<String> OF_SETTING =
            Set.of("in", "at", "under", "through", "via", "during", "after", "by");
    private static final int PLACE_OF_PLACE = 2;

    private HungInfinitives() {}

    /**
     * "agreed in talks in Geneva <b>to free the pilots</b>", "pledged in a statement <b>to help</b>": what somebody gives his
     * word to do, where the parser hung it on where or how he gives it; -1 where there is none.
     */
    static int behindSetting(Sentence s, int verb) {
        if (!GIVES_WORD.contains(s.lemma(verb))) {
            return -1;
        }
        for (int phrase : Tree.dependents(s, verb, Relation.OBL)) {
            int clause = OF_SETTING.contains(s.marker(phrase)) ? ofSetting(s, phrase, 0) : -1;
            if (clause > verb) {
                return clause;
            }
        }
        return -1;
    }

    private static int ofSetting(Sentence s, int phrase, int depth) {
        if (!SETTING.contains(s.lemma(phrase)) && s.upos(phrase) != Upos.PROPN) {
            return -1;
        }
        int clause = s.child(phrase, Relation.ACL);
        if (clause > phrase && Tree.infinitive(s, clause)) {
            return clause;
        }
        for (int place : Tree.dependents(s, phrase, Relation.NMOD)) {
            int deeper = depth < PLACE_OF_PLACE ? ofSetting(s, place, depth + 1) : -1;
            if (deeper >= 0) {
                return deeper;
            }
        }
        return -1;
    }

    /** The noun that tells what an infinitive on a verb is; -1 where it belongs to the verb. */
    static int nounOf(Sentence s, int infinitive) {
        int verb = s.head(infinitive);
        boolean hangs = s.relation(infinitive) == Relation.ADVCL || s.relation(infinitive) == Relation.XCOMP;
        if (verb < 0 || !hangs || !Tree.infinitive(s, infinitive)) {
            return -1;
        }
        int beside = besideIt(s, verb, infinitive);
        if (beside >= 0) {
            return beside;
        }
        int noun = s.child(verb, Relation.OBJ);
        boolean told = noun > verb && noun < infinitive && TELLING.contains(s.lemma(noun));
        return told && !MEANS.contains(s.lemma(verb)) && nextTo(s, noun, s.child(infinitive, Relation.MARK))
                ? noun
                : -1;
    }

    /** "Chad's <b>refusal to pay</b> angered", "rose over his <b>refusal to pay</b>": a noun that stands right before its infinitive; or -1. */
    private static int besideIt(Sentence s, int verb, int infinitive) {
        int noun = s.child(infinitive, Relation.MARK) - 1;
        boolean hangs = noun >= 0
                && s.head(noun) == verb
                && (s.relation(noun) == Relation.NSUBJ || s.relation(noun) == Relation.OBL)
                && Tree.has(s, noun, Relation.NMOD_POSS);
        return hangs && TELLING.contains(s.lemma(noun)) ? noun : -1;
    }

    /** The infinitive that tells what a noun is about, hung on the verb above it; or -1. */
    static int of(Sentence s, int noun) {
        int verb = s.head(noun);
        if (verb < 0 || !HUNG_ON.contains(s.relation(noun))) {
            return -1;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int clause = s.child(verb, i);
            if (clause > noun && nounOf(s, clause) == noun) {
                return clause;
            }
        }
        return -1;
    }

    /** "ordered the mercenaries <b>to leave</b>": what somebody is told or let to do, where the parser hung it on him; nothing elsewhere. */
    static int[] onTheObject(Sentence s, int verb) {
        int object = BIDS.contains(s.lemma(verb)) ? s.child(verb, Relation.OBJ) : -1;
        for (int clause : object > verb ? Tree.dependents(s, object, Relation.ACL) : NOTHING) {
            if (Tree.infinitive(s, clause)) {
                return Tree.withConjuncts(s, clause);
            }
        }
        return NOTHING;
    }

    /** Whether whoever has the noun does what it tells: a plan is one's own, a demand is somebody else's to meet. */
    static boolean ownersDeed(Sentence s, int noun) {
        return !ASKED.contains(s.lemma(noun));
    }

    private static boolean nextTo(Sentence s, int noun, int to) {
        for (int owner : Tree.dependents(s, noun, Relation.NMOD)) {
            if (OWNERS.contains(s.marker(owner)) && Tree.last(s, owner) == to - 1) {
                return true;
            }
        }
        return false;
    }
}
