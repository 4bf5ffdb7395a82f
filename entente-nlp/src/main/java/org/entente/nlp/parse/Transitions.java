package org.entente.nlp.parse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.nlp.Relation;

/**
 * The moves of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), numbered from 0: number 0
 * puts the next word on the stack; a left arc makes the top of the stack a dependent of the next word, a right arc makes
 * it a dependent of the word below it; both take it off the stack. There is one left and one right arc a relation.
 */
@SuppressWarnings("EnumOrdinal") // relations are written by name; their numbers only index arrays of one run
public final class Transitions {

    static final int SHIFT = 0;

    /** The kind of all left arcs. */
    static final int LEFT = 1;

    /** The kind of all right arcs. */
    static final int RIGHT = 2;

    /** How many relations {@link #label} tells apart. */
    static final int LABELS = Relation.values().length;

    /** The subjects of which a clause has one, a bit for each {@link #label}. */
    static final long SUBJECTS = 1L << Relation.NSUBJ.ordinal() | 1L << Relation.NSUBJ_PASS.ordinal();

    private static final Relation[] RELATIONS = Relation.values();

    private final boolean[] left;
    private final Relation[] relations;
    private final int[] lefts = new int[RELATIONS.length];
    private final int[] rights = new int[RELATIONS.length];
    private final int[] leftArcs;
    private final int[] rightArcs;

    /** The moves with arcs written as {@code L nsubj} or {@code R obj}. */
    public Transitions(List<String> arcs) {
        left = new boolean[arcs.size() + 1];
        relations = new Relation[arcs.size() + 1];
        relations[SHIFT] = Relation.DEP;
        Arrays.fill(lefts, -1);
        Arrays.fill(rights, -1);
        for (int i = 0; i < arcs.size(); i++) {
            left[i + 1] = arcs.get(i).charAt(0) == 'L';
            relations[i + 1] = Relation.of(arcs.get(i).substring(2));
            (left[i + 1] ? lefts : rights)[relations[i + 1].ordinal()] = i + 1;
        }
        leftArcs = numbersOfArcs(true);
        rightArcs = numbersOfArcs(false);
    }

    private int[] numbersOfArcs(boolean isLeft) {
        return IntStream.range(1, size())
                .filter(move -> left[move] == isLeft && relations[move] != Relation.ROOT)
                .toArray();
    }

    /** How an arc is written. */
    public static String arc(boolean left, Relation relation) {
        return (left ? "L " : "R ") + relation.label();
    }

    /** How many moves there are. */
    public int size() {
        return relations.length;
    }

    /** The left or right arcs, without that to the root. The array is not to be changed. */
    int[] arcs(boolean isLeft) {
        return isLeft ? leftArcs : rightArcs;
    }

    /** The kind of a move: {@link #SHIFT}, {@link #LEFT} or {@link #RIGHT}. */
    int kind(int transition) {
        return transition == SHIFT ? SHIFT : left[transition] ? LEFT : RIGHT;
    }

    /** Whether a move is a left arc; one that is neither this nor {@link #SHIFT} is a right arc. */
    boolean isLeft(int transition) {
        return left[transition];
    }

    /** The relation that an arc adds. */
    Relation relation(int transition) {
        return relations[transition];
    }

    /** A small number that stands for the relation that an arc adds. */
    int label(int transition) {
        return relations[transition].ordinal();
    }

    /** The left arc with a relation, -1 where there is none. */
    int left(Relation relation) {
        return lefts[relation.ordinal()];
    }

    /** The right arc with a relation, -1 where there is none. */
    int right(Relation relation) {
        return rights[relation.ordinal()];
    }

    /** The moves as bytes. */
    public byte[] bytes() {
        List<String> arcs = new ArrayList<>();
        for (int i = 1; i < size(); i++) {
            arcs.add(arc(left[i], relations[i]));
        }
        return String.join("\n", arcs).getBytes(StandardCharsets.UTF_8);
    }

    /** The moves in a block of bytes. */
    public static Transitions read(ByteBuffer in) {
        return new Transitions(
                List.of(StandardCharsets.UTF_8.decode(in).toString().split("\n", -1)));
    }
}
