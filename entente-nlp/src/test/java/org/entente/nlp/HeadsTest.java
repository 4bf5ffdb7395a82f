package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadsTest {

    @Test
    void circlesAndTwoRootsAreNoTrees() {
        assertThat(Heads.areATree(new int[] {1, -1, 1, 2})).isTrue();
        assertThat(Heads.areATree(new int[] {1, 2, 1, -1})).isFalse();
        assertThat(Heads.areATree(new int[] {-1, 1})).isFalse();
        assertThat(Heads.areATree(new int[] {-1, -1, 1})).isFalse();
    }

    @Test
    void whatDependsOnAWordIsUnderItAndACircleIsWalkedOnce() {
        int[] heads = {1, -1, 1, 2};
        assertThat(Heads.under(3, 1, heads)).isTrue();
        assertThat(Heads.under(3, 3, heads)).isTrue();
        assertThat(Heads.under(1, 3, heads)).isFalse();
        assertThat(Heads.under(0, 2, new int[] {1, 0, -1})).isFalse();
    }
}
