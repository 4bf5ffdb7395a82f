package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whom a pronoun means in a phrase that stands before the subject. */
class CataphoraTest {

    @Test
    void possessiveInAnOpeningPhraseIsTheSubjects() {
        assertThat(codes("Japan protested. Through its army newspaper, Red Star, Russia denounced the accord.", "its"))
                .containsExactly("RUS Russia");
        assertThat(codes("Chile protested. In its last days the outgoing government of Peru expelled an envoy.", "its"))
                .containsExactly("PERGOV Peru");
    }

    @Test
    void possessiveBehindItsOwnerIsTheOwners() {
        assertThat(codes("Japan said that in its view the government of Peru was wrong.", "its"))
                .containsExactly("JPN Japan");
    }
}
