package org.entente.nlp.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.nlp.Relation;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final Transitions TRANSITIONS = new Transitions(List.of("L root", "L dep", "R dep"));

    /** Always taking a move that costs nothing must lead to the tree itself, whatever projective tree it is. */
    @Test
    void freeMovesLeadToTheTree() {
        long seed = 20_260_615;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(25);
            int[] heads = new int[size];
            projective(heads, 0, size, size, random);
            Configurations c = new Configurations(TRANSITIONS);
            Oracle oracle = new Oracle(c);
            c.start(size);
            int state = 0;
            while (!c.finished(state)) {
                oracle.costs(state, heads, size);
                assertThat(oracle.least()).as("seed %d round %d", seed, round).isZero();
                state = c.apply(state, free(c, oracle, state, random));
            }
            int[] found = new int[size];
            c.tree(state, found, new Relation[size]);
            assertThat(found).as("seed %d round %d", seed, round).isEqualTo(heads);
        }
    }

    /** After a wrong move the oracle's cost must be exactly the number of arcs that are then lost. */
    @Test
    void costIsTheNumberOfArcsThatAreLost() {
        long seed = 77;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            int size = 2 + random.nextInt(15);
            int[] heads = new int[size];
            projective(heads, 0, size, size, random);
            Configurations c = new Configurations(TRANSITIONS);
            Oracle oracle = new Oracle(c);
            c.start(size);
            int lost = 0;
            int state = 0;
            while (!c.finished(state)) {
                oracle.costs(state, heads, size);
                int[] open = open(c, state);
                int kind = random.nextInt(4) == 0 ? open[random.nextInt(open.length)] : cheapest(oracle, open);
                lost += oracle.cost(kind);
                state = c.apply(state, move(c, state, kind));
            }
            int[] found = new int[size];
            c.tree(state, found, new Relation[size]);
            int wrong = 0;
            for (int i = 0; i < size; i++) {
                wrong += found[i] == heads[i] ? 0 : 1;
            }
            assertThat(wrong).as("seed %d round %d", seed, round).isEqualTo(lost);
        }
    }

    private static int free(Configurations c, Oracle oracle, int state, SplittableRandom random) {
        int[] free = Arrays.stream(open(c, state))
                .filter(kind -> oracle.cost(kind) == 0)
                .toArray();
        return move(c, state, free[random.nextInt(free.length)]);
    }

    private static int cheapest(Oracle oracle, int[] open) {
        int best = open[0];
        for (int kind : open) {
            best = oracle.cost(kind) < oracle.cost(best) ? kind : best;
        }
        return best;
    }

    private static int[] open(Configurations c, int state) {
        return java.util.stream.IntStream.range(0, 3)
                .filter(kind -> Moves.allowed(c, state, kind))
                .toArray();
    }

    private static int move(Configurations c, int state, int kind) {
        if (kind == Transitions.LEFT) {
            return TRANSITIONS.left(c.atRoot(state) ? Relation.ROOT : Relation.DEP);
        }
        return kind == Transitions.RIGHT ? TRANSITIONS.right(Relation.DEP) : Transitions.SHIFT;
    }

    /** Fills a stretch with a random projective tree whose top hangs on a head. */
    private static void projective(int[] heads, int from, int to, int head, SplittableRandom random) {
        int top = from + random.nextInt(to - from);
        heads[top] = head;
        cut(heads, from, top, top, random);
        cut(heads, top + 1, to, top, random);
    }

    private static void cut(int[] heads, int from, int to, int head, SplittableRandom random) {
        int at = from;
        while (at < to) {
            int end = at + 1 + random.nextInt(to - at);
            projective(heads, at, end, head, random);
            at = end;
        }
    }
}
