package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "<b>Through its agency, KCNA</b>, the North branded him a traitor": a phrase with a preposition that opens a clause is not its
 * subject, nor is who acts a name of what the phrase tells, though the parser joins the two.
 */
final class OpeningPhrases {

    private static final Set<String> OPENING = Set.of(
            "through", "in", "on", "at", "by", "with", "without", "under", "despite", "from", "for", "after", "before",
            "during", "via", "amid");

    private final List<String> forms;
    private final int[] heads;
    private final Relation[] relations;

    private OpeningPhrases(List<String> forms, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.heads = heads;
        this.relations = relations;
    }

    /** Parts such phrases from the subjects that they are hung on. */
    static void mend(List<String> forms, int[] heads, Relation[] relations) {
        OpeningPhrases tree = new OpeningPhrases(forms, heads, relations);
        for (int word = 0; word + 1 < heads.length; word++) {
            if (OPENING.contains(forms.get(word).toLowerCase(Locale.ROOT)) && tree.opens(word)) {
                tree.mend(word);
            }
        }
    }

    private boolean opens(int word) {
        return word == 0
                || switch (forms.get(word - 1)) {
                    case ";", ":", "but", "and" -> true;
                    default -> false;
                };
    }

    private void mend(int preposition) {
        int noun = heads[preposition];
        if (relations[preposition] == Relation.CASE && noun > preposition && relations[noun] == Relation.NSUBJ) {
            int subject = apposedSubject(noun);
            if (subject >= 0) {
                int verb = heads[noun];
                heads[subject] = verb;
                relations[subject] = Relation.NSUBJ;
                relations[noun] = Relation.OBL;
            }
        }
    }

    /** The last appositive of a noun, where a comma opens it and none closes it before the verb; -1 where there is none. */
    private int apposedSubject(int noun) {
        int verb = heads[noun];
        int last = -1;
        for (int child = noun + 1; child < verb; child++) {
            if (heads[child] == noun && relations[child] == Relation.APPOS) {
                last = child;
            }
            if (heads[child] == verb && relations[child] == Relation.NSUBJ) {
                return -1;
            }
        }
        boolean closed = false;
        for (int word = last + 1; last >= 0 && word < verb; word++) {
            closed |= forms.get(word).equals(",");
        }
        return closed ? -1 : last;
    }
}
