package org.entente.nlp;

import java.util.Arrays;

/** A tree as the head of each word, -1 for a root. Whatever walks up it never ends where it has a circle. */
final class Heads {

    private Heads() {}

    /** Whether a word is another or depends on it. */
    static boolean under(int word, int head, int[] heads) {
        int above = word;
        for (int steps = 0; above >= 0 && steps <= heads.length; steps++) {
            if (above == head) {
                return true;
            }
            above = heads[above];
        }
        return false;
    }

    /** Whether every word comes from the one root. */
    static boolean areATree(int[] heads) {
        if (Arrays.stream(heads).filter(head -> head < 0).count() != 1) {
            return false;
        }
        boolean[] rooted = new boolean[heads.length];
        for (int word = 0; word < heads.length; word++) {
            int above = word;
            int steps = 0;
            while (above >= 0 && !rooted[above] && steps <= heads.length) {
                above = heads[above];
                steps++;
            }
            if (steps > heads.length) {
                return false;
            }
            rooted[word] = true;
        }
        return true;
    }
}
