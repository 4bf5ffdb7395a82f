package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "accused Cuba and <b>the rebels</b> of lying": what stands behind an object and "and" before a gerund with its preposition is
 * one more object, though the parser joins it to the verb or makes it the subject of the gerund.
 */
final class ObjectConjuncts {

    private static final Set<String> BEFORE_GERUNDS = Set.of("of", "from", "for");

    private ObjectConjuncts() {}

    /** Joins such nouns to the object and the gerund to the verb. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int gerund = 4; gerund < heads.length; gerund++) {
            int noun = xposes[gerund].equals("VBG") ? joinedBefore(gerund, forms, heads, relations) : -1;
            int verb = noun < 0 || !nominal(uposes[noun]) ? -1 : heads[noun] == gerund ? heads[gerund] : heads[noun];
            int object =
                    verb < 0 || verb > noun || uposes[verb] != Upos.VERB ? -1 : objectOf(verb, noun, heads, relations);
            int and = object < 0 ? -1 : opening(noun, forms, heads);
            if (and > object && heads[and] != object) {
                heads[noun] = object;
                relations[noun] = Relation.CONJ;
                heads[and] = noun;
                heads[gerund] = verb;
                relations[gerund] = Relation.ADVCL;
            }
        }
    }

    /** The noun straight before the gerund's preposition that is joined to a verb, or its subject where that is joined to one; or -1. */
    private static int joinedBefore(int gerund, List<String> forms, int[] heads, Relation[] relations) {
        int preposition = gerund - 1;
        if (!BEFORE_GERUNDS.contains(forms.get(preposition).toLowerCase(Locale.ROOT)) || heads[preposition] != gerund) {
            return -1;
        }
        int noun = preposition - 1;
        boolean under = heads[gerund] == noun && relations[gerund] == Relation.ACL && relations[noun] == Relation.CONJ;
        boolean above =
                heads[noun] == gerund && relations[noun] == Relation.NSUBJ && relations[gerund] == Relation.CONJ;
        return under || above ? noun : -1;
    }

    private static boolean nominal(Upos upos) {
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }

    private static int objectOf(int verb, int before, int[] heads, Relation[] relations) {
        for (int word = before - 1; word > verb; word--) {
            if (heads[word] == verb && relations[word] == Relation.OBJ) {
                return word;
            }
        }
        return -1;
    }

    /** The "and" before all that belongs to a noun; -1 where none stands there. */
    private static int opening(int noun, List<String> forms, int[] heads) {
        int first = noun;
        while (first > 0 && heads[first - 1] == noun && !forms.get(first - 1).equalsIgnoreCase("and")) {
            first--;
        }
        return first > 0 && forms.get(first - 1).equalsIgnoreCase("and") ? first - 1 : -1;
    }
}
