package org.entente.nlp;

import java.util.Set;

/**
 * "In May, <b>days after the king had been crowned</b>, rebels attacked": a clause that tells how long after or before something else a
 * deed was done. The parser takes "days" for its subject, or the clause for the sentence.
 */
final class LapseClauses {

    private static final Set<String> UNITS = Set.of(
            "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade",
            "decades");
    private static final Set<String> OPENERS = Set.of("after", "before");
    private static final Set<String> COUNTS = Set.of("DT", "CD", "JJ", "RB");
    private static final int LONGEST = 8;

    private final LooseTree tree;

    private LapseClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes such clauses hang on the clause behind their comma. */
    static void mend(LooseTree tree) {
        LapseClauses mender = new LapseClauses(tree);
        for (int unit = 0; unit + 4 < tree.size(); unit++) {
            if (UNITS.contains(tree.lower(unit)) && OPENERS.contains(tree.lower(unit + 1))) {
                mender.mend(unit);
            }
        }
    }

    private void mend(int unit) {
        int first = unit;
        while (first > 0 && COUNTS.contains(tree.xposes[first - 1])) {
            first--;
        }
        int finite = NextClause.finiteBehind(tree, unit + 1, LONGEST);
        int subject = finite < 0 ? -1 : tree.headOf(unit + 2, finite);
        if (subject < 0 || first > 0 && !tree.forms.get(first - 1).equals(",")) {
            return;
        }
        int verb = tree.mainOf(finite);
        for (int comma = verb + 1; comma + 2 < tree.size(); comma++) {
            if (!tree.forms.get(comma).equals(",")) {
                continue;
            }
            NextClause next = NextClause.behind(tree, comma).orElse(null);
            if (next != null) {
                boolean right =
                        tree.heads[unit + 1] == verb && tree.heads[subject] == verb && tree.under(verb, next.main());
                if (!right && !tree.under(comma, first)) {
                    hang(first, unit, subject, verb, next);
                }
                return;
            }
        }
    }

    private void hang(int first, int unit, int subject, int verb, NextClause next) {
        next.raise(verb);
        int main = next.main();
        for (int word = 0; word < first; word++) {
            if (tree.heads[word] >= first) {
                tree.heads[word] = main;
            }
        }
        tree.heads[verb] = main;
        tree.relations[verb] = Relation.ADVCL;
        tree.heads[unit] = main;
        tree.relations[unit] = Relation.OBL_UNMARKED;
        tree.heads[unit + 1] = verb;
        tree.relations[unit + 1] = Relation.MARK;
        tree.subject(subject, verb);
    }
}
