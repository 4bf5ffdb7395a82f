package org.entente.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.conllu.ConlluReader;
import org.entente.nlp.conllu.ConlluSentence;
import org.junit.jupiter.api.Test;

class EntityTrainingDataTest {

    @Test
    void marksInSquareBracketsBecomeSpansOfWords() throws IOException {
        MarkedSentences.Marked marked = MarkedSentences.read(
                        new StringReader("# comment\n\n[L Libya]'s [O al-Shabaab] met [P Ali Khan] .\n"))
                .get(0);
        assertThat(marked.forms()).containsExactly("Libya", "'s", "al", "-", "Shabaab", "met", "Ali", "Khan", ".");
        assertThat(marked.spans())
                .containsExactly(
                        new EntitySpan(0, 1, EntityKind.PLACE),
                        new EntitySpan(2, 5, EntityKind.ORGANIZATION),
                        new EntitySpan(6, 8, EntityKind.PERSON));
    }

    @Test
    void anUnknownMarkIsReportedWithItsLine() {
        assertThatThrownBy(() -> MarkedSentences.read(new StringReader("fine\n[X Ali] met")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("[X Ali]");
    }

    @Test
    void namesOfTheTreebankAreTakenWithoutTitleArticleAndClause() throws IOException {
        String sentence = """
                # sent_id = made-up
                1\tPresident\tPresident\tPROPN\tNNP\t_\t3\tnmod:desc\t_\tEntity=(1-person-new-nnnnn-cf1-2,3-sgl
                2\tJane\tJane\tPROPN\tNNP\t_\t3\tflat\t_\t_
                3\tDoe\tDoe\tPROPN\tNNP\t_\t4\tnsubj\t_\tEntity=1)
                4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
                5\tthe\tthe\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-organization-new-nnnnn-cf2-2-sgl
                6\tUniversity\tUniversity\tPROPN\tNNP\t_\t4\tobj\t_\t_
                7\tof\tof\tADP\tIN\t_\t8\tcase\t_\t_
                8\tPortsmouth\tPortsmouth\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=(3-place-new-nnnnn-cf3-1-sgl)2)
                9\tlast\tlast\tADJ\tJJ\t_\t10\tamod\t_\tEntity=(4-time-new-nnnnn-cf4-2-sgl
                10\tyear\tyear\tNOUN\tNN\t_\t4\tobl:unmarked\t_\tEntity=4)

                """;
        List<ConlluSentence> read = ConlluReader.read(new StringReader(sentence), "made up");
        assertThat(GumEntities.isAnnotated(read)).isTrue();
        assertThat(GumEntities.of(read.get(0)))
                .containsExactly(
                        new EntitySpan(1, 3, EntityKind.PERSON),
                        new EntitySpan(5, 8, EntityKind.ORGANIZATION),
                        new EntitySpan(8, 10, EntityKind.TIME));
    }
}
