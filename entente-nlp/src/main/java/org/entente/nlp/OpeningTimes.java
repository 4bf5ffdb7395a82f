package org.entente.nlp;

import java.util.Set;

/**
 * "<b>That same week</b> the minister, X, accused France": a time that opens a sentence without a comma and before a subject of which more is
 * told between two. The parser takes the time for the sentence, and all that follows for parts of it.
 */
final class OpeningTimes {

    private static final Set<String> UNITS = Set.of(
            "minute", "hour", "day", "night", "morning", "evening", "week", "weekend", "month", "year", "spring",
            "summer", "autumn", "winter", "decade");
    private static final Set<String> WHICH = Set.of("that", "this", "the", "last", "next", "one");
    private static final int FIRST_WORDS = 4;

    private OpeningTimes() {}

    /** Makes such times adverbials of the verb behind the second comma. */
    static void mend(LooseTree tree) {
        int unit = unit(tree);
        int comma = unit < 0 ? -1 : NextClause.nameEnd(tree, unit + 1);
        if (comma <= unit + 1 || comma == tree.size() || !tree.forms.get(comma).equals(",")) {
            return;
        }
        int subject = tree.lastHeadOf(unit + 1, comma);
        Insertion insertion =
                subject < 0 ? null : Insertion.behind(tree, comma, subject).orElse(null);
        if (insertion == null || !tree.under(insertion.main(), unit)) {
            return;
        }
        int word = tree.lastHeadOf(comma + 1, insertion.closing());
        if (word < 0) {
            return;
        }
        insertion.hang(word, subject, Relation.APPOS);
        int main = insertion.main();
        int above = tree.heads[unit];
        Relation relation = tree.relations[unit];
        for (int other = 0; other < tree.size(); other++) {
            if (other > unit && other != main && tree.heads[other] == unit) {
                tree.heads[other] = main;
            }
        }
        tree.heads[main] = above;
        tree.relations[main] = relation;
        tree.heads[unit] = main;
        tree.relations[unit] = Relation.OBL_UNMARKED;
    }

    private static int unit(LooseTree tree) {
        for (int word = 1; word < FIRST_WORDS && word + 4 < tree.size(); word++) {
            if (UNITS.contains(tree.lower(word)) && WHICH.contains(tree.lower(0))) {
                return word;
            }
        }
        return -1;
    }
}
