package org.entente.nlp;

/**
 * "<b>It was France that</b> armed the rebels", "it was not until 1994 that Libya left": who or when is set before the clause with "it was".
 * The parser takes that for the sentence, and the verb for an adjective or a relative clause.
 */
final class Clefts {

    private final LooseTree tree;

    private Clefts(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the verb behind "that" the predicate, and what is set before it its subject, object or time. */
    static void mend(LooseTree tree) {
        Clefts mender = new Clefts(tree);
        for (int it = 0; it + 5 < tree.size(); it++) {
            boolean be = tree.lower(it + 1).equals("was") || tree.lower(it + 1).equals("is");
            boolean opens = it == 0 || tree.uposes[it - 1] == Upos.PUNCT || tree.uposes[it - 1] == Upos.CCONJ;
            if (be && opens && tree.lower(it).equals("it")) {
                mender.mend(it);
            }
        }
    }

    private void mend(int it) {
        int that = it + 2;
        while (that < tree.size() && inName(that)) {
            that++;
        }
        boolean who = that + 2 < tree.size()
                && (tree.lower(that).equals("that") || tree.lower(that).equals("who"));
        int focus = who ? focus(it + 2, that) : -1;
        if (focus < 0) {
            return;
        }
        int verb = NextClause.adverbsEnd(tree, that + 1);
        boolean phrase = tree.has(focus, Relation.CASE);
        if (phrase) {
            int finite = finite(that + 1);
            if (finite > that + 1) {
                part(it, that, focus, tree.mainOf(finite), Relation.OBL);
            }
        } else if (verb < tree.size() && acts(verb)) {
            int main = tree.mainOf(verb);
            if (!tree.under(main, focus)) {
                return;
            }
            tree.uposes[main] = Upos.VERB;
            tree.xposes[main] = tree.xposes[main].startsWith("VB") ? tree.xposes[main] : "VBD";
            if (verb + 1 < tree.size() && tree.heads[main] > main && tree.nominal(tree.heads[main])) {
                int object = tree.heads[main];
                tree.heads[main] = tree.heads[object];
                tree.relations[main] = tree.relations[object];
                tree.heads[object] = main;
                tree.relations[object] = Relation.OBJ;
                for (int child = main + 1; child < tree.size(); child++) {
                    if (tree.heads[child] == main && tree.has(child, Relation.CASE)) {
                        tree.relations[child] = Relation.OBL;
                    }
                }
            }
            part(it, that, focus, main, tree.has(main, Relation.AUX_PASS) ? Relation.NSUBJ_PASS : Relation.NSUBJ);
        }
    }

    private boolean inName(int word) {
        return switch (tree.uposes[word]) {
            case PROPN, NOUN, DET, ADJ, NUM, PART -> !tree.lower(word).equals("that");
            case ADP -> true;
            case ADV -> tree.lower(word).equals("only") || tree.lower(word).equals("just");
            case SCONJ -> tree.lower(word).equals("until") || tree.lower(word).equals("after");
            default -> false;
        };
    }

    /** What is set before the clause: a name, or a phrase of time. */
    private int focus(int first, int that) {
        for (int word = that - 1; word >= first; word--) {
            boolean outside = tree.heads[word] < first || tree.heads[word] >= that;
            boolean named = tree.uposes[word] == Upos.PROPN || tree.has(word, Relation.CASE);
            if (outside && named) {
                return word;
            }
        }
        return -1;
    }

    /** Whether a word is a finite verb, or looks like its past with an object behind it. */
    private boolean acts(int word) {
        boolean past =
                tree.lower(word).endsWith("ed") && (tree.xposes[word].equals("JJ") || tree.xposes[word].equals("VBN"));
        return NextClause.isFinite(tree, word) || past;
    }

    private int finite(int from) {
        for (int word = from; word < tree.size() && tree.uposes[word] != Upos.PUNCT; word++) {
            if (NextClause.isFinite(tree, word)) {
                return word;
            }
        }
        return -1;
    }

    private void part(int it, int that, int focus, int main, Relation as) {
        if (!tree.under(main, focus)) {
            return;
        }
        int above = tree.heads[focus];
        Relation relation = tree.relations[focus];
        tree.heads[main] = above < it ? above : -1;
        tree.relations[main] = tree.heads[main] < 0 ? Relation.ROOT : relation;
        for (int word = 0; word < tree.size(); word++) {
            boolean loose = tree.heads[word] == focus && (word > that || word < it);
            if (word != main && loose) {
                tree.heads[word] = main;
                tree.relations[word] = tree.relations[word] == Relation.CONJ ? Relation.OBJ : tree.relations[word];
            }
        }
        tree.heads[focus] = main;
        tree.relations[focus] = as;
        boolean doer = as != Relation.OBL;
        for (int word = it + 2; doer && word < that; word++) {
            if (tree.heads[word] == focus && tree.lower(word).equals("not")) {
                tree.heads[word] = main; // "It was not Russia that attacked"
            }
        }
        for (int word : new int[] {it + 1, that}) {
            tree.heads[word] = focus;
            tree.relations[word] = Relation.DEP;
        }
        tree.heads[it] = main;
        tree.relations[it] = Relation.EXPL;
    }
}
