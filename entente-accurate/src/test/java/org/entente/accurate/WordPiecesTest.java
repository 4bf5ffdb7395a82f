package org.entente.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces PIECES = WordPieces.read(Resource.bytes("/bge-small-en-v1.5-q-tokenizer.json"));

    @Test
    void aFrequentWordIsOnePieceWhateverItsCase() {
        assertThat(PIECES.of("soldiers")).hasSize(1).isEqualTo(PIECES.of("SOLDIERS"));
    }

    @Test
    void aRareNameIsCutIntoPiecesThatBeginWithItsLongestKnownBeginning() {
        assertThat(PIECES.of("Kaliningradians")).hasSizeGreaterThan(1);
        assertThat(PIECES.of("Kaliningradians").get(0))
                .isEqualTo(PIECES.of("Kaliningrad").get(0));
    }

    @Test
    void accentsAreLeftOut() {
        assertThat(PIECES.of("Erdoğan")).isEqualTo(PIECES.of("Erdogan"));
    }

    @Test
    void everyMarkOfPunctuationIsAPieceOfItsOwn() {
        assertThat(PIECES.of("U.S."))
                .hasSize(4)
                .containsExactly(
                        PIECES.of("u").get(0),
                        PIECES.of(".").get(0),
                        PIECES.of("s").get(0),
                        PIECES.of(".").get(0));
    }

    @Test
    void whatTheListDoesNotKnowIsOneUnknownPiece() {
        assertThat(PIECES.of("\uD83D\uDE80")).containsExactly(100);
        assertThat(PIECES.of("")).containsExactly(100);
        assertThat(PIECES.of("a".repeat(5000))).containsExactly(100);
    }
}
