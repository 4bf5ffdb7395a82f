package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "accused Cuba and <b>the rebels</b> of lying": a noun with "and" before it straight behind an object is one more object, though the
 * parser joins it to the verb, or makes it the subject of the gerund behind it.
 */
final class ObjectConjuncts {

    private static final Set<String> BEFORE_GERUNDS = Set.of("of", "from", "for");

    private final List<String> forms;
    private final Upos[] uposes;
    private final String[] xposes;
    private final int[] heads;
    private final Relation[] relations;

    private ObjectConjuncts(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.uposes = uposes;
        this.xposes = xposes;
        this.heads = heads;
        this.relations = relations;
    }

    /** Joins such nouns to the object and the gerund to the verb. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        ObjectConjuncts tree = new ObjectConjuncts(forms, uposes, xposes, heads, relations);
        for (int noun = 3; noun < heads.length; noun++) {
            if (tree.nominal(noun)) {
                tree.mend(noun);
                tree.mendOwned(noun);
            }
        }
    }

    private void mend(int noun) {
        int gerund = gerundBehind(noun);
        boolean above = gerund >= 0
                && heads[noun] == gerund
                && relations[noun] == Relation.NSUBJ
                && relations[gerund] == Relation.CONJ;
        boolean loose = (relations[noun] == Relation.CONJ || relations[noun] == Relation.OBL)
                && !has(noun, Relation.CASE)
                && !has(noun, Relation.NSUBJ)
                && !has(noun, Relation.OBJ)
                && !has(noun, Relation.COP);
        int verb = above ? heads[gerund] : loose ? heads[noun] : -1;
        int object = verb < 0 || verb > noun || uposes[verb] != Upos.VERB ? -1 : objectOf(verb, noun);
        int and = object < 0 ? -1 : opening(noun);
        if (and <= object
                || !Heads.under(and - 1, object, heads)
                || Heads.under(object, noun, heads)
                || Heads.under(object, and, heads)) {
            return;
        }
        heads[noun] = object;
        relations[noun] = Relation.CONJ;
        heads[and] = noun;
        if (gerund >= 0 && (above || Heads.under(gerund, noun, heads))) {
            heads[gerund] = verb;
            relations[gerund] = Relation.ADVCL;
        }
    }

    /** "by France and <b>its ally</b> Chad": somebody's own behind "and" is joined to him, not to the verb. */
    private void mendOwned(int noun) {
        int and = relations[noun] == Relation.CONJ ? opening(noun) : -1;
        boolean owned = and > 0
                && xposes[and + 1].equals("PRP$")
                && heads[and + 1] == noun
                && nominal(and - 1)
                && heads[noun] != and - 1
                && Heads.under(and - 1, heads[noun], heads)
                && !Heads.under(and - 1, noun, heads)
                && !has(noun, Relation.NSUBJ)
                && !has(noun, Relation.COP);
        boolean verb = owned && uposes[heads[noun]] == Upos.VERB && relations[and - 1] != Relation.OBL_UNMARKED;
        if (verb || owned && has(noun, Relation.APPOS)) {
            heads[noun] = and - 1;
        }
    }

    private boolean nominal(int word) {
        return uposes[word] == Upos.NOUN || uposes[word] == Upos.PROPN;
    }

    /** The gerund with its preposition that stands behind a noun and what belongs to it; or -1. */
    private int gerundBehind(int noun) {
        for (int word = noun + 2; word < heads.length; word++) {
            boolean gerund = xposes[word].equals("VBG") && BEFORE_GERUNDS.contains(lower(word - 1));
            if (gerund && heads[word - 1] == word && (heads[noun] == word || Heads.under(word, noun, heads))) {
                return word;
            }
        }
        return -1;
    }

    private int objectOf(int verb, int before) {
        for (int word = before - 1; word > verb; word--) {
            if (heads[word] == verb && relations[word] == Relation.OBJ) {
                return word;
            }
        }
        return -1;
    }

    /** The "and" before all that belongs to a noun; -1 where none stands there. */
    private int opening(int noun) {
        int first = noun;
        while (first > 0 && !lower(first - 1).equals("and") && Heads.under(first - 1, noun, heads)) {
            first--;
        }
        return first > 0 && lower(first - 1).equals("and") ? first - 1 : -1;
    }

    private boolean has(int head, Relation relation) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == head && relations[child] == relation) {
                return true;
            }
        }
        return false;
    }

    private String lower(int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }
}
