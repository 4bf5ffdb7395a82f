package org.entente.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void everythingKnownOfAWordIsReadBack() throws IOException {
        int key = Spelling.lower("Taliban");
        int entry = Lexicon.entry(2, 17) | Lexicon.frequentEntry(44);
        Lexicon lexicon = new Lexicon(new int[] {key}, new int[] {entry}, new int[] {0, 0b10, 0b101101});
        Lexicon back = Lexicon.read(ByteBuffer.wrap(lexicon.bytes()));
        int found = back.find(Spelling.lower("TALIBAN"));
        assertThat(Lexicon.cluster(found)).isEqualTo(2);
        assertThat(Lexicon.tagClass(found)).isEqualTo(17);
        assertThat(Lexicon.frequent(found)).isTrue();
        assertThat(Lexicon.onlyTag(found)).isEqualTo(44);
        assertThat(back.clusterPrefix(2, 3)).isEqualTo(0b1011);
        assertThat(back.clusterPrefix(2, 8)).as("a short path is whole").isEqualTo(0b101101);
    }

    @Test
    void unknownWordHasNothing() {
        Lexicon lexicon = new Lexicon(new int[0], new int[0], new int[] {0});
        int found = lexicon.find(Spelling.lower("zzyzx"));
        assertThat(Lexicon.cluster(found)).isZero();
        assertThat(Lexicon.frequent(found)).isFalse();
        assertThat(Lexicon.onlyTag(found)).isEqualTo(-1);
    }

    @Test
    void numbersAreOneWord() {
        assertThat(Spelling.lower("1,250.75")).isEqualTo(Spelling.lower("3"));
        assertThat(Spelling.lower("1990s")).isEqualTo(Spelling.lower("80s")).isNotEqualTo(Spelling.lower("3"));
        assertThat(Spelling.lower("F-16")).isEqualTo(Spelling.lower("f-35"));
    }
}
