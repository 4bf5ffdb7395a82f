package org.entente.text.actor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names by their words: a trie whose edges are words, kept in flat arrays. A lookup costs one hash probe a word and, for
 * a sentence without names, nothing more.
 */
final class NameTrie {

    /** Parts of names that are written with a capital or without: "Al-Qaeda", "al-Qaeda". */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "de", "da", "di", "do", "dos", "von", "van", "der", "ad", "as", "ash");

    private final Map<String, Integer> vocabulary;
    private final long[] edges;
    private final int[] targets;
    private final int mask;
    private final int[][] terminals;
    private final byte[][] shapes;

    private NameTrie(Map<String, Integer> vocabulary, long[] edges, int[] targets, int[][] terminals, byte[][] shapes) {
        this.vocabulary = vocabulary;
        this.edges = edges;
        this.targets = targets;
        this.mask = edges.length - 1;
        this.terminals = terminals;
        this.shapes = shapes;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != -1) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    void write(DataOutputStream out) throws IOException {
        String[] words = new String[vocabulary.size()];
        vocabulary.forEach((word, id) -> words[id] = word);
        out.writeInt(words.length);
        for (String word : words) {
            out.writeUTF(word);
        }
        out.writeInt(edges.length);
        for (int i = 0; i < edges.length; i++) {
            out.writeLong(edges[i]);
            out.writeInt(targets[i]);
        }
        out.writeInt(terminals.length);
        for (int[] names : terminals) {
            out.writeShort(names.length);
            for (int name : names) {
                out.writeInt(name);
            }
        }
        out.writeInt(shapes.length);
        for (byte[] shape : shapes) {
            out.writeByte(shape.length);
            out.write(shape);
        }
    }

    static NameTrie read(DataInputStream in) throws IOException {
        int words = in.readInt();
        Map<String, Integer> vocabulary = new HashMap<>(words * 2);
        for (int i = 0; i < words; i++) {
            vocabulary.put(in.readUTF(), i);
        }
        int capacity = in.readInt();
        long[] edges = new long[capacity];
        int[] targets = new int[capacity];
        for (int i = 0; i < capacity; i++) {
            edges[i] = in.readLong();
            targets[i] = in.readInt();
        }
        int[][] terminals = new int[in.readInt()][];
        for (int i = 0; i < terminals.length; i++) {
            terminals[i] = new int[in.readShort()];
            for (int k = 0; k < terminals[i].length; k++) {
                terminals[i][k] = in.readInt();
            }
        }
        byte[][] shapes = new byte[in.readInt()][];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = in.readNBytes(in.readByte());
        }
        return new NameTrie(vocabulary, edges, targets, terminals, shapes);
    }

    private int slot(long edge) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }

    private int next(int node, int word) {
        long edge = ((long) node << 32) | word;
        int slot = slot(edge);
        while (edges[slot] != -1) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Where a match ends and which names match there. */
    static final class Hit {

        private static final Hit NONE = new Hit(0, new int[0]);

        private final int tokens;
        private final int[] names;

        private Hit(int tokens, int[] names) {
            this.tokens = tokens;
            this.names = names;
        }

        int tokens() {
            return tokens;
        }

        /** The numbers of the names; not to be changed. */
        int[] names() {
            return names;
        }
    }

    /** The longest name that begins at a token and ends with a token, or a hit of no token. */
    Hit longest(List<String> forms, int from) {
        int node = 0;
        Hit best = Hit.NONE;
        List<Shape> seen = new ArrayList<>(4);
        for (int token = from; token < forms.size(); token++) {
            List<Words.Word> words = Words.of(forms.get(token));
            if (words.isEmpty()) {
                if (token == from || !Words.joins(forms.get(token))) {
                    return best;
                }
                continue;
            }
            for (Words.Word word : words) {
                Integer id = vocabulary.get(word.folded());
                node = id == null ? -1 : next(node, id);
                if (node < 0) {
                    return best;
                }
                seen.add(word.shape());
            }
            int[] fitting = fitting(node, seen);
            if (fitting.length > 0) {
                best = new Hit(token - from + 1, fitting);
            }
        }
        return best;
    }

    private int[] fitting(int node, List<Shape> seen) {
        int[] here = terminals[node];
        int n = 0;
        int[] fitting = new int[here.length];
        for (int name : here) {
            if (fits(shapes[name], seen)) {
                fitting[n++] = name;
            }
        }
        return n == here.length ? here : Arrays.copyOf(fitting, n);
    }

    private static boolean fits(byte[] wanted, List<Shape> seen) {
        for (int i = 0; i < wanted.length; i++) {
            if (seen.get(i).rank() < wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Gathers names; each gets the number of its turn, from 0. */
    static final class Builder {

        private final Map<String, Integer> vocabulary = new HashMap<>(1 << 15);
        private final Map<Long, Integer> edges = new HashMap<>(1 << 16);
        private final List<int[]> terminals = new ArrayList<>();
        private final List<byte[]> shapes = new ArrayList<>();

        Builder() {
            terminals.add(new int[0]);
        }

        void add(String name) {
            List<Words.Word> words = Words.of(name);
            byte[] shape = new byte[words.size()];
            int node = 0;
            for (int i = 0; i < shape.length; i++) {
                Words.Word word = words.get(i);
                shape[i] = shape.length > 1 && PARTICLES.contains(word.folded())
                        ? Shape.LOWER.rank()
                        : word.shape().rank();
                int id = vocabulary.computeIfAbsent(word.folded(), w -> vocabulary.size());
                node = edges.computeIfAbsent(((long) node << 32) | id, e -> {
                    terminals.add(new int[0]);
                    return terminals.size() - 1;
                });
            }
            int[] here = Arrays.copyOf(terminals.get(node), terminals.get(node).length + 1);
            here[here.length - 1] = shapes.size();
            terminals.set(node, here);
            shapes.add(shape);
        }

        NameTrie build() {
            int capacity = Integer.highestOneBit(Math.max(16, edges.size() * 3));
            long[] slots = new long[capacity];
            Arrays.fill(slots, -1);
            NameTrie trie = new NameTrie(
                    vocabulary,
                    slots,
                    new int[capacity],
                    terminals.toArray(int[][]::new),
                    shapes.toArray(byte[][]::new));
            edges.forEach(trie::put);
            return trie;
        }
    }
}
