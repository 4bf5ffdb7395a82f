package org.entente.ingest.duplicate;

import java.nio.ByteBuffer;
import org.entente.ingest.Fingerprint;

/**
 * How a text's wording is summed up: by minima of hash functions, of which two texts share as many as their sets have in common
 * (MinHash: Broder, "On the resemblance and containment of documents", 1997). The bytes of a fingerprint are: the version (1);
 * {@value #BANDS} integers, each of {@value #ROWS} minima over the telling words, by which likely copies are found (locality
 * sensitive hashing: Indyk and Motwani 1998); {@value #MINIMA} bytes, the low byte of as many minima over the telling words; and
 * {@value #MINIMA} bytes of those over triples of words.
 */
public final class Sketch {

    static final int BANDS = 20;
    static final int ROWS = 4;
    static final int MINIMA = 96;
    static final int BYTES = 1 + BANDS * Integer.BYTES + 2 * MINIMA;

    private static final byte VERSION = 1;
    private static final int WORDS_AT = 1 + BANDS * Integer.BYTES;
    private static final int TRIPLES_AT = WORDS_AT + MINIMA;
    private static final double CHANCE = 1 / 256.0;

    private Sketch() {}

    /** The fingerprint of a text. */
    public static Fingerprint of(String text) {
        Wording wording = Wording.of(text);
        long[] words = wording.telling().length == 0 ? wording.words() : wording.telling();
        long[] triples = wording.triples();
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put(VERSION);
        for (int band = 0; band < BANDS; band++) {
            long joined = band;
            for (int row = 0; row < ROWS; row++) {
                joined = mix(joined ^ minimum(words, band * ROWS + row));
            }
            bytes.putInt((int) joined);
        }
        for (int i = 0; i < MINIMA; i++) {
            bytes.put((byte) minimum(words, 1000 + i));
        }
        for (int i = 0; i < MINIMA; i++) {
            bytes.put((byte) minimum(triples, 2000 + i));
        }
        return Fingerprint.of(bytes.array());
    }

    /** Whether bytes are a fingerprint of this version. */
    static boolean understands(byte[] bytes) {
        return bytes.length == BYTES && bytes[0] == VERSION;
    }

    static int band(byte[] bytes, int band) {
        return ByteBuffer.wrap(bytes).getInt(1 + band * Integer.BYTES);
    }

    /** Estimated share of the telling words that two texts have in common, of all that either has: 0 to 1. */
    static double sharedWords(byte[] one, byte[] other) {
        return shared(one, other, WORDS_AT);
    }

    /** The same for triples of words in a row. */
    static double sharedTriples(byte[] one, byte[] other) {
        return shared(one, other, TRIPLES_AT);
    }

    private static double shared(byte[] one, byte[] other, int from) {
        int equal = 0;
        for (int i = from; i < from + MINIMA; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        double share = equal / (double) MINIMA;
        return Math.max(0, (share - CHANCE) / (1 - CHANCE));
    }

    private static long minimum(long[] hashes, int function) {
        long seed = mix(function * 0x9e3779b97f4a7c15L + 1);
        long least = Long.MAX_VALUE;
        for (long hash : hashes) {
            least = Math.min(least, mix(hash ^ seed));
        }
        return mix(least);
    }

    /** The finaliser of MurmurHash3. */
    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
