package org.entente.ingest.duplicate;

import java.util.Arrays;

/**
 * From a band's value to the documents that have it, latest first. Open addressing over integers, as a map of objects would take
 * ten times the memory.
 */
final class BandTable {

    private static final int EMPTY = -1;

    private int[] keys = new int[1 << 12];
    private int[] heads = filled(1 << 12);
    private int[] next = new int[1 << 12];
    private int used;

    /** Adds a document, whose number must be one more than the last for the same band. */
    void add(int band, int value, int document) {
        int link = document * Sketch.BANDS + band;
        next = link >= next.length ? Arrays.copyOf(next, Math.max(link + 1, next.length * 2)) : next;
        int key = key(band, value);
        int slot = slot(key);
        next[link] = heads[slot];
        if (heads[slot] == EMPTY) {
            keys[slot] = key;
            used++;
        }
        heads[slot] = link;
        if (used * 10L > keys.length * 6L) {
            grow();
        }
    }

    /** Writes the documents with a value behind those found already and gives their new count. */
    int collect(int band, int value, int[] found, int count, int most) {
        int link = heads[slot(key(band, value))];
        int total = count;
        for (int i = 0; i < most && link != EMPTY; i++) {
            found[total++] = link / Sketch.BANDS;
            link = next[link];
        }
        return total;
    }

    private static int key(int band, int value) {
        int mixed = (value ^ band * 0x9e3779b9) * 0x85ebca6b;
        return mixed ^ (mixed >>> 15);
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0xc2b2ae35 >>> 7 & mask;
        while (heads[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new int[oldKeys.length * 2];
        heads = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, EMPTY);
        return heads;
    }
}
