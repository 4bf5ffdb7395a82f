package org.entente.nlp;

import java.util.List;
import java.util.Set;

/**
 * "The rebels, <b>clients of Chad</b>, took the town": what stands behind somebody between two commas, with no "and" anywhere,
 * tells more of him and is not another one, though the parser joins it to him as such. So does a phrase ("Chad, <b>at daggers
 * drawn</b> with Mali, ...") and an adjective taken for a preposition ("Chad, <b>answerable</b> to Mali, ...").
 */
final class Asides {

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN);
    private static final Set<Relation> SUBJECT = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

    private Asides() {}

    /** Hangs such words on whom they tell more of. */
    static void mend(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = 2; word + 1 < heads.length; word++) {
            if (relations[word] == Relation.CONJ && aside(word, forms, uposes, heads, relations)) {
                tellMore(word, xposes, uposes, heads, relations);
            }
        }
    }

    private static void tellMore(int word, String[] xposes, Upos[] uposes, int[] heads, Relation[] relations) {
        int marker = child(word, Relation.CASE, heads, relations);
        if (marker < 0) {
            boolean described = uposes[word] == Upos.NOUN && !asksForAVerb(word, xposes, heads);
            relations[word] = described ? Relation.APPOS : relations[word];
        } else if (uposes[marker] == Upos.ADJ && marker < word) {
            relations[marker] = Relation.PARATAXIS;
            heads[marker] = heads[word];
            heads[word] = marker;
            relations[word] = Relation.OBL;
        } else if (uposes[marker] == Upos.ADP) {
            relations[word] = Relation.NMOD;
        }
    }

    /** Whether a joined word stands between commas right behind a subject that nothing else is joined to. */
    private static boolean aside(int word, List<String> forms, Upos[] uposes, int[] heads, Relation[] relations) {
        int first = heads[word];
        if (first < 0 || first > word || !NOMINAL.contains(uposes[first]) || !SUBJECT.contains(relations[first])) {
            return false;
        }
        int start = word;
        int end = word;
        for (int other = first + 1; other < heads.length; other++) {
            boolean joined = heads[other] == first && relations[other] == Relation.CONJ;
            if (joined && other != word || relations[other] == Relation.CC && Heads.under(other, first, heads)) {
                return false;
            }
            if (Heads.under(other, word, heads) && relations[other] != Relation.PUNCT) {
                start = Math.min(start, other);
                end = Math.max(end, other);
            }
        }
        return start > 0
                && end + 2 < forms.size()
                && forms.get(start - 1).equals(",")
                && forms.get(end + 1).equals(",")
                && heads[first] > end + 1;
    }

    /** "which Chad <b>arms</b>": a verb that was taken for a noun. */
    private static boolean asksForAVerb(int word, String[] xposes, int[] heads) {
        for (int other = 0; other < word; other++) {
            if (heads[other] == word && xposes[other].startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    private static int child(int word, Relation relation, int[] heads, Relation[] relations) {
        for (int other = 0; other < heads.length; other++) {
            if (heads[other] == word && relations[other] == relation) {
                return other;
            }
        }
        return -1;
    }
}
