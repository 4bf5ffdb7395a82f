package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Nouns of people that are adjectives as well, and that the parser may take for these. */
class GeneralsTest {

    @Test
    void generalIsSomebody() {
        assertThat(codes("The general rejected the offer of Chad.", "general")).containsExactly("TCDMIL general");
        assertThat(codes("The Nepali general refused to meet the king.", "general"))
                .containsExactly("NPLMIL Nepal");
    }

    @Test
    void adjectiveBeforeItsNounIsNobody() {
        assertThat(codes("Chad called a general strike in protest at Libya.", "general"))
                .isEmpty();
        assertThat(codes("The general public backed Chad.", "general")).isEmpty();
    }
}
