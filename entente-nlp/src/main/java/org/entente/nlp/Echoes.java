package org.entente.nlp;

import java.util.Set;

/**
 * "Kenya expelled the envoy, <b>and so did Ethiopia</b>", "as has Chad", "nor did Mali": who is told, by an auxiliary alone, to do the same
 * is one more subject of the verb before, as with "Kenya and Ethiopia expelled".
 */
final class Echoes {

    private static final Set<String> OPENERS = Set.of("so", "as", "nor", "neither");
    private static final Set<String> AUXILIARIES =
            Set.of("did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "will", "would");
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final int LONGEST = 8;

    private final LooseTree tree;

    private Echoes(LooseTree tree) {
        this.tree = tree;
    }

    /** Joins whoever does the same to whoever did it. */
    static void mend(LooseTree tree) {
        Echoes mender = new Echoes(tree);
        for (int opener = 3; opener + 2 < tree.size(); opener++) {
            if (OPENERS.contains(tree.lower(opener)) && AUXILIARIES.contains(tree.lower(opener + 1))) {
                mender.mend(opener);
            }
        }
    }

    private void mend(int opener) {
        int end = opener + 2;
        while (end < tree.size() && end - opener < LONGEST && NextClause.NAMING.contains(tree.xposes[end])) {
            end++;
        }
        boolean closed = end == tree.size() || tree.uposes[end] == Upos.PUNCT;
        int name = closed ? tree.headOf(opener + 2, end) : -1;
        int subject = name < 0 || !behindClause(opener) ? -1 : subjectBefore(opener);
        if (subject < 0) {
            return;
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean inside = word >= opener && word < end;
            boolean hungInside = tree.heads[word] >= opener && tree.heads[word] < end;
            if (inside && (!hungInside || word < opener + 2)) {
                tree.heads[word] = name;
            } else if (!inside && hungInside) {
                tree.heads[word] = name;
            }
        }
        tree.heads[opener + 1] = name;
        tree.relations[opener + 1] = Relation.DEP;
        tree.heads[opener] = name;
        tree.relations[opener] = Relation.CC;
        tree.heads[name] = subject;
        tree.relations[name] = Relation.CONJ;
    }

    /** Whether a clause has ended before the words: a comma, "and" or a semicolon stands there. */
    private boolean behindClause(int opener) {
        return tree.forms.get(opener - 1).equals(",")
                || tree.lower(opener - 1).equals("and")
                || tree.forms.get(opener - 1).equals(";");
    }

    private int subjectBefore(int opener) {
        int found = -1;
        int verb = -1;
        for (int word = 0; word < opener; word++) {
            int above = tree.heads[word];
            boolean main = above > verb
                    && above < opener
                    && tree.uposes[above] == Upos.VERB
                    && (tree.heads[above] < 0 || tree.relations[above] == Relation.CONJ);
            if (main && SUBJECT.contains(tree.relations[word])) {
                found = word;
                verb = above;
            }
        }
        return found;
    }
}
