package org.entente.nlp.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * What is known of words from outside and inside the treebanks: their Brown cluster (Brown et al. 1992), the tags they
 * can have, whether they are frequent enough in the treebanks for features of their own, and their tag where it is always the
 * same. Words are found by
 * {@link Spelling#lower}. Immutable.
 */
public final class Lexicon {

    private static final int CLUSTER_BITS = 12;
    private static final int CLASS_BITS = 12;
    private static final int FREQUENT = 1 << CLUSTER_BITS + CLASS_BITS;
    private static final int TAG_SHIFT = CLUSTER_BITS + CLASS_BITS + 1;

    private final int[] keys;
    private final int[] entries;
    private final int[] clusterPaths;
    private final int[] table;
    private final int mask;

    /**
     * @param keys hashes of words, ascending, none twice
     * @param entries what {@link #entry} made for each
     * @param clusterPaths for each cluster its path from the root of the tree, as bits after a leading 1
     */
    public Lexicon(int[] keys, int[] entries, int[] clusterPaths) {
        this.keys = keys;
        this.entries = entries;
        this.clusterPaths = clusterPaths;
        this.table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        this.mask = table.length - 1;
        for (int i = 0; i < keys.length; i++) {
            int place = keys[i] & mask;
            while (table[place] != 0) {
                place = (place + 1) & mask;
            }
            table[place] = i + 1;
        }
    }

    /** Packs a word's cluster and class of tags; 0 stands for none. */
    public static int entry(int cluster, int tagClass) {
        if (cluster >>> CLUSTER_BITS != 0 || tagClass >>> CLASS_BITS != 0) {
            throw new IllegalArgumentException("cluster " + cluster + " or class " + tagClass + " is over 4095");
        }
        return cluster | tagClass << CLUSTER_BITS;
    }

    /** Marks a word as frequent, for adding to its entry with a bitwise or; its only tag is -1 where it has several. */
    public static int frequentEntry(int onlyTag) {
        if (onlyTag >= 127) {
            throw new IllegalArgumentException("tag " + onlyTag + " is over 126");
        }
        return FREQUENT | (onlyTag + 1) << TAG_SHIFT;
    }

    /** What is known of the word with a hash, 0 where it is not in the lexicon. */
    public int find(int key) {
        int place = key & mask;
        while (table[place] != 0) {
            int index = table[place] - 1;
            if (keys[index] == key) {
                return entries[index];
            }
            place = (place + 1) & mask;
        }
        return 0;
    }

    /** The cluster in an entry, 0 for none. */
    public static int cluster(int entry) {
        return entry & (1 << CLUSTER_BITS) - 1;
    }

    /** The class of possible tags in an entry, 0 for none. */
    public static int tagClass(int entry) {
        return entry >>> CLUSTER_BITS & (1 << CLASS_BITS) - 1;
    }

    /** Whether a word was seen often enough in training to have features of its own. */
    public static boolean frequent(int entry) {
        return (entry & FREQUENT) != 0;
    }

    /** The one tag that a frequent word always has, or -1. */
    public static int onlyTag(int entry) {
        return (entry >>> TAG_SHIFT) - 1;
    }

    /** The first bits of the path to a cluster; the whole path where it is shorter; 0 for no cluster. */
    public int clusterPrefix(int cluster, int bits) {
        int path = clusterPaths[cluster];
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> (length - bits);
    }

    /** The lexicon as bytes. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES * (2 + 2 * keys.length + clusterPaths.length));
        out.asIntBuffer()
                .put(keys.length)
                .put(clusterPaths.length)
                .put(keys)
                .put(entries)
                .put(clusterPaths);
        return out.array();
    }

    /**
     * The lexicon in a block of bytes.
     *
     * @throws IOException where the lengths do not fit
     */
    public static Lexicon read(ByteBuffer in) throws IOException {
        IntBuffer ints = in.asIntBuffer();
        int words = ints.get();
        int clusters = ints.get();
        if (ints.remaining() != 2L * words + clusters) {
            throw new IOException("a lexicon's lengths do not fit: " + words + " words, " + clusters + " clusters");
        }
        int[] keys = new int[words];
        int[] entries = new int[words];
        int[] paths = new int[clusters];
        ints.get(keys).get(entries).get(paths);
        return new Lexicon(keys, entries, paths);
    }
}
