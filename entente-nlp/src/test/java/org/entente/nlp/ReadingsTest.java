package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.nlp.parse.Search;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final EnglishParser PARSER = EnglishParser.load();
    private static final List<String> TEXTS = List.of(
            "The drones they once exported now bomb the port.",
            "Rebels shell town.",
            "In the 1990s it financed guerrillas to topple the government.",
            "The minister said the general who led the coup had met the envoys in the capital.");

    private static Sentence parse(String text) {
        return PARSER.parse(text).get(0);
    }

    private static String tree(Sentence sentence) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            tree.append(sentence.head(i))
                    .append(' ')
                    .append(sentence.relation(i))
                    .append('\n');
        }
        return tree.toString();
    }

    /** Whether a verb has a subject and an object. */
    private static boolean hasClause(Sentence sentence, String subject, String verb, String object) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            forms.add(sentence.form(i));
        }
        int at = forms.indexOf(verb);
        int nsubj = sentence.child(at, Relation.NSUBJ);
        int obj = sentence.child(at, Relation.OBJ);
        return sentence.upos(at) == Upos.VERB && nsubj == forms.indexOf(subject) && obj == forms.indexOf(object);
    }

    @Test
    void clauseThatTheFirstReadingMissedIsAmongTheNext() {
        Sentence sentence = parse(TEXTS.get(0));
        assertThat(hasClause(sentence, "drones", "bomb", "port")).isFalse();
        assertThat(sentence.readings().best(3))
                .anyMatch(reading -> hasClause(reading.sentence(), "drones", "bomb", "port"));
    }

    @Test
    void participleIsReadAsTheVerbInThePastItIsAskedToBe() {
        Sentence sentence = parse("A senate report called for a boycott of Laos.");
        assertThat(sentence.xpos(3)).isEqualTo("VBN");
        assertThat(sentence.readings().past(3, 8))
                .isNotEmpty()
                .allMatch(reading -> reading.sentence().xpos(3).matches("VBD"))
                .anyMatch(reading ->
                        reading.sentence().root() == 3 && reading.sentence().child(3, Relation.NSUBJ) == 2);
        assertThat(parse("The ministers signed it.").readings().past(2, 8)).isEmpty();
    }

    @Test
    void openingPhraseHangsOnTheSentenceBehindIt() {
        Sentence sentence = parse("In March the Dutch evacuated Surabaya.");
        Sentence read = sentence.readings().opening(1, 2).orElseThrow().sentence();
        assertThat(read.root()).isEqualTo(4);
        assertThat(read.head(1)).isEqualTo(4);
        assertThat(read.relation(1)).isEqualTo(Relation.OBL);
        assertThat(read.head(0)).isEqualTo(1);
        assertThat(hasClause(read, "Dutch", "evacuated", "Surabaya")).isTrue();
    }

    @Test
    void wordIsReadAsTheVerbItIsAskedToBe() {
        Sentence sentence = parse("Rebels shell town.");
        assertThat(sentence.upos(1)).isEqualTo(Upos.NOUN);
        Reading reading = sentence.readings().with(1, Upos.VERB).orElseThrow();
        assertThat(hasClause(reading.sentence(), "Rebels", "shell", "town")).isTrue();
        assertThat(reading.sentence().lemma(1)).isEqualTo("shell");
    }

    @Test
    void clauseBesideItsRelativeClauseIsReadWithItsOwnSubject() {
        Sentence sentence = parse("The exiles they expelled now harbor the bomb makers.");
        int verb = 5;
        List<Reading> readings = sentence.readings().with(verb, Upos.VERB, 4);
        assertThat(readings).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(hasClause(readings.get(0).sentence(), "exiles", "harbor", "makers"))
                .isTrue();
        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading.sentence().upos(verb)).isEqualTo(Upos.VERB));
        assertThat(trees(readings.subList(0, 1)))
                .isEqualTo(
                        trees(List.of(sentence.readings().with(verb, Upos.VERB).orElseThrow())));
    }

    @Test
    void wordThatHasThePartOfSpeechOrNeverHasAnotherHasNoReadingWithIt() {
        Sentence sentence = parse("The army attacked the village.");
        assertThat(sentence.readings().with(2, Upos.VERB)).isEmpty();
        assertThat(sentence.readings().with(0, Upos.VERB)).isEmpty();
    }

    @Test
    void readingsAreDistinctTreesInTheOrderOfTheirMargins() {
        for (String text : TEXTS) {
            Sentence sentence = parse(text);
            List<Reading> readings = sentence.readings().best(100);
            assertThat(readings).as(text).hasSizeGreaterThan(3);
            Set<String> trees = new HashSet<>(Set.of(tree(sentence)));
            double last = Double.NEGATIVE_INFINITY;
            for (Reading reading : readings) {
                assertThat(trees.add(tree(reading.sentence()))).as(text).isTrue();
                assertThat(reading.margin()).isGreaterThanOrEqualTo(last);
                assertThat(reading.sentence().readings().best(1)).isEmpty();
                last = reading.margin();
            }
            assertThat(trees(sentence.readings().best(2))).isEqualTo(trees(readings.subList(0, 2)));
        }
    }

    private static List<String> trees(List<Reading> readings) {
        return readings.stream().map(reading -> tree(reading.sentence())).toList();
    }

    @Test
    void readingsAreTheSameInEveryThreadAndAfterOtherSentences() throws Exception {
        List<Sentence> sentences = TEXTS.stream().map(ReadingsTest::parse).toList();
        List<List<String>> alone =
                sentences.stream().map(each -> trees(each.readings().best(5))).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                for (Sentence sentence : sentences) {
                    results.add(pool.submit(() -> trees(sentence.readings().best(5))));
                }
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void joinedNameStaysOneProperNounInEveryReading() {
        List<String> name = List.of("Drones", "Now", "Bomb");
        NameLexicon names = (forms, from) ->
                forms.size() >= from + 3 && forms.subList(from, from + 3).equals(name)
                        ? Optional.of(new NameLexicon.Match(3, EntityKind.ORGANIZATION))
                        : Optional.empty();
        Sentence sentence = EnglishParser.load(ParserOptions.standard().with(names))
                .parse("The party Drones Now Bomb won seats the rebels once contested.")
                .get(0);
        assertThat(sentence.form(2)).isEqualTo("Drones Now Bomb");
        assertThat(sentence.readings().with(2, Upos.VERB)).isEmpty();
        assertThat(sentence.readings().best(50)).isNotEmpty().allSatisfy(reading -> {
            assertThat(reading.sentence().form(2)).isEqualTo("Drones Now Bomb");
            assertThat(reading.sentence().upos(2)).isEqualTo(Upos.PROPN);
        });
    }

    @Test
    void greedyParserHasNoOtherReadings() {
        Sentence sentence = EnglishParser.load(ParserOptions.standard().with(Search.GREEDY))
                .parse(TEXTS.get(0))
                .get(0);
        assertThat(sentence.readings().best(5)).isEmpty();
        assertThat(sentence.readings().with(6, Upos.NOUN)).isEmpty();
    }

    @Test
    void longestSentenceHasReadingsToo() {
        String[] words = new String[199];
        Arrays.fill(words, "shell");
        Sentence sentence = parse(String.join(" ", words));
        assertThat(sentence.readings().best(2)).hasSize(2);
    }
}
