package org.entente.nlp;

import java.util.List;
import java.util.Set;

/**
 * "recognised Kosovo, and <b>Serbia</b> expelled its envoy": a noun behind a comma and "and" with a finite verb straight behind it is the subject
 * of that verb, though the parser takes it for one more object of the verb before.
 */
final class NextSubjects {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);

    private NextSubjects() {}

    /** Makes such nouns the subjects that they are. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int verb = 4; verb < heads.length; verb++) {
            boolean joined =
                    relations[verb] == Relation.CONJ && uposes[verb] == Upos.VERB && FINITE.contains(xposes[verb]);
            int noun =
                    joined && !has(verb, SUBJECTS, heads, relations) ? nounBefore(verb, uposes, heads, relations) : -1;
            int and = noun < 0 ? -1 : and(noun, forms, heads);
            if (and > 1 && forms.get(and - 1).equals(",") && Heads.under(noun, heads[verb], heads)) {
                heads[noun] = verb;
                relations[noun] = Relation.NSUBJ;
                heads[and] = verb;
            }
        }
    }

    /** The noun joined to an object that stands before a verb and its adverbs; or -1. */
    private static int nounBefore(int verb, Upos[] uposes, int[] heads, Relation[] relations) {
        int word = verb - 1;
        while (word > 2 && Heads.under(word, verb, heads) && uposes[word] != Upos.PUNCT && uposes[word] != Upos.CCONJ) {
            word--;
        }
        boolean noun = uposes[word] == Upos.PROPN || uposes[word] == Upos.NOUN;
        boolean object = noun && relations[word] == Relation.CONJ && relations[heads[word]] == Relation.OBJ;
        return object && heads[word] < word ? word : -1;
    }

    /** The "and" before all that belongs to a noun; or -1. */
    private static int and(int noun, List<String> forms, int[] heads) {
        int first = noun;
        while (first > 0
                && Heads.under(first - 1, noun, heads)
                && !forms.get(first - 1).equals("and")) {
            first--;
        }
        return first > 0 && forms.get(first - 1).equals("and") && heads[first - 1] == noun ? first - 1 : -1;
    }

    private static boolean has(int head, Set<Relation> wanted, int[] heads, Relation[] relations) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == head && wanted.contains(relations[child])) {
                return true;
            }
        }
        return false;
    }
}
