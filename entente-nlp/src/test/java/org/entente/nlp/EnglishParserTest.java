package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.nlp.parse.Search;
import org.junit.jupiter.api.Test;

class EnglishParserTest {

    private static final EnglishParser PARSER = EnglishParser.load();

    private static int word(Sentence sentence, String form) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.form(i).equals(form)) {
                return i;
            }
        }
        throw new AssertionError(form + " is not a word of the sentence");
    }

    private static void assertArc(Sentence sentence, String head, Relation relation, String dependent) {
        int word = word(sentence, dependent);
        assertThat(sentence.relation(word)).as(dependent).isEqualTo(relation);
        assertThat(sentence.form(sentence.head(word)))
                .as("head of " + dependent)
                .isEqualTo(head);
    }

    @Test
    void activeAndPassiveSentencesHaveTheirArguments() {
        Sentence active =
                PARSER.parse("The army attacked the village on Monday.").get(0);
        assertArc(active, "attacked", Relation.NSUBJ, "army");
        assertArc(active, "attacked", Relation.OBJ, "village");
        assertThat(active.marker(word(active, "Monday"))).isEqualTo("on");
        Sentence passive = PARSER.parse("The village was attacked by the army.").get(0);
        assertArc(passive, "attacked", Relation.NSUBJ_PASS, "village");
        assertArc(passive, "attacked", Relation.OBL_AGENT, "army");
        assertThat(passive.lemma(word(passive, "attacked"))).isEqualTo("attack");
    }

    @Test
    void offsetsPointIntoTheTextAsItWasGiven() {
        String text = "  “We won’t leave,” she said —\n twice.  It was over.";
        for (Sentence sentence : PARSER.parse(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.begin(i)).isLessThan(sentence.end(i));
            }
        }
        Sentence first = PARSER.parse(text).get(0);
        assertThat(text.substring(first.begin(0), first.end(0))).isEqualTo("“");
        assertThat(first.form(0)).isEqualTo("\"");
    }

    @Test
    void textWithoutWordsHasNoSentences() {
        assertThat(PARSER.parse("")).isEmpty();
        assertThat(PARSER.parse(" \n\t ")).isEmpty();
    }

    @Test
    void nameOfSeveralWordsIsOneProperNoun() {
        NameLexicon names = (forms, from) -> from + 1 < forms.size()
                        && forms.get(from).equals("Red")
                        && forms.get(from + 1).equals("Mosque")
                ? Optional.of(new NameLexicon.Match(2, EntityKind.PLACE))
                : Optional.empty();
        EnglishParser parser = EnglishParser.load(ParserOptions.standard().with(names));
        String text = "Troops stormed the Red Mosque in 2007.";
        Sentence sentence = parser.parse(text).get(0);
        int name = word(sentence, "Red Mosque");
        assertThat(sentence.upos(name)).isEqualTo(Upos.PROPN);
        assertThat(text.substring(sentence.begin(name), sentence.end(name))).isEqualTo("Red Mosque");
        assertThat(sentence.relation(name)).isEqualTo(Relation.OBJ);
        assertThat(sentence.entities()).contains(new EntitySpan(name, name + 1, EntityKind.PLACE));
    }

    @Test
    void endlessSentenceIsCutAndParsed() {
        String text = "the envoy met the rebels , ".repeat(400) + "and left";
        List<Sentence> sentences = PARSER.parse(text);
        assertThat(sentences).hasSizeGreaterThan(10).allMatch(sentence -> sentence.size() <= 200);
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(2402);
    }

    @Test
    void anyTextIsParsedIntoTrees() {
        long seed = 42;
        SplittableRandom random = new SplittableRandom(seed);
        String signs = "ab AB.,;:!?'\"()-–—“”’…\n\t0123456789%$#@/\\\u00e9\u4e2d\u0661\ud83d\ude00\u200b\u0000";
        EnglishParser greedy = EnglishParser.load(ParserOptions.standard().with(Search.GREEDY));
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (EnglishParser parser : List.of(PARSER, greedy)) {
                for (Sentence sentence : parser.parse(text.toString())) {
                    assertTree(sentence, "seed " + seed + " round " + round);
                }
            }
        }
    }

    private static void assertTree(Sentence sentence, String where) {
        for (int i = 0; i < sentence.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = sentence.head(at)) {
                assertThat(steps++).as(where).isLessThan(sentence.size());
            }
            assertThat(sentence.head(i) < 0).as(where).isEqualTo(sentence.relation(i) == Relation.ROOT);
        }
    }

    @Test
    void aMonthOrDayWithoutItsCommaIsNoPartOfTheNameBehindIt() {
        for (String text : List.of(
                "In October Sudan threatened Egypt.",
                "On Monday Sudan threatened Egypt.",
                "In late March Sudan threatened Egypt.",
                "On 3 May Sudan threatened Egypt.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            int name = sentence.size() - 4;
            assertThat(sentence.form(name)).isEqualTo("Sudan");
            assertThat(sentence.relation(name)).as(text).isEqualTo(Relation.NSUBJ);
            assertThat(sentence.xpos(name - 1)).as(text).isEqualTo("NNP");
            assertThat(sentence.form(name - 1)).as(text).isIn("October", "Monday", "March", "May");
        }
        Sentence revolution =
                PARSER.parse("In October Revolution Day was marked.").get(0);
        assertThat(revolution.relation(2)).isNotEqualTo(Relation.ROOT);
    }

    @Test
    void aFightBetweenTwoIsANounAndNoParticiple() {
        for (String text : List.of(
                "Fighting between Hamas and Fatah wounded thirty people.",
                "Infighting between rival factions left nine dead.",
                "Shelling between Armenia and Azerbaijan killed four soldiers.",
                "Skirmishing between Cambodia and Thailand resumed.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            assertThat(sentence.relation(0)).as(text).isEqualTo(Relation.NSUBJ);
            assertThat(sentence.upos(0)).as(text).isEqualTo(Upos.NOUN);
            assertThat(text).startsWith(sentence.form(0));
        }
        Sentence stillAtIt =
                PARSER.parse("The two are fighting between themselves.").get(0);
        assertThat(stillAtIt.upos(3)).isEqualTo(Upos.VERB);
    }

    @Test
    void aDayBehindANameIsNoPartOfIt() {
        for (String text : List.of(
                "Iran Tuesday rejected the offer.",
                "Iran today rejected the offer.",
                "Iran Monday night rejected the offer.",
                "Gorbachev Friday rejected the offer.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            assertThat(sentence.relation(0)).as(text).isEqualTo(Relation.NSUBJ);
            assertThat(sentence.head(0)).as(text).isEqualTo(sentence.root());
            assertThat(sentence.upos(1)).as(text).isNotEqualTo(Upos.PROPN);
        }
        Sentence feast = PARSER.parse("Palm Sunday was marked.").get(0);
        assertThat(feast.upos(1)).isEqualTo(Upos.PROPN);
    }

    @Test
    void headlineInCapitalsIsReadAsItWouldStandInAText() {
        String text = "SOVIET TANKS ROLL INTO PRAGUE";
        Sentence headline = PARSER.parse(text).get(0);
        assertThat(headline.form(headline.root())).isEqualTo("ROLL");
        assertArc(headline, "ROLL", Relation.NSUBJ, "TANKS");
        assertThat(text.substring(headline.begin(1), headline.end(1))).isEqualTo("TANKS");
        Sentence bomb = PARSER.parse("CUBAN PILOTS BOMB INVASION FLEET").get(0);
        assertArc(bomb, "BOMB", Relation.NSUBJ, "PILOTS");
    }

    @Test
    void sentenceWithAcronymsIsNoHeadlineInCapitals() {
        Sentence acronyms = PARSER.parse("NATO and the EU condemned the RUF.").get(0);
        assertArc(acronyms, "condemned", Relation.NSUBJ, "NATO");
        assertArc(acronyms, "condemned", Relation.OBJ, "RUF");
    }

    @Test
    void talksThatComeToNothingAreNoVerb() {
        Sentence headline =
                PARSER.parse("Sudanese peace talks collapse in Cairo").get(0);
        assertArc(headline, "collapse", Relation.NSUBJ, "talks");
        assertThat(headline.lemma(word(headline, "talks"))).isEqualTo("talk");
        Sentence verb = PARSER.parse("He talks to the rebels.").get(0);
        assertThat(verb.upos(word(verb, "talks"))).isEqualTo(Upos.VERB);
    }

    @Test
    void aNounOfSeveralTokensIsOneWord() {
        String text = "Riot police stormed the sit-ins in Basra.";
        Sentence sits = PARSER.parse(text).get(0);
        assertArc(sits, "stormed", Relation.OBJ, "sit-ins");
        int noun = word(sits, "sit-ins");
        assertThat(sits.lemma(noun)).isEqualTo("sit-in");
        assertThat(sits.xpos(noun)).isEqualTo("NNS");
        assertThat(text.substring(sits.begin(noun), sits.end(noun))).isEqualTo("sit-ins");
        Sentence first = PARSER.parse("Walk-out by dockers cripples Bremen").get(0);
        assertArc(first, "cripples", Relation.NSUBJ, "Walk-out");
        assertThat(first.lemma(0)).isEqualTo("walkout");
        Sentence envoy =
                PARSER.parse("Chad expelled the Libyan chargé d'affaires.").get(0);
        assertArc(envoy, "expelled", Relation.OBJ, "chargé d'affaires");
        Sentence law = PARSER.parse("She hid her brother-in-law.").get(0);
        assertThat(law.lemma(word(law, "brother"))).isEqualTo("brother");
        Sentence parts = PARSER.parse("They sit in on the talks.").get(0);
        assertThat(parts.upos(word(parts, "sit"))).isEqualTo(Upos.VERB);
    }

    @Test
    void blastsInAHeadlineAreNoVerb() {
        Sentence headline = PARSER.parse("Kirkuk blasts kill nine").get(0);
        assertArc(headline, "kill", Relation.NSUBJ, "blasts");
        assertThat(headline.lemma(word(headline, "blasts"))).isEqualTo("blast");
        Sentence verb = PARSER.parse("He strikes fear into rebels.").get(0);
        assertThat(verb.upos(word(verb, "strikes"))).isEqualTo(Upos.VERB);
    }

    @Test
    void aDeedThatSomebodyIsChargedWithIsAVerb() {
        Sentence charge =
                PARSER.parse("Chad accused Sudan of backing rebels in Ennedi.").get(0);
        assertArc(charge, "backing", Relation.OBJ, "rebels");
        assertThat(charge.lemma(word(charge, "backing"))).isEqualTo("back");
        Sentence noun =
                PARSER.parse("The general was accused of bombing and murder.").get(0);
        assertThat(noun.upos(word(noun, "bombing"))).isEqualTo(Upos.NOUN);
    }

    @Test
    void whatStandsBetweenCommasBehindASubjectIsNotAnother() {
        for (String text : List.of(
                "The rebels, clients of Uganda, took the town.", "The rebels, Uganda's clients, took the town.")) {
            assertArc(PARSER.parse(text).get(0), "rebels", Relation.APPOS, "clients");
        }
        Sentence phrase = PARSER.parse("Kenya, at daggers drawn with Uganda, kept its border shut.")
                .get(0);
        assertArc(phrase, "Kenya", Relation.NMOD, "daggers");
        Sentence list = PARSER.parse("Kenya and Uganda took the town.").get(0);
        assertArc(list, "Kenya", Relation.CONJ, "Uganda");
    }

    @Test
    void aVerbInThePastIsNotJoinedToAnInfinitive() {
        for (String text : List.of(
                "Kenya promised to pay and then reneged.",
                "Kenya agreed to sign the pact and then reneged.",
                "Kenya accused Uganda of spying and reneged.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            assertThat(sentence.xpos(sentence.head(word(sentence, "reneged"))))
                    .as(text)
                    .isEqualTo("VBD");
        }
        Sentence homograph =
                PARSER.parse("Kenya agreed to lift the ban and cut the duty.").get(0);
        assertArc(homograph, "lift", Relation.CONJ, "cut");
    }

    @Test
    void oneMoreObjectIsJoinedToTheObject() {
        for (String text : List.of(
                "Kenya accused Uganda and the rebels of lying.",
                "Kenya accused Uganda and some forty rebels of lying.",
                "Kenya accused Uganda as well as the rebels.")) {
            assertArc(PARSER.parse(text).get(0), "Uganda", Relation.CONJ, "rebels");
        }
        Sentence own =
                PARSER.parse("Kenya was condemned by Uganda and its ally Chad.").get(0);
        assertArc(own, "Uganda", Relation.CONJ, "ally");
        Sentence clause = PARSER.parse("Kenya bombed Uganda and refugees fled.").get(0);
        assertThat(clause.relation(word(clause, "refugees"))).isEqualTo(Relation.NSUBJ);
    }

    @Test
    void whoActsTogetherWithSomebodyIsJoinedToHimAndNotToWhomTheyFight() {
        Sentence doer = PARSER.parse("Kenya was condemned by Uganda together with Chad.")
                .get(0);
        assertArc(doer, "Uganda", Relation.NMOD, "Chad");
        Sentence fought =
                PARSER.parse("Kenya invaded Uganda together with Chad.").get(0);
        assertArc(fought, "invaded", Relation.OBL, "Chad");
    }

    @Test
    void whoeverIsJoinedAnewTheTreeHasNoCircle() {
        for (String text : List.of(
                "Kenya and, later, Uganda as well as Chad, together with its ally Sudan, accused Mali and its rebels of lying.",
                "Talks with Kenya as well as Uganda and its ally Chad and its rebels, along with Sudan and its army, ended.",
                "Not only Kenya and its allies but also Uganda, as well as Chad, blamed Mali and the rebels for stopping and its army.")) {
            for (Sentence sentence : PARSER.parse(text)) {
                for (int word = 0; word < sentence.size(); word++) {
                    int above = word;
                    for (int depth = 0; above >= 0 && depth <= sentence.size(); depth++) {
                        above = sentence.head(above);
                    }
                    assertThat(above).as(sentence.form(word) + " in " + text).isNegative();
                }
            }
        }
    }

    @Test
    void aClauseWithThatWhoseVerbLacksItsObjectTellsOfTheNoun() {
        for (String text : List.of(
                "Kenya shut the border, a step that Uganda called illegal.",
                "Kenya proposed a truce, an idea that Uganda rejected.",
                "Kenya sent a note, a gesture that Uganda ignored.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            assertThat(sentence.relation(word(sentence, "that"))).as(text).isEqualTo(Relation.OBJ);
        }
        Sentence said = PARSER.parse("There were signs that Uganda would reject the truce.")
                .get(0);
        assertThat(said.relation(word(said, "that"))).isEqualTo(Relation.MARK);
    }

    @Test
    void aClauseBehindAfterHasItsSubjectAndIsNotWhatIsAgreed() {
        for (String text : List.of(
                "Kenya agreed to go after Uganda and Rwanda had pleaded with it.",
                "The king agreed to talk after Uganda had bombed Kenya.")) {
            Sentence sentence = PARSER.parse(text).get(0);
            int clause = sentence.head(word(sentence, "Uganda"));
            assertThat(sentence.relation(word(sentence, "Uganda"))).as(text).isEqualTo(Relation.NSUBJ);
            assertThat(sentence.relation(clause)).as(text).isEqualTo(Relation.ADVCL);
        }
    }

    @Test
    void whoeverIsAlliedIsDescribedByIt() {
        assertArc(
                PARSER.parse("A militia allied with Hezbollah took the bridge.").get(0),
                "militia",
                Relation.ACL,
                "allied");
    }

    @Test
    void threadsShareAParserAndAgree() throws Exception {
        String text = "Protesters whom police had arrested were freed after the minister, who denied it, resigned.";
        List<String> expected = heads(PARSER.parse(text).get(0));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> heads(PARSER.parse(text).get(0))));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> heads(Sentence sentence) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            heads.add(sentence.form(i) + " " + sentence.head(i) + " " + sentence.relation(i));
        }
        return heads;
    }
}
