package org.entente.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text).stream()
                .map(sentence -> text.substring(sentence.begin(0), sentence.end(sentence.size() - 1)))
                .toList();
    }

    private static List<SentenceKind> kinds(String text) {
        return SentenceSplitter.split(text).stream()
                .map(TokenizedSentence::kind)
                .toList();
    }

    @Test
    void anAbbreviationEndsASentenceOnlyBeforeABeginning() {
        assertThat(
                        sentences(
                                "He never came back to the U.S. Later, he led a party. Gen. Asim Munir met U.S. President Joe Biden."))
                .containsExactly(
                        "He never came back to the U.S.",
                        "Later, he led a party.",
                        "Gen. Asim Munir met U.S. President Joe Biden.");
        assertThat(
                        sentences(
                                "They met at 5 p.m. Tuesday. They left at 6 p.m. Nobody saw them, i.e. Mr. Khan Jr. and Dr. A. B. Roy."))
                .hasSize(3);
        assertThat(sentences("He joined Acme Corp. The firm sold arms, e.g. No. 5 rifles, vs. Smith Inc. products."))
                .hasSize(2);
    }

    @Test
    void quotesAndBracketsCloseBeforeTheSentenceEnds() {
        assertThat(sentences("“We will not go.” The minister left. (He was ill.) \"Why?\" asked Khan. Then he sat."))
                .containsExactly(
                        "“We will not go.”",
                        "The minister left.",
                        "(He was ill.)",
                        "\"Why?\" asked Khan.",
                        "Then he sat.");
        assertThat(sentences("The town fell.[12][13] Troops fled.")).hasSize(2);
    }

    @Test
    void aMissingStopIsSeenBeforeAnOpeningWordThatOnlyABeginningHasInCapitals() {
        assertThat(sentences("The rebels held the old fort above the town The next day the army took it."))
                .containsExactly("The rebels held the old fort above the town", "The next day the army took it.");
        assertThat(sentences("They sent the judges of the court in The Hague a note."))
                .hasSize(1);
        assertThat(sentences("He gave The Times an interview and read The Old Man and the Sea."))
                .hasSize(1);
        assertThat(sentences("Minister says A-level results were late.")).hasSize(1);
    }

    @Test
    void anEllipsisEndsASentenceOnlyBeforeACapital() {
        assertThat(sentences("They waited... and then left. They waited… Nobody came."))
                .hasSize(3);
    }

    @Test
    void blankLinesAndFinishedLinesSplitButWrappedLinesDoNot() {
        String wrapped = """
                The government of the northern province said on Monday that the two
                Pakistani soldiers who had been held by the group since March had been
                released after talks.

                New paragraph without stop

                Another""";
        assertThat(sentences(wrapped)).hasSize(3);
        String headed =
                "Taliban Seize Kabul\nThe Taliban seized the capital of Afghanistan on Sunday after the president fled"
                        + " the country and its army collapsed in a matter of days, officials said.\nSecond paragraph here.";
        assertThat(kinds(headed)).containsExactly(SentenceKind.HEADING, SentenceKind.PROSE, SentenceKind.PROSE);
    }

    @Test
    void bulletsAndNumberedLinesAreItems() {
        String list =
                "They agreed to:\n• release prisoners\n• open the border\n- stop the shelling\n1. Withdraw troops.\n2. Hold talks.";
        assertThat(kinds(list).stream().filter(SentenceKind.ITEM::equals)).hasSize(5);
        assertThat(sentences(list)).contains("1. Withdraw troops.", "2. Hold talks.");
    }

    @Test
    void aDatelineIsASentenceOfItsOwn() {
        assertThat(sentences("KABUL, Aug 15 (Reuters) - The Taliban entered the city.\n\nWASHINGTON — Officials met."))
                .containsExactly(
                        "KABUL, Aug 15 (Reuters) -", "The Taliban entered the city.", "WASHINGTON —", "Officials met.");
        assertThat(sentences("Kabul, Afghanistan (CNN) -- Troops left.")).hasSize(2);
        assertThat(sentences("ISLAMABAD: The army chief spoke.")).hasSize(2);
        assertThat(kinds("BEIRUT, Lebanon, Nov. 3 (AP) — Shells fell."))
                .containsExactly(SentenceKind.DATELINE, SentenceKind.PROSE);
        assertThat(sentences("The army – the largest in the region – withdrew."))
                .hasSize(1);
        assertThat(sentences("Iran: The talks failed.")).hasSize(1);
    }

    @Test
    void theDateOrHourOfAnEntryIsASentenceOfItsOwn() {
        assertThat(
                        sentences(
                                "1991 May - The Front captures Asmara.\n• 14 Oct: Clashes went on.\n12 March 2020 – Talks began."))
                .containsExactly(
                        "1991 May -",
                        "The Front captures Asmara.",
                        "• 14 Oct:",
                        "Clashes went on.",
                        "12 March 2020 –",
                        "Talks began.");
        assertThat(
                        sentences(
                                "09:15 GMT – Kremlin calls for calm\n1998-2000: War with Eritrea\n(a) On 12 October, jets struck."))
                .containsExactly(
                        "09:15 GMT –",
                        "Kremlin calls for calm",
                        "1998-2000:",
                        "War with Eritrea",
                        "(a)",
                        "On 12 October, jets struck.");
        assertThat(kinds("Monday, 3 June 2013: Police cleared the square."))
                .containsExactly(SentenceKind.ENTRY, SentenceKind.PROSE);
    }

    @Test
    void whatOnlyBeginsLikeAnEntryIsNone() {
        for (String sentence : List.of(
                "In 1991 - the year of the war - oil burned.",
                "14 - the number of the dead - is disputed.",
                "May - who resigned - wept.",
                "1,200 men – Chechens among them – surrendered.",
                "March on Rome: a history.",
                "(Reuters) Troops left.",
                "3:2 was the score.",
                "Sudan – Egypt's neighbour – agreed.")) {
            assertThat(sentences(sentence)).as(sentence).hasSize(1);
        }
    }

    @Test
    void aVeryLongSentenceIsCutAtAComma() {
        String text = "one two three four, ".repeat(100) + "end.";
        List<TokenizedSentence> found = SentenceSplitter.split(text);
        assertThat(found).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST_SENTENCE);
        assertThat(found.get(0).form(found.get(0).size() - 1)).isEqualTo(",");
    }

    @Test
    void textWithoutWordsHasNoSentences() {
        assertThat(SentenceSplitter.split("")).isEmpty();
        assertThat(SentenceSplitter.split(" \n\u00a0\u200b\t\r\n")).isEmpty();
    }

    @Test
    void offsetsAreInOrderInsideTheTextAndCoverEveryVisibleCharacter() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            "word",
            "U.S.",
            "Gen.",
            "don't",
            "’s",
            "n't",
            "-",
            "--",
            "—",
            "–",
            ".",
            "...",
            "…",
            "\"",
            "“",
            "”",
            "'",
            "(",
            ")",
            "[",
            "]",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "3.5",
            "1,000",
            "9/11",
            "2010-2014",
            "@",
            "a.b@c.de",
            "http://x.yz/(q)",
            "www.",
            "#tag",
            "$",
            "5m",
            "%",
            "é",
            "ﬁ",
            "\ud83d\ude00",
            "\ud83d",
            "ß",
            "中文",
            "KABUL",
            ",",
            ":",
            ";",
            "!",
            "?",
            "•",
            "1.",
            "pro-",
            "&",
            "A&B",
            "/",
            "*",
            "_",
            "`",
            "''",
            "Mr",
            "p.m.",
            "\u0000"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder built = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                built.append(pieces[random.nextInt(pieces.length)]);
            }
            assertCovered(built.toString());
        }
    }

    private static void assertCovered(String text) {
        int at = 0;
        for (TokenizedSentence sentence : SentenceSplitter.split(text)) {
            assertThat(sentence.size()).isPositive();
            for (int i = 0; i < sentence.size(); i++) {
                assertBlank(text, at, sentence.begin(i));
                assertThat(sentence.end(i))
                        .as(text)
                        .isGreaterThan(sentence.begin(i))
                        .isLessThanOrEqualTo(text.length());
                assertThat(sentence.form(i)).as(text).isNotEmpty();
                at = sentence.end(i);
            }
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        assertThat(from).as(text).isLessThanOrEqualTo(to);
        for (int i = from; i < to; i++) {
            byte kind = CharKind.of(text.charAt(i));
            assertThat(kind == CharKind.BLANK || kind == CharKind.IGNORABLE)
                    .as(text + " at " + i)
                    .isTrue();
        }
    }

    @Test
    void hostileTextTakesLinearTime() {
        String[] units = {
            "(", ".", "a", "-", "a-", "a.", "'", "\"", "@", "a@", "a@b", "http://", "www.,", "[1", ".[1]", "1,",
            "1,000", "5-", "/", "a\n", "\n", "A. ", "U.S. ", "n't", ":", "KABUL, ", "(a", "é", "\u200b", "a'", "#a",
            "non-", "&a", "…", "! ", "a_"
        };
        for (String unit : units) {
            String text = unit.repeat(2_000_000 / unit.length());
            long start = processorTime();
            SentenceSplitter.split(text);
            long milliseconds = (processorTime() - start) / 1_000_000;
            assertThat(milliseconds).as("2 MB of " + unit).isLessThan(4_000);
        }
    }

    /** Not the time on the wall, which other programs lengthen. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void splitsTheTreebanksDevelopmentPartsAsTheirAnnotatorsDid() {
        Optional<Path> folder = Treebank.folder();
        assumeTrue(folder.isPresent(), "../shared/treebanks is not there: tokens and sentences are not measured");
        assertScores(folder.get(), "en_ewt-ud-dev.conllu.gz", 0.99, 0.84);
        assertScores(folder.get(), "en_gum-ud-dev.conllu.gz", 0.995, 0.94);
    }

    private static void assertScores(Path folder, String name, double tokens, double sentences) {
        Treebank bank = Treebank.read(folder.resolve(name));
        List<TokenizedSentence> found = SentenceSplitter.split(bank.text());
        double tokenScore = SplitMeasure.score(SplitMeasure.goldTokens(bank), SplitMeasure.tokens(found))
                .f1();
        double sentenceScore = SplitMeasure.score(SplitMeasure.goldSentences(bank), SplitMeasure.sentences(found))
                .f1();
        assertThat(tokenScore).as(name).isGreaterThan(tokens);
        assertThat(sentenceScore).as(name).isGreaterThan(sentences);
    }
}
