package org.entente.nlp;

/**
 * "<b>With Russia backing Assad and Turkey arming the rebels</b>, the war dragged on": what goes on beside what the sentence tells, each with
 * its own doer. The parser takes the first participle for a noun and joins the second doer to the first one's object.
 */
final class AbsoluteClauses {

    private final LooseTree tree;

    private AbsoluteClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Gives each participle behind an opening "with" its doer. */
    static void mend(LooseTree tree) {
        if (tree.size() > 6 && tree.lower(0).equals("with")) {
            new AbsoluteClauses(tree).mend();
        }
    }

    private void mend() {
        int first = participle(1);
        int comma = first < 0 ? -1 : NextClause.commaBehind(tree, first);
        int doer = comma < 0 ? -1 : tree.lastHeadOf(1, first);
        int object = doer < 0 ? -1 : objectOf(first, comma);
        if (object >= 0) {
            NextClause.behind(tree, comma).ifPresent(next -> mend(first, comma, doer, object, next));
        }
    }

    private void mend(int first, int comma, int doer, int object, NextClause next) {
        next.raise(first);
        participle(first, next.main(), Relation.ADVCL);
        tree.heads[0] = first;
        tree.relations[0] = Relation.MARK;
        name(doer, first, Relation.NSUBJ);
        name(object, first, Relation.OBJ);
        int and = andBehind(object, comma);
        int second = and < 0 ? -1 : participle(and + 1);
        int other = second < 0 || second > comma ? -1 : tree.lastHeadOf(and + 1, second);
        if (other >= 0) {
            participle(second, first, Relation.CONJ);
            name(other, second, Relation.NSUBJ);
            tree.heads[and] = second;
            tree.relations[and] = Relation.CC;
        }
    }

    private void participle(int word, int head, Relation as) {
        tree.heads[word] = head;
        tree.relations[word] = as;
        tree.uposes[word] = Upos.VERB;
        tree.xposes[word] = "VBG";
    }

    private void name(int word, int head, Relation as) {
        tree.heads[word] = head;
        tree.relations[word] = as;
    }

    /** The word in -ing behind a name; -1 where there is none. */
    private int participle(int from) {
        int word = from;
        while (word < tree.size() && NextClause.NAMING.contains(tree.xposes[word]) && !inIng(word)) {
            word++;
        }
        return word > from && word < tree.size() && inIng(word) ? word : -1;
    }

    private boolean inIng(int word) {
        return tree.xposes[word].equals("VBG")
                || tree.xposes[word].equals("NN")
                        && tree.lower(word).endsWith("ing")
                        && tree.lower(word).length() > 5;
    }

    /** Whoever the participle is about: the name right behind it, up to "and" or a preposition. */
    private int objectOf(int participle, int comma) {
        int end = participle + 1;
        while (end < comma && NextClause.NAMING.contains(tree.xposes[end]) && !tree.xposes[end].equals("CC")) {
            end++;
        }
        return tree.lastHeadOf(participle + 1, end);
    }

    private int andBehind(int object, int comma) {
        for (int word = object + 1; word < comma; word++) {
            if (tree.lower(word).equals("and") && participle(word + 1) > 0) {
                return word;
            }
        }
        return -1;
    }
}
