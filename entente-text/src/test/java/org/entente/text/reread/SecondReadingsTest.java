package org.entente.text.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.Loaded;
import org.entente.text.mention.MentionResolver;
import org.junit.jupiter.api.Test;

class SecondReadingsTest {

    private static final SecondReadings READINGS = new SecondReadings(Loaded.RULES, new MentionResolver(Loaded.ACTORS));

    private static Sentence chosen(String text) {
        List<Sentence> chosen = READINGS.choose(Loaded.PARSER.parse(text));
        assertThat(chosen).as(text).hasSize(1);
        return chosen.get(0);
    }

    private static int word(Sentence sentence, String form) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.form(token).equals(form)) {
                return token;
            }
        }
        throw new IllegalArgumentException("no word " + form);
    }

    private static void assertClause(String text, String subject, String verb, String object) {
        Sentence s = chosen(text);
        int at = word(s, verb);
        assertThat(s.upos(at)).as(text).isEqualTo(Upos.VERB);
        assertThat(at).as(text).isEqualTo(s.root());
        assertThat(s.child(at, Relation.NSUBJ)).as(text).isEqualTo(word(s, subject));
        assertThat(s.child(at, Relation.OBJ)).as(text).isEqualTo(word(s, object));
    }

    @Test
    void relativeClauseWithoutPronounIsNotTakenForTheSentence() {
        assertClause("The militias they once armed now shell the capital.", "militias", "shell", "capital");
        assertClause("The smugglers it once tolerated now block the border road.", "smugglers", "block", "road");
        assertClause("The traders it once protected now fund the insurgents.", "traders", "fund", "insurgents");
        assertClause("The groups it nurtured for decades now attack its soldiers.", "groups", "attack", "soldiers");
    }

    @Test
    void participleWithASubjectAndNoCopulaIsTheVerb() {
        Sentence s = chosen("The Houthis advanced on Aden.");
        assertThat(s.upos(s.root())).isEqualTo(Upos.VERB);
        assertThat(s.child(s.root(), Relation.NSUBJ)).isEqualTo(word(s, "Houthis"));
    }

    @Test
    void verbInThePastIsNotTakenForAnAdjectiveWhereNoOtherIsThere() {
        assertClause("A sniper crippled two Georgian sentries.", "sniper", "crippled", "sentries");
        assertClause("Bolivia's decision aggrieved Peru.", "decision", "aggrieved", "Peru");
        assertClause("Brazil maligned Israel over the siege.", "Brazil", "maligned", "Israel");
        assertClause("India spirited vaccines to Nepal.", "India", "spirited", "vaccines");
    }

    @Test
    void dateThatOpensTheSentenceIsNoPartOfItsSubject() {
        assertClause("On 3 May troops sent by Chad shelled rebels.", "troops", "shelled", "rebels");
        assertClause("On 12 March soldiers arrested the president.", "soldiers", "arrested", "president");
        Sentence s = chosen("On 12 March soldiers arrested the president.");
        assertThat(s.childCount(word(s, "soldiers"))).isZero();
        Sentence heroes = chosen("The 12 March soldiers arrested the president.");
        assertThat(heroes.childCount(word(heroes, "soldiers"))).isPositive();
    }

    @Test
    void adjectiveInAPhraseWithoutAVerbStaysOne() {
        Sentence s = chosen("A divided land with an exhausted army.");
        assertThat(s.root()).isEqualTo(word(s, "land"));
    }

    @Test
    void gerundBeforeANameIsAVerb() {
        Sentence s = chosen("After bombing Peru, Hamas celebrated.");
        assertThat(s.child(word(s, "bombing"), Relation.OBJ)).isEqualTo(word(s, "Peru"));
    }

    @Test
    void auxiliaryBelongsToAVerb() {
        Sentence s = chosen("Sudan is said to have held talks with Cambodia earlier this month.");
        assertThat(s.head(word(s, "have"))).isEqualTo(word(s, "held"));
        assertThat(s.child(word(s, "held"), Relation.OBJ)).isEqualTo(word(s, "talks"));
    }

    @Test
    void sentenceWithoutPredicateFindsItsVerb() {
        assertClause("Both governments back the plan.", "governments", "back", "plan");
        assertClause("The drones target fuel depots.", "drones", "target", "depots");
    }

    @Test
    void verbInThePastTakenForAParticipleIsTheSentencesVerb() {
        for (List<String> clause : List.of(
                List.of("A senate report called for a boycott of Laos.", "called", "report"),
                List.of("Units of the Malian army crossed into Niger.", "crossed", "Units"),
                List.of("A period of calm between the two states followed.", "followed", "period"))) {
            Sentence s = chosen(clause.get(0));
            int at = word(s, clause.get(1));
            assertThat(s.root()).as(clause.get(0)).isEqualTo(at);
            assertThat(s.child(at, Relation.NSUBJ)).as(clause.get(0)).isEqualTo(word(s, clause.get(2)));
        }
    }

    @Test
    void havingBeforeAParticipleIsNoVerbOfItsOwn() {
        Sentence accused = chosen("Kosovo accused Serbia of having supported rebels.");
        int verb = word(accused, "supported");
        assertThat(accused.relation(word(accused, "having"))).isEqualTo(Relation.AUX);
        assertThat(accused.child(verb, Relation.OBJ)).isEqualTo(word(accused, "rebels"));
    }

    @Test
    void phraseOfTimeAtTheBeginIsNotTakenForTheSentence() {
        Sentence enemies = chosen("For three decades Honduras and Belize were bitter enemies.");
        int noun = word(enemies, "enemies");
        assertThat(enemies.root()).isEqualTo(noun);
        assertThat(enemies.child(noun, Relation.COP)).isEqualTo(word(enemies, "were"));
        assertThat(enemies.relation(word(enemies, "decades"))).isEqualTo(Relation.OBL);
        assertThat(enemies.head(word(enemies, "decades"))).isEqualTo(noun);

        Sentence left = chosen("In March the Dutch evacuated Surabaya.");
        assertThat(left.root()).isEqualTo(word(left, "evacuated"));
        assertThat(left.relation(word(left, "March"))).isEqualTo(Relation.OBL);
    }

    @Test
    void sentenceWithoutFaultKeepsItsFirstReading() {
        for (String text : List.of(
                "The army attacked the village on Monday.",
                "Turkey's support for the rebels angered Damascus.",
                "Troops stationed at the border withdrew after the talks.",
                "The harbor the city built is deep.")) {
            List<Sentence> first = Loaded.PARSER.parse(text);
            assertThat(READINGS.choose(first).get(0)).as(text).isSameAs(first.get(0));
        }
    }

    @Test
    void wordBehindManyWhoActIsTheVerbOfAHeadline() {
        assertClause("Nigerian students storm airport", "students", "storm", "airport");
        assertClause("Turkish police raid newspaper", "police", "raid", "newspaper");
        assertClause("Army shells rebel towns", "Army", "shells", "towns");
        for (String text : List.of("Soldiers home for Christmas", "Bank shares in Milan")) {
            List<Sentence> first = Loaded.PARSER.parse(text);
            assertThat(READINGS.choose(first).get(0).upos(1)).as(text).isNotEqualTo(Upos.VERB);
        }
    }

    @Test
    void wordBehindTwoNamesIsTheVerbOfAHeadline() {
        assertClause("Israel and Hezbollah cease fire", "Israel", "cease", "fire");
        assertClause("China, Russia close ranks", "China", "close", "ranks");
        Sentence team = chosen("Poland, Lithuania team up on border defence");
        assertThat(team.root()).isEqualTo(word(team, "team"));
        Sentence drill = chosen("Japan, South Korea drill together off Jeju");
        assertThat(drill.root()).isEqualTo(word(drill, "drill"));
        Sentence border = chosen("Chad and Libya border post");
        assertThat(border.root()).isEqualTo(word(border, "post"));
    }

    @Test
    void pluralWithAnotherLemmaAsAVerbIsTheSentencesVerb() {
        Sentence lives = chosen("Hezbollah lives on money from Tehran.");
        assertThat(lives.upos(lives.root())).isEqualTo(Upos.VERB);
        assertThat(lives.child(lives.root(), Relation.NSUBJ)).isEqualTo(word(lives, "Hezbollah"));
    }

    @Test
    void sentenceWithoutAVerbOfTheLexiconIsNotReadAgain() {
        List<Sentence> first = Loaded.PARSER.parse("A quiet evening by the old lake.");
        assertThat(READINGS.choose(first).get(0)).isSameAs(first.get(0));
    }

    @Test
    void chosenReadingIsTheSameOnEveryRun() {
        String text = "The militias they once armed now shell the capital.";
        Sentence one = chosen(text);
        Sentence other = chosen(text);
        for (int token = 0; token < one.size(); token++) {
            assertThat(other.head(token)).isEqualTo(one.head(token));
            assertThat(other.relation(token)).isEqualTo(one.relation(token));
        }
    }

    @Test
    void gerundThatNamesADeedIsANoun() {
        for (String text : List.of(
                "Renewed fighting broke out in the north in May.",
                "Renewed fighting occurred in May.",
                "Fighting intensified along the river.",
                "Fighting in the hills continued until 3 March.",
                "However, fighting resumed in December.")) {
            Sentence s = chosen(text);
            int fighting = word(s, text.startsWith("Fighting") ? "Fighting" : "fighting");
            assertThat(s.upos(fighting)).as(text).isEqualTo(Upos.NOUN);
            assertThat(s.relation(fighting)).as(text).isEqualTo(Relation.NSUBJ);
        }
    }

    @Test
    void relativeClauseWithoutAVerbIsReadAgain() {
        Sentence armed = chosen("Hezbollah, which Tehran arms, fired rockets.");
        assertThat(armed.upos(word(armed, "arms"))).isEqualTo(Upos.VERB);
        Sentence s = chosen("The villages the army controls have no water.");
        assertThat(s.upos(word(s, "controls"))).isEqualTo(Upos.VERB);
        Sentence helped = chosen("The guerrillas Cuba trained fled.");
        assertThat(helped.upos(word(helped, "trained"))).isEqualTo(Upos.VERB);
    }
}
