package org.entente.nlp;

import java.util.Set;

/**
 * "Rwanda, <b>Uganda said</b>, had armed the rebels": who says so, set between a subject and its verb. The parser takes the words for the
 * sentence's clause and joins the two names to each other, so that nobody does what is told. Nor is what stands before
 * "<b>Chile insisted</b>" a sentence beside it.
 */
final class InsertedTellers {

    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final Set<Upos> BOUNDS = Set.of(Upos.SCONJ, Upos.PUNCT);
    private static final int LONGEST = 9;

    private final LooseTree tree;

    private InsertedTellers(LooseTree tree) {
        this.tree = tree;
    }

    /** Gives such clauses back their subjects, and hangs what is inserted on them. */
    static void mend(LooseTree tree) {
        InsertedTellers mender = new InsertedTellers(tree);
        for (int word = 1; word < tree.size(); word++) {
            if (Telling.is(tree.lower(word)) && tree.uposes[word] == Upos.VERB) {
                mender.behind(word);
            }
        }
        for (int comma = 1; comma + 3 < tree.size(); comma++) {
            if (tree.forms.get(comma).equals(",")) {
                mender.insertedBehind(comma);
            }
        }
    }

    /** "Peru must pay, <b>Chile insisted</b>": what stands before the teller is what he says. */
    private void behind(int says) {
        int clause = -1;
        int teller = -1;
        for (int word = 0; word < says; word++) {
            if (tree.heads[word] == says && tree.relations[word] == Relation.PARATAXIS) {
                clause = word;
            } else if (tree.heads[word] == says && tree.relations[word] == Relation.NSUBJ) {
                teller = word;
            }
        }
        if (clause >= 0 && teller > clause && !tree.has(says, Relation.CCOMP) && !tree.has(says, Relation.OBJ)) {
            tree.relations[clause] = Relation.CCOMP;
        }
    }

    private void insertedBehind(int opening) {
        int says = NextClause.finiteBehind(tree, opening, LONGEST);
        if (says < 0 || !Telling.is(tree.lower(says))) {
            return;
        }
        int closing = says + 1;
        while (closing < tree.size() && closing - says < LONGEST && tree.uposes[closing] != Upos.PUNCT) {
            if (NextClause.isFinite(tree, closing)
                    || tree.xposes[closing].equals("IN") && tree.lower(closing).equals("that")) {
                return;
            }
            closing++;
        }
        int verb = closing + 1;
        while (verb < tree.size() && tree.uposes[verb] == Upos.ADV) {
            verb++;
        }
        boolean goesOn = closing < tree.size()
                && tree.forms.get(closing).equals(",")
                && verb < tree.size()
                && NextClause.isFinite(tree, verb);
        int first = clauseBegin(opening);
        int subject = goesOn ? outermost(first, opening) : -1;
        int teller = goesOn ? outermost(opening + 1, says) : -1;
        if (subject >= 0 && teller >= 0) {
            part(opening, closing, subject, teller, says, main(verb));
        }
    }

    /** Where the name before a comma begins. */
    private int clauseBegin(int comma) {
        int first = comma;
        while (first > 0 && !BOUNDS.contains(tree.uposes[first - 1]) && !NextClause.isFinite(tree, first - 1)) {
            first--;
        }
        return first;
    }

    /** The noun that no other of a stretch stands above, and no preposition before; -1 where there is none or there are several. */
    private int outermost(int first, int end) {
        int found = -1;
        for (int word = first; word < end; word++) {
            boolean named = tree.nominal(word) || tree.uposes[word] == Upos.PRON;
            boolean outside = tree.heads[word] < first || tree.heads[word] >= end;
            if (named && outside && !tree.has(word, Relation.CASE)) {
                if (found >= 0) {
                    return -1;
                }
                found = word;
            }
        }
        return found;
    }

    /** What an auxiliary belongs to, also where the parser took "had" for a verb of its own. */
    private int main(int finite) {
        int main = tree.mainOf(finite);
        if (main != finite) {
            return main;
        }
        for (int word = finite + 1; word < tree.size() && HAVE.contains(tree.lower(finite)); word++) {
            if (tree.xposes[word].equals("VBN") && tree.heads[word] == finite) {
                for (int child = 0; child < tree.size(); child++) {
                    if (tree.heads[child] == finite && child != word) {
                        tree.heads[child] = word;
                    }
                }
                tree.heads[word] = tree.heads[finite];
                tree.relations[word] = tree.relations[finite];
                tree.heads[finite] = word;
                tree.relations[finite] = Relation.AUX;
                tree.uposes[finite] = Upos.AUX;
                return word;
            }
            if (tree.uposes[word] != Upos.ADV) {
                return finite;
            }
        }
        return finite;
    }

    private void part(int opening, int closing, int subject, int teller, int says, int main) {
        if (tree.under(main, says)) {
            tree.heads[main] = tree.heads[says];
            tree.relations[main] = tree.relations[says];
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean inside = word > opening && word < closing;
            boolean hungInside = tree.heads[word] > opening && tree.heads[word] < closing;
            if (inside && !hungInside) {
                tree.heads[word] = says;
            } else if (!inside && hungInside && word != main) {
                tree.heads[word] = main;
            }
        }
        tree.heads[says] = main;
        tree.relations[says] = Relation.PARATAXIS;
        tree.heads[teller] = says;
        tree.relations[teller] = Relation.NSUBJ;
        tree.subject(subject, main);
        tree.heads[opening] = says;
        tree.heads[closing] = says;
        tree.relations[opening] = Relation.PUNCT;
        tree.relations[closing] = Relation.PUNCT;
    }
}
