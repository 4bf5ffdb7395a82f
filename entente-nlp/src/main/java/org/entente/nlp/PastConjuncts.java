package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Chad promised to pay and <b>reneged</b>", "accused it of spying and <b>expelled</b> its envoy": nobody joins a verb in the
 * past to an infinitive or a gerund, though the parser does where that stands nearer; it belongs to the finite verb above.
 */
final class PastConjuncts {

    /** Verbs whose past looks like their infinitive: the tagger cannot know which it is. */
    private static final Set<String> BOTH = Set.of(
            "beat", "bid", "burst", "cast", "come", "cost", "cut", "hit", "hurt", "let", "overrun", "put", "quit",
            "read", "rid", "run", "set", "shed", "shut", "split", "spread", "thrust", "upset");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private PastConjuncts() {}

    /** Joins such verbs to the finite verb. */
    static void mend(List<String> forms, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = 2; word < heads.length; word++) {
            if (relations[word] == Relation.CONJ
                    && xposes[word].equals("VBD")
                    && !BOTH.contains(forms.get(word).toLowerCase(Locale.ROOT))
                    && heads[word] < word
                    && unfinished(heads[word], xposes, heads, relations)) {
                int finite = finiteAbove(heads[word], xposes, heads);
                heads[word] = finite >= 0 && finite < word ? finite : heads[word];
            }
        }
    }

    /** Whether a verb is an infinitive with its "to" or a gerund behind a preposition. */
    private static boolean unfinished(int verb, String[] xposes, int[] heads, Relation[] relations) {
        boolean bare = verb >= 0 && (xposes[verb].equals("VB") || xposes[verb].equals("VBG"));
        boolean marked = false;
        for (int child = 0; bare && child < heads.length; child++) {
            if (heads[child] == verb) {
                bare = relations[child] != Relation.AUX && relations[child] != Relation.NSUBJ;
                marked |= relations[child] == Relation.MARK;
            }
        }
        return bare && marked;
    }

    private static int finiteAbove(int verb, String[] xposes, int[] heads) {
        int above = heads[verb];
        while (above >= 0 && !FINITE.contains(xposes[above])) {
            above = heads[above];
        }
        return above;
    }
}
