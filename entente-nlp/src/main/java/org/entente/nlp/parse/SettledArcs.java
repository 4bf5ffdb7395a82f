package org.entente.nlp.parse;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Arcs whose relation the tags of the two words settle: a determiner before a noun is its {@code det}. For them no
 * relation is computed. Immutable.
 */
public final class SettledArcs {

    private static final int FEWEST = 100;
    private static final double PURITY = 0.999;

    private final int tags;
    private final short[] moves;

    private SettledArcs(int tags, short[] moves) {
        this.tags = tags;
        this.moves = moves;
    }

    /** Finds pairs of tags that, almost without exception, are joined by the same arc. */
    static SettledArcs of(List<GoldTree> trees, Transitions transitions, int tags) {
        int[][] counts = new int[2 * tags * tags][0];
        for (GoldTree tree : trees) {
            for (int i = 0; i < tree.heads().length; i++) {
                int head = tree.heads()[i];
                boolean left = head > i;
                int move = left ? transitions.left(tree.relations()[i]) : transitions.right(tree.relations()[i]);
                if (head < tree.heads().length && move >= 0) {
                    int place = place(tags, left, tree.tags()[head], tree.tags()[i]);
                    counts[place] = counts[place].length == 0 ? new int[transitions.size()] : counts[place];
                    counts[place][move]++;
                }
            }
        }
        short[] moves = new short[counts.length];
        for (int place = 0; place < counts.length; place++) {
            moves[place] = counts[place].length == 0 ? 0 : settled(counts[place]);
        }
        return new SettledArcs(tags, moves);
    }

    private static short settled(int[] counts) {
        int total = 0;
        int best = 0;
        for (int move = 0; move < counts.length; move++) {
            total += counts[move];
            best = counts[move] > counts[best] ? move : best;
        }
        return total >= FEWEST && counts[best] >= PURITY * total ? (short) best : 0;
    }

    private static int place(int tags, boolean left, int head, int dependent) {
        return ((left ? 1 : 0) * tags + head) * tags + dependent;
    }

    /** The arc that two words' tags settle, 0 where they do not. */
    int find(boolean left, int headTag, int dependentTag) {
        return moves[place(tags, left, headTag, dependentTag)];
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + Short.BYTES * moves.length);
        out.putInt(tags);
        out.asShortBuffer().put(moves);
        return out.array();
    }

    static SettledArcs read(ByteBuffer in) {
        int tags = in.getInt();
        short[] moves = new short[2 * tags * tags];
        in.asShortBuffer().get(moves);
        return new SettledArcs(tags, moves);
    }
}
