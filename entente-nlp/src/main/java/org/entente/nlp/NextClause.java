package org.entente.nlp;

import java.util.Optional;
import java.util.Set;

/**
 * The clause behind a comma, where somebody and what he does follow at once: "Once allies, <b>Peru and Chile fell</b> out". What stands
 * before the comma hangs on it, whatever the parser made of the two.
 */
final class NextClause {

    /** The tags of finite verbs. */
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** The tags of words of a name. */
    static final Set<String> NAMING =
            Set.of("DT", "PRP", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CC");

    /** What an aside about somebody opens with. */
    private static final Set<String> ASIDE = Set.of("WP", "WDT", "WP$", "DT", "RB", "PRP$", "VBN");

    private final LooseTree tree;
    private final int comma;
    private final int finite;
    private final int subject;
    /** The commas around what more is told of the subject; both where the name ends if nothing is. */
    private final int opening;

    private final int closing;

    private NextClause(LooseTree tree, int comma, int finite, int subject, int opening, int closing) {
        this.tree = tree;
        this.comma = comma;
        this.finite = finite;
        this.subject = subject;
        this.opening = opening;
        this.closing = closing;
    }

    /** Whether a word's tag is that of a finite verb. */
    static boolean isFinite(LooseTree tree, int word) {
        return FINITE.contains(tree.xposes[word]);
    }

    /**
     * The first finite verb behind a word, with nothing but a name before it; -1 where a comma or conjunction comes first.
     *
     * @param longest how far it may stand
     */
    static int finiteBehind(LooseTree tree, int opener, int longest) {
        for (int word = opener + 1; word < tree.size() && word - opener <= longest; word++) {
            if (isFinite(tree, word)) {
                return word > opener + 1 ? word : -1;
            }
            boolean bound = tree.uposes[word] == Upos.SCONJ || tree.uposes[word] == Upos.PUNCT;
            if (bound && !tree.xposes[word].equals("HYPH")) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word that is none of a name; the one given where it is none itself. */
    static int nameEnd(LooseTree tree, int first) {
        int word = first;
        while (word < tree.size() && NAMING.contains(tree.xposes[word])) {
            word++;
        }
        return word;
    }

    /** The first word that is no adverb; the one given where it is none itself. */
    static int adverbsEnd(LooseTree tree, int first) {
        int word = first;
        while (word < tree.size() && tree.uposes[word] == Upos.ADV) {
            word++;
        }
        return word;
    }

    /** The first comma behind a word; -1 where a finite verb comes first, or none does. */
    static int commaBehind(LooseTree tree, int opener) {
        for (int word = opener + 1; word < tree.size() && !isFinite(tree, word); word++) {
            if (tree.forms.get(word).equals(",")) {
                return word;
            }
        }
        return -1;
    }

    /** "With Russia backing Assad, the war <b>dragged</b> on": a participle without an auxiliary that is the sentence's verb is a past. */
    private static boolean past(LooseTree tree, int word) {
        return tree.xposes[word].equals("VBN")
                && tree.heads[word] < 0
                && !tree.has(word, Relation.AUX)
                && !tree.has(word, Relation.AUX_PASS)
                && (word + 1 == tree.size() || !tree.lower(word + 1).equals("by"));
    }

    /** The clause behind a comma; empty where no name and verb follow at once. */
    static Optional<NextClause> behind(LooseTree tree, int comma) {
        int end = nameEnd(tree, comma + 1);
        int word = adverbsEnd(tree, end);
        boolean acts = end > comma + 1 && word < tree.size() && (isFinite(tree, word) || past(tree, word));
        if (!acts || word + 1 < tree.size() && tree.forms.get(word + 1).equals(",")) { // "Rebels, Chad says, want"
            return Optional.empty();
        }
        int subject = tree.headOf(comma + 1, word);
        return subject < 0 ? Optional.empty() : Optional.of(new NextClause(tree, comma, word, subject, end, end));
    }

    /**
     * The same where more is told of whoever it is about, between two commas, before the verb: "Furious at the raid, <b>Kenya</b>, which had
     * lost ten soldiers, <b>bombed</b> the camp".
     */
    static Optional<NextClause> behindWithAside(LooseTree tree, int comma) {
        int end = nameEnd(tree, comma + 1);
        boolean aside = end > comma + 1
                && end + 2 < tree.size()
                && tree.forms.get(end).equals(",")
                && ASIDE.contains(tree.xposes[end + 1]);
        int closing = end + 1;
        while (aside && closing < tree.size() && tree.uposes[closing] != Upos.PUNCT) {
            closing++;
        }
        int word = adverbsEnd(tree, closing + 1);
        boolean acts = aside && word < tree.size() && tree.forms.get(closing).equals(",") && isFinite(tree, word);
        int subject = acts ? tree.headOf(comma + 1, end) : -1;
        if (subject < 0) {
            return Optional.empty();
        }
        return Optional.of(new NextClause(tree, comma, word, subject, end, closing));
    }

    /** Whoever it is about. */
    int subject() {
        return subject;
    }

    /** Whether several are joined in it: "Peru <b>and</b> Chile fell out". */
    boolean ofSeveral() {
        for (int word = comma + 1; word < finite; word++) {
            if (tree.xposes[word].equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is about somebody with a name, or about those told of before: "they", "the two", "both". */
    boolean ofSomebodyKnown() {
        for (int word = comma + 1; word < finite; word++) {
            boolean pair = tree.lower(word).equals("both")
                    || tree.lower(word).equals("two") && tree.lower(word - 1).equals("the");
            if (pair || tree.uposes[word] == Upos.PROPN || tree.xposes[word].equals("PRP")) {
                return true;
            }
        }
        return false;
    }

    /** Its verb, or what an auxiliary or copula belongs to. */
    int main() {
        return tree.mainOf(finite);
    }

    /** Makes it the main clause, with its subject, and what stands before the comma hang on one word there. */
    void raise(int before) {
        for (int word = opening + 1; word < closing; word++) {
            if (tree.heads[word] <= comma || tree.heads[word] > closing) {
                tree.heads[word] = subject;
                tree.relations[word] = tree.uposes[word] == Upos.VERB ? Relation.ACL_RELCL : tree.relations[word];
            }
        }
        int main = main();
        if (tree.heads[main] >= 0 && tree.heads[main] < finite) {
            tree.heads[main] = -1;
            tree.relations[main] = Relation.ROOT;
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean away = tree.heads[word] < 0 || tree.heads[word] >= comma;
            if (word < comma && away) {
                tree.heads[word] = before;
            } else if (word > comma && word != main && tree.heads[word] >= 0 && tree.heads[word] < comma) {
                tree.heads[word] = main;
            }
        }
        tree.subject(subject, main);
        tree.heads[comma] = subject;
        tree.relations[comma] = Relation.PUNCT;
    }
}
