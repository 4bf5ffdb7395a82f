package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseTreeTest {

    private final LooseTree tree = new LooseTree(
            List.of("Peru", "threatened", "Chile"),
            new Upos[] {Upos.PROPN, Upos.VERB, Upos.PROPN},
            new String[] {"NNP", "VBD", "NNP"},
            new int[] {1, -1, 1},
            new Relation[] {Relation.NSUBJ, Relation.ROOT, Relation.OBJ});

    @Test
    void whatWouldCloseACircleIsUndoneWithItsTagsAndAllBeforeItStays() {
        tree.mend(() -> {
            tree.heads[2] = 0;
            tree.xposes[2] = "NN";
        });
        tree.mend(() -> {
            tree.heads[1] = 2;
            tree.relations[1] = Relation.CONJ;
            tree.uposes[1] = Upos.NOUN;
            tree.xposes[1] = "NN";
        });
        assertThat(tree.heads).containsExactly(1, -1, 0);
        assertThat(tree.relations).containsExactly(Relation.NSUBJ, Relation.ROOT, Relation.OBJ);
        assertThat(tree.uposes).containsExactly(Upos.PROPN, Upos.VERB, Upos.PROPN);
        assertThat(tree.xposes).containsExactly("NNP", "VBD", "NN");
    }

    @Test
    void tagsThatChangeAloneStay() {
        tree.mend(() -> tree.xposes[1] = "VBN");
        tree.mend(() -> tree.heads[1] = 0);
        assertThat(tree.heads).containsExactly(1, -1, 1);
        assertThat(tree.xposes[1]).isEqualTo("VBN");
    }
}
