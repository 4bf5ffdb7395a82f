package org.entente.nlp.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.junit.jupiter.api.Test;

class ConlluWriterTest {

    @Test
    void writtenSentenceIsReadBackWithTreeSpacesAndEntities() throws IOException {
        String text = "Kabul fell.";
        Sentence sentence = new Sentence(
                new int[] {0, 6, 10},
                new int[] {5, 10, 11},
                new String[] {"Kabul", "fell", "."},
                new String[] {"Kabul", "fall", "."},
                new Upos[] {Upos.PROPN, Upos.VERB, Upos.PUNCT},
                new String[] {"NNP", "VBD", "."},
                new int[] {1, -1, 1},
                new Relation[] {Relation.NSUBJ, Relation.ROOT, Relation.PUNCT},
                List.of(new EntitySpan(0, 1, EntityKind.PLACE)));
        StringBuilder out = new StringBuilder();

        new ConlluWriter(out).write(sentence, text, "7");

        ConlluSentence back =
                ConlluReader.read(new StringReader(out.toString()), "written").get(0);
        assertThat(back.comment("sent_id")).isEqualTo("7");
        assertThat(back.text()).isEqualTo(text);
        assertThat(back.tokens()).extracting(ConlluToken::head).containsExactly(2, 0, 2);
        assertThat(back.tokens()).extracting(ConlluToken::relation).containsExactly("nsubj", "root", "punct");
        assertThat(back.tokens().get(0).misc()).isEqualTo("Entity=B-PLACE");
        assertThat(back.tokens().get(1).misc()).isEqualTo("SpaceAfter=No");
    }
}
