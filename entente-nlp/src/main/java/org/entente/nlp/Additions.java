package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "condemned Chad <b>as well as Mali</b>", "was attacked by Chad <b>together with Mali</b>": who is added behind somebody is joined to
 * him, though the parser hangs him on the verb.
 */
final class Additions {

    private static final Set<String> ADDING = Set.of("together", "along");

    private Additions() {}

    /** Joins whoever is added to the noun before. */
    static void mend(List<String> forms, Upos[] uposes, int[] heads, Relation[] relations) {
        for (int word = 1; word + 2 < heads.length; word++) {
            int before = before(word, forms, uposes, heads, relations);
            if (before < 0) {
                continue;
            }
            if (asWellAs(word, forms)) {
                joinAsWell(word, before, uposes, heads, relations);
            } else if (ADDING.contains(lower(word, forms))
                    && lower(word + 1, forms).equals("with")) {
                joinWith(word, before, uposes, heads, relations);
            }
        }
    }

    private static void joinAsWell(int word, int before, Upos[] uposes, int[] heads, Relation[] relations) {
        int added = Math.max(heads[word], heads[word + 2]);
        boolean loose = added > word
                && !Heads.under(before, added, heads)
                && !Heads.under(before, word, heads)
                && !Heads.under(before, word + 2, heads)
                && nominal(uposes[added])
                && (relations[added] == Relation.OBL
                        || relations[added] == Relation.NMOD
                        || relations[added] == Relation.CONJ
                                && uposes[added] == Upos.PROPN
                                && uposes[before] == Upos.PROPN)
                && !has(added, Relation.CASE, word + 3, heads, relations);
        if (loose) {
            heads[word] = added;
            relations[word] = Relation.CC;
            heads[word + 2] = word;
            relations[word + 2] = Relation.FIXED;
            heads[added] = before;
            relations[added] = Relation.CONJ;
        }
    }

    /** Only to whoever does it: "fought Libya together with France" tells of two who fought. */
    private static void joinWith(int word, int before, Upos[] uposes, int[] heads, Relation[] relations) {
        int added = heads[word + 1];
        boolean doer = relations[before] == Relation.OBL_AGENT
                || relations[before] == Relation.NSUBJ
                || relations[before] == Relation.NSUBJ_PASS;
        boolean loose = added > word && (relations[added] == Relation.OBL || relations[added] == Relation.APPOS);
        boolean circle = Heads.under(before, added, heads) || Heads.under(before, word, heads);
        if (doer && loose && nominal(uposes[added]) && !circle) {
            heads[added] = before;
            relations[added] = Relation.NMOD;
            heads[word] = added;
            relations[word] = Relation.ADVMOD;
        }
    }

    /** The noun before a word, over a comma; -1 where none stands there. */
    private static int before(int word, List<String> forms, Upos[] uposes, int[] heads, Relation[] relations) {
        int noun = forms.get(word - 1).equals(",") ? word - 2 : word - 1;
        if (noun < 0 || !nominal(uposes[noun])) {
            return -1;
        }
        while (heads[noun] >= 0 && heads[noun] < noun && relations[noun] == Relation.FLAT) {
            noun = heads[noun];
        }
        return noun;
    }

    private static boolean asWellAs(int word, List<String> forms) {
        return lower(word, forms).equals("as")
                && lower(word + 1, forms).equals("well")
                && lower(word + 2, forms).equals("as");
    }

    private static boolean has(int noun, Relation relation, int from, int[] heads, Relation[] relations) {
        for (int child = from; child < heads.length; child++) {
            if (heads[child] == noun && relations[child] == relation) {
                return true;
            }
        }
        return false;
    }

    private static String lower(int word, List<String> forms) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }

    private static boolean nominal(Upos upos) {
        return upos == Upos.NOUN || upos == Upos.PROPN;
    }
}
