package org.entente.nlp;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "<b>Backed by Libya</b>, the rebels seized the town", "<b>Furious at the raid</b>, Kenya bombed the camp": a sentence that opens with a
 * participle and "by", or an adjective of what somebody feels or can do, tells that of its subject. The parser takes the opening for the
 * predicate and joins the subject to whoever stands in it.
 */
final class OpeningParticiples {

    private static final Set<String> OF_FEELING = Set.of("to", "at", "by", "of", "about", "over", "with", "for");

    /** Participles that look as the verb does: "<b>Hit</b> by tariffs, Peru ...". */
    private static final Set<String> SAME_IN_ALL_FORMS = Set.of("hit", "hurt", "cut", "beset", "split", "put", "set");

    private static final int LONGEST_TIME = 6;

    private OpeningParticiples() {}

    /** Makes such openings clauses of the sentence's verb. */
    static void mend(LooseTree tree) {
        int first = first(tree);
        if (!opens(tree, first)) {
            return;
        }
        for (int word = first + 2; word < tree.size() && !NextClause.isFinite(tree, word); word++) {
            if (tree.forms.get(word).equals(",")) {
                NextClause clause = NextClause.behind(tree, word)
                        .or(withAside(tree, first, word))
                        .orElse(null);
                if (clause != null) {
                    clause.raise(first);
                    for (int before = 0; before < first; before++) {
                        tree.heads[before] = tree.heads[before] == first ? clause.main() : tree.heads[before];
                    }
                    tree.heads[first] = clause.main();
                    tree.relations[first] = Relation.ADVCL;
                    if (tree.uposes[first] == Upos.VERB) {
                        tree.xposes[first] = "VBN";
                    }
                    return;
                }
            }
        }
    }

    /** Where the opening begins: at once, behind an adverb, or behind the comma of a time: "In June, <b>backed</b> by Libya, the rebels". */
    private static int first(LooseTree tree) {
        for (int word = 1; word < LONGEST_TIME && word + 1 < tree.size() && !NextClause.isFinite(tree, word); word++) {
            if (tree.forms.get(word).equals(",")) {
                return tree.xposes[word + 1].equals("VBN") ? word + 1 : 0;
            }
        }
        return tree.size() > 1 && tree.uposes[0] == Upos.ADV ? 1 : 0;
    }

    /** "<b>Backed by</b> Libya", "<b>Furious at</b> the raid", "<b>Unable to</b> beat him". */
    private static boolean opens(LooseTree tree, int first) {
        if (first + 2 >= tree.size()) {
            return false;
        }
        String next = tree.lower(first + 1);
        return switch (tree.xposes[first]) {
            case "VBN" -> next.equals("by");
            case "VB", "VBD", "VBP" -> next.equals("by") && SAME_IN_ALL_FORMS.contains(tree.lower(first));
            case "JJ" -> OF_FEELING.contains(next) && !tree.has(first, Relation.DET);
            default -> false;
        };
    }

    private static Supplier<Optional<NextClause>> withAside(LooseTree tree, int first, int comma) {
        return () -> comma + 1 < tree.size() && tree.under(comma + 1, first)
                ? NextClause.behindWithAside(tree, comma)
                : Optional.empty();
    }
}
