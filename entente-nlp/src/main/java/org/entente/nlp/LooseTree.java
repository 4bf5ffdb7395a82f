package org.entente.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a sentence and a tree over them that is still being mended, word by word. */
final class LooseTree {

    final List<String> forms;
    final Upos[] uposes;
    final String[] xposes;
    final int[] heads;
    final Relation[] relations;

    private final Upos[] safeUposes;
    private final String[] safeXposes;
    private final int[] safeHeads;
    private final Relation[] safeRelations;

    LooseTree(List<String> forms, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.uposes = uposes;
        this.xposes = xposes;
        this.heads = heads;
        this.relations = relations;
        this.safeUposes = uposes.clone();
        this.safeXposes = xposes.clone();
        this.safeHeads = heads.clone();
        this.safeRelations = relations.clone();
    }

    /** Mends the tree, and leaves it and its tags as they were where that would close a circle or call another word than the root so. */
    void mend(Runnable mending) {
        mending.run();
        if ((Arrays.equals(heads, safeHeads) || Heads.areATree(heads)) && rootIsCalledSo()) {
            copy(uposes, safeUposes);
            copy(xposes, safeXposes);
            copy(heads, safeHeads);
            copy(relations, safeRelations);
        } else {
            copy(safeUposes, uposes);
            copy(safeXposes, xposes);
            copy(safeHeads, heads);
            copy(safeRelations, relations);
        }
    }

    private boolean rootIsCalledSo() {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] < 0 != (relations[word] == Relation.ROOT)) {
                return false;
            }
        }
        return true;
    }

    private void copy(Object from, Object to) {
        System.arraycopy(from, 0, to, 0, heads.length);
    }

    int size() {
        return heads.length;
    }

    String lower(int word) {
        return forms.get(word).toLowerCase(Locale.ROOT);
    }

    boolean nominal(int word) {
        return uposes[word] == Upos.NOUN || uposes[word] == Upos.PROPN;
    }

    /** Whether a word is another or depends on it. */
    boolean under(int word, int head) {
        return Heads.under(word, head, heads);
    }

    /** Whether something hangs on a word in this way. */
    boolean has(int head, Relation relation) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == head && relations[child] == relation) {
                return true;
            }
        }
        return false;
    }

    /** The noun or pronoun of a stretch that hangs outside of it; -1 where there is none, or several. */
    int headOf(int first, int end) {
        int found = -1;
        for (int word = first; word < end; word++) {
            if (outside(word, first, end)) {
                if (found >= 0) {
                    return -1;
                }
                found = word;
            }
        }
        return found;
    }

    /** The last noun or pronoun of a stretch that hangs outside of it; -1 where there is none. */
    int lastHeadOf(int first, int end) {
        for (int word = end - 1; word >= first; word--) {
            if (outside(word, first, end)) {
                return word;
            }
        }
        return -1;
    }

    private boolean outside(int word, int first, int end) {
        return (nominal(word) || uposes[word] == Upos.PRON) && (heads[word] < first || heads[word] >= end);
    }

    /** What an auxiliary or copula belongs to; another verb is its own. */
    int mainOf(int finite) {
        boolean helps = uposes[finite] == Upos.AUX || relations[finite] == Relation.AUX;
        return helps && heads[finite] > finite ? heads[finite] : finite;
    }

    /** Makes a word the subject of a verb, of a passive one where it has the auxiliary of one. */
    void subject(int word, int verb) {
        heads[word] = verb;
        relations[word] = has(verb, Relation.AUX_PASS) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }
}
