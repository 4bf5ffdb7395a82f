package org.entente.text.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;
import org.entente.time.Edtf;
import org.entente.time.When;
import org.entente.time.When.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChronologyTest {

    private static final Parser PARSER = EnglishParser.load();

    /** So many pages that neither side is read from the processor's nearest caches, which shorter documents gain by. */
    private static final int FEW_PAGES = 100;

    private static final int MANY_PAGES = 1000;

    static Stream<String> expressions() {
        return Bracketed.table("expressions.tsv").stream();
    }

    static Stream<String> clauses() {
        return Bracketed.table("clauses.tsv").stream();
    }

    static Stream<String> notTimes() {
        return Bracketed.table("not-times.tsv").stream();
    }

    private static Optional<LocalDate> published(String field) {
        return field.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(field));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expressionNamesItsTime(String row) {
        String[] fields = row.split("\t", -1);
        Bracketed marked = Bracketed.of(fields[1]);
        List<Sentence> sentences = PARSER.parse(marked.text());
        Chronology chronology = Chronology.of(marked.text(), sentences, published(fields[0]));

        List<String> named = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (TimeExpression expression : chronology.expressions(s)) {
                int begin = sentences.get(s).begin(expression.first());
                int end = sentences.get(s).end(expression.end() - 1);
                if (marked.covers(begin, end)) {
                    named.add(expression.when().map(When::edtf).orElse("-"));
                }
            }
        }
        List<String> expected = List.of(fields[2]);
        assertThat(named.isEmpty() && fields[2].equals("-") ? expected : named).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void clauseHasItsTime(String row) {
        String[] fields = row.split("\t", -1);
        Bracketed marked = Bracketed.of(fields[1]);
        List<Sentence> sentences = PARSER.parse(marked.text());
        Chronology chronology = Chronology.of(marked.text(), sentences, published(fields[0]));

        for (int s = 0; s < sentences.size(); s++) {
            for (int t = 0; t < sentences.get(s).size(); t++) {
                if (marked.covers(sentences.get(s).begin(t), sentences.get(s).end(t))) {
                    Optional<When> when = chronology.at(s, t);
                    assertThat(when.map(When::edtf).orElse("-") + " "
                                    + when.map(w -> w.basis().name()).orElse("-"))
                            .isEqualTo(fields[2] + " " + fields[3]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("notTimes")
    void whatOnlyLooksLikeATimeIsNone(String text) {
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.of(LocalDate.of(2023, 2, 23)));

        for (int s = 0; s < sentences.size(); s++) {
            assertThat(chronology.expressions(s))
                    .allSatisfy(e -> assertThat(e.when()).isEmpty());
        }
    }

    @Test
    void everyTokenOfAnExpressionIsTimeAndNoOther() {
        String text = "The army took the city on 15 April 2023 and held it.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.empty());
        Sentence sentence = sentences.get(0);

        StringBuilder times = new StringBuilder();
        for (int t = 0; t < sentence.size(); t++) {
            if (chronology.isTime(0, t)) {
                times.append(sentence.form(t)).append(' ');
            }
        }
        assertThat(times).hasToString("15 April 2023 ");
    }

    @Test
    void sentenceHasADayForDatedRoles() {
        String text = "The army took the city on 15 April 2023. It rained.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.empty());

        assertThat(chronology.dayOf(0)).contains(LocalDate.of(2023, 4, 15));
        assertThat(chronology.dayOf(1)).contains(LocalDate.of(2023, 4, 15));
    }

    @Test
    void whatWasOnceSoInATextOfUnknownDayWasSoByTheLastDateItNames() {
        String text = "For decades, Syria was the backer of the militia. A court jailed its leader in 2014."
                + " The ministry will build a port by 2040.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology unknown = Chronology.of(text, sentences, Optional.empty());
        Chronology known = Chronology.of(text, sentences, Optional.of(LocalDate.of(2016, 3, 1)));

        assertThat(unknown.at(0, sentences.get(0).root())).contains(When.parse("../2014", Basis.RELATIVE));
        assertThat(known.at(0, sentences.get(0).root())).contains(When.parse("../2016-03-01", Basis.PUBLICATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Once a loyal client, the emirate is now hostile to Syria. | client | ../2016-03-01
            Once a loyal client, the emirate is now hostile to Syria. | hostile | 2016-03-01
            Once their covert pact, the deal is now dead. | pact | ../2016-03-01
            Once a client of Syria, the emirate shelled it. | shelled | 2016-03-01
            Once in power, the militia jailed its rivals. | jailed | 2016-03-01
            """)
    void onceBeforeANounTellsWhatWasAndNothingElse(String text, String word, String edtf) {
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.of(LocalDate.of(2016, 3, 1)));
        int token = 0;
        while (!sentences.get(0).form(token).equals(word)) {
            token++;
        }
        assertThat(chronology.at(0, token).map(When::edtf)).contains(edtf);
    }

    @Test
    void newParagraphOfAReportReturnsToThePublicationDate() {
        String text = "Rebels attacked the base on Tuesday.\nThe army destroyed a bridge in 1999.\n\n"
                + "The minister visited the port. He met the admirals.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.of(LocalDate.of(2023, 2, 23)));

        assertThat(chronology.at(2, sentences.get(2).root())).contains(When.parse("2023-02-23", Basis.PUBLICATION));
        assertThat(chronology.at(3, sentences.get(3).root())).contains(When.parse("2023-02-23", Basis.PUBLICATION));
    }

    @Test
    void newParagraphOfAHistoryGoesOnInItsTime() {
        String text = "Russia invaded the region in 1877.\nThe sultan fled in 1878.\n\nThe army occupied the port.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.of(LocalDate.of(2023, 2, 23)));

        assertThat(chronology.at(2, sentences.get(2).root()).map(When::edtf)).contains("1878");
    }

    @Test
    void shuffledWordsGiveOrderedExpressionsAndValidTimes() {
        List<String> words = Bracketed.table("expressions.tsv").stream()
                .flatMap(row -> Stream.of(
                        row.split("\t", -1)[1].replaceAll("[\\[\\].]", "").split(" ", -1)))
                .distinct()
                .collect(Collectors.toList());
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 12; w++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            List<Sentence> sentences = PARSER.parse(text.toString());
            Chronology chronology = Chronology.of(
                    text.toString(), sentences, i % 2 == 0 ? Optional.of(LocalDate.of(2023, 2, 23)) : Optional.empty());
            for (int s = 0; s < sentences.size(); s++) {
                int end = 0;
                for (TimeExpression expression : chronology.expressions(s)) {
                    assertThat(expression.first()).as("%s, seed %d", text, seed).isGreaterThanOrEqualTo(end);
                    end = expression.end();
                }
                assertThat(end)
                        .as("%s, seed %d", text, seed)
                        .isLessThanOrEqualTo(sentences.get(s).size());
                for (int t = 0; t < sentences.get(s).size(); t++) {
                    Optional<When> when = chronology.at(s, t);
                    assertThat(when.map(w -> Edtf.parse(w.edtf()).toString()))
                            .as("%s, seed %d", text, seed)
                            .isEqualTo(when.map(When::edtf));
                }
            }
        }
    }

    @Test
    void newsWithoutTimeWordsKeepsItsPublicationDatePastAnOldYear() {
        String text = "The army captured the port.\nThe governor fled the region.\nThe city fell to rebels in 1999.\n"
                + "The minister praised the troops.\nThe envoy rejected the talks.";
        List<Sentence> sentences = PARSER.parse(text);
        Chronology chronology = Chronology.of(text, sentences, Optional.of(LocalDate.of(2023, 2, 23)));

        assertThat(chronology.at(4, sentences.get(4).root()).map(When::edtf)).contains("2023-02-23");
    }

    @Test
    void timeGrowsLinearlyWithTheDocument() {
        List<Sentence> page = PARSER.parse(Bracketed.table("expressions.tsv").stream()
                .map(row -> row.split("\t", -1)[1].replaceAll("[\\[\\]]", ""))
                .collect(Collectors.joining("\n")));
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        cpuTime(page, 2, MANY_PAGES);
        for (int round = 0; round < 10; round++) {
            few = Math.min(few, cpuTime(page, MANY_PAGES / FEW_PAGES, FEW_PAGES));
            many = Math.min(many, cpuTime(page, 1, MANY_PAGES));
        }
        System.out.printf("time a page, %d pages to %d: %.2f%n", MANY_PAGES, FEW_PAGES, (double) many / few);
        assertThat((double) many / few).isLessThan(1.3);
    }

    /** Nanoseconds of processor time for so many readings of a document of so many pages. */
    private static long cpuTime(List<Sentence> page, int readings, int pages) {
        List<Sentence> document = new ArrayList<>(page.size() * pages);
        for (int i = 0; i < pages; i++) {
            document.addAll(page);
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        int dated = 0;
        for (int i = 0; i < readings; i++) {
            Chronology chronology = Chronology.of(document, Optional.empty());
            for (int s = 0; s < document.size(); s++) {
                dated += chronology.dayOf(s).isPresent() ? 1 : 0;
            }
        }
        assertThat(dated).isPositive();
        return thread.getCurrentThreadCpuTime() - start;
    }
}
