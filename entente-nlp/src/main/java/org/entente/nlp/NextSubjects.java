package org.entente.nlp;

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
    static void mend(LooseTree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int clause = verb;
            boolean joined = tree.relations[verb] == Relation.CONJ
                    && tree.uposes[verb] == Upos.VERB
                    && FINITE.contains(tree.xposes[verb]);
            int noun = joined && SUBJECTS.stream().noneMatch(subject -> tree.has(clause, subject))
                    ? nounBefore(verb, tree)
                    : -1;
            int and = noun < 0 ? -1 : and(noun, tree);
            if (and > 1 && tree.forms.get(and - 1).equals(",") && tree.under(noun, tree.heads[verb])) {
                tree.heads[noun] = verb;
                tree.relations[noun] = Relation.NSUBJ;
                tree.heads[and] = verb;
            }
        }
    }

    /** The noun joined to an object that stands before a verb and its adverbs; or -1. */
    private static int nounBefore(int verb, LooseTree tree) {
        int word = verb - 1;
        while (word > 2
                && tree.under(word, verb)
                && tree.uposes[word] != Upos.PUNCT
                && tree.uposes[word] != Upos.CCONJ) {
            word--;
        }
        boolean object = tree.nominal(word)
                && tree.relations[word] == Relation.CONJ
                && tree.relations[tree.heads[word]] == Relation.OBJ;
        return object && tree.heads[word] < word ? word : -1;
    }

    /** The "and" before all that belongs to a noun; or -1. */
    private static int and(int noun, LooseTree tree) {
        int first = noun;
        while (first > 0
                && tree.under(first - 1, noun)
                && !tree.forms.get(first - 1).equals("and")) {
            first--;
        }
        return first > 0 && tree.forms.get(first - 1).equals("and") && tree.heads[first - 1] == noun ? first - 1 : -1;
    }
}
