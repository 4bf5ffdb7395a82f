package org.entente.nlp.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

    private static final String SENTENCE = """
            # sent_id = one
            # text = Envoys don't talk.
            1	Envoys	envoy	NOUN	NNS	Number=Plur	4	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	do	AUX	VBP	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	talk	talk	VERB	VB	_	0	root	_	SpaceAfter=No
            4.1	talk	talk	VERB	VB	_	_	_	0:root	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            """;

    private static List<ConlluSentence> read(String text) throws IOException {
        return ConlluReader.read(new StringReader(text), "envoys.conllu");
    }

    @Test
    void wordsKeepTheirPlaceAcrossMultiwordTokensAndEmptyNodes() throws IOException {
        ConlluSentence sentence = read(SENTENCE).get(0);
        assertThat(sentence.tokens()).extracting(ConlluToken::form).containsExactly("Envoys", "do", "n't", "talk", ".");
        assertThat(sentence.tokens().get(0).head()).isEqualTo(4);
        assertThat(sentence.ranges()).containsExactly(new ConlluRange(2, 3, "don't", "_"));
    }

    @Test
    void textIsPutTogetherAsItWasWritten() throws IOException {
        ConlluSentence sentence = read(SENTENCE).get(0);
        assertThat(sentence.text()).isEqualTo("Envoys don't talk.").isEqualTo(sentence.comment("text"));
        assertThat(sentence.spaceAfter(1)).as("inside don't").isFalse();
        assertThat(sentence.spaceAfter(2)).as("after don't").isTrue();
    }

    @Test
    void lastSentenceNeedsNoEmptyLineAfterIt() throws IOException {
        assertThat(read(SENTENCE + SENTENCE.strip())).hasSize(2);
    }

    @Test
    void lineWithTooFewFieldsIsNamed() {
        assertThatThrownBy(() -> read("# text = x\n1\tx\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("envoys.conllu line 2")
                .hasMessageContaining("2 fields");
    }

    @Test
    void headOutsideTheSentenceIsRefused() {
        assertThatThrownBy(() -> read("1\tx\tx\tX\tX\t_\t7\tdep\t_\t_\n\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("head 7");
    }

    @Test
    void headThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> read("1\tx\tx\tX\tX\t_\tup\tdep\t_\t_\n\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("\"up\"");
    }
}
