package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.Sentence;
import org.entente.text.actor.ActorList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MentionResolverTest {

    private static EnglishParser parser = EnglishParser.load();
    private static MentionResolver resolver = new MentionResolver(ActorList.load());

    @BeforeAll
    static void load() {
        ActorList actors = ActorList.load();
        parser = EnglishParser.load(ParserOptions.standard().with(actors));
        resolver = new MentionResolver(actors);
    }

    /** What the first mention with exactly these words refers to. */
    private static List<Actor> meant(String date, String text, String words) {
        return mention(date, text, words).map(Mention::actors).orElse(List.of());
    }

    private static Optional<Mention> mention(String date, String text, String words) {
        List<Sentence> sentences = parser.parse(text);
        Mentions mentions = resolver.resolve(sentences, sentence -> Optional.of(LocalDate.parse(date)));
        for (int number = 0; number < sentences.size(); number++) {
            Sentence s = sentences.get(number);
            for (Mention mention : mentions.in(number)) {
                if (text.substring(s.begin(mention.first()), s.end(mention.end() - 1))
                        .equals(words)) {
                    return Optional.of(mention);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void metonymCapitalResolvesToGovernmentInPowerAtThatDate() {
        String text = "Kabul rejected the offer.";
        assertThat(meant("2019-05-01", text, "Kabul")).extracting(Actor::name).containsExactly("Afghanistan");
        assertThat(meant("2023-05-01", text, "Kabul")).extracting(Actor::name).containsExactly("Taliban");
    }

    @Test
    void forcesWithADemonymAreTheStateWithItsSector() {
        List<Actor> forces = meant("2020-01-01", "Turkish forces crossed the border.", "Turkish forces");
        assertThat(forces).extracting(Actor::name).containsExactly("Turkey");
        assertThat(forces).extracting(Actor::sectors).containsExactly(List.of(Sector.MIL));
    }

    @Test
    void nationBeforeTheFirstOfTwoNounsIsTheSecondsAsWell() {
        assertThat(meant("2003-09-16", "Thai engineers and medics left for Iraq.", "medics"))
                .extracting(Actor::country)
                .containsExactly("THA");
    }

    @Test
    void nationBeforeTheFirstIsNotTheSecondsWhereThatHasItsOwnBehindIt() {
        assertThat(meant("2010-09-16", "French officers and envoys of Chad met in Lyon.", "envoys"))
                .extracting(Actor::country)
                .containsExactly("TCD");
    }

    @Test
    void whatIsCalledAfterSomebodyIsNotHe() {
        assertThat(mention("2022-07-13", "Biden landed at Ben Gurion airport.", "Ben Gurion"))
                .isEmpty();
    }

    @Test
    void languageIsNoState() {
        assertThat(mention("2018-10-23", "Soldiers left the English-speaking towns.", "English"))
                .isEmpty();
    }

    @Test
    void nameInsideALongerNameIsAnotherActor() {
        String text = "The Taliban shelter the Tehreek-e-Taliban Pakistan. The group has attacked Islamabad.";
        assertThat(meant("2024-01-01", text, "The group"))
                .extracting(Actor::name)
                .containsExactly("Tehreek-e-Taliban Pakistan");
    }

    @Test
    void unknownPersonKeepsFullNameAndLearnsFromTheAppositive() {
        String text = "The temple's former priest, Anselm Karuna, praised the rebels. Karuna was arrested later.";
        List<Actor> karuna = meant("2020-01-01", text, "Karuna");
        assertThat(karuna).extracting(Actor::name).containsExactly("Anselm Karuna");
        assertThat(karuna).extracting(Actor::kind).containsExactly(ActorKind.PERSON);
        assertThat(karuna).extracting(Actor::sectors).containsExactly(List.of(Sector.REL));
    }

    @Test
    void possessiveOfAnActDoneToOthersIsTheOtherOnes() {
        String text = "Pakistan helped the Taliban and sheltered its leaders.";
        assertThat(meant("2005-01-01", text, "its")).extracting(Actor::name).containsExactly("Taliban");
        String own = "Pakistan attacked India and withdrew its ambassador.";
        assertThat(meant("2005-01-01", own, "its")).extracting(Actor::name).containsExactly("Pakistan");
    }

    @Test
    void whoIsGivenArmsOwnsNoneOfThem() {
        String given = "Norway gave Sweden tanks.";
        assertThat(meant("2010-09-16", given, "Sweden")).extracting(Actor::name).containsExactly("Sweden");
        String sent = "Norway sent Swedish tanks to Mali.";
        assertThat(meant("2010-09-16", sent, "Swedish tanks"))
                .extracting(Actor::country)
                .containsExactly("SWE");
    }

    @Test
    void nobodyImportsWhatIsHisOwn() {
        String text = "Canada arrested the banker, and China banned imports of its canola.";
        assertThat(meant("2019-03-01", text, "its")).extracting(Actor::name).containsExactly("Canada");
        String own = "Canada arrested the banker, and China cut exports of its coal.";
        assertThat(meant("2019-03-01", own, "its")).extracting(Actor::name).containsExactly("China");
    }

    @Test
    void allianceWithTheirIsOfTheTwoSpokenOfTogether() {
        String text = "Iran and Syria signed a pact. Their alliance worried Israel.";
        assertThat(meant("2005-01-01", text, "Their")).extracting(Actor::name).containsExactly("Iran", "Syria");
    }

    @Test
    void formerPatronIsTheOtherOfTheTwo() {
        String text = "Pakistan armed the Taliban for years. The Taliban now defy their former patron.";
        assertThat(meant("2024-01-01", text, "their former patron"))
                .extracting(Actor::name)
                .containsExactly("Pakistan");
    }

    @Test
    void expletiveAndFirstPersonAreNobody() {
        String text = "Iran sent a letter. It is clear that we need more time.";
        assertThat(mention("2005-01-01", text, "It")).isEmpty();
        assertThat(mention("2005-01-01", text, "we")).isEmpty();
    }

    @Test
    void thingsAreNoMentions() {
        String text = "The sanctions ended the talks at a table.";
        Mentions mentions = resolver.resolve(parser.parse(text), sentence -> Optional.empty());
        assertThat(mentions.in(0)).isEmpty();
    }

    @Test
    void bracketsAndOrTellThatTwoNamesAreOneActor() {
        String text = "The Green Lion Front (GLF) burned two villages. The GLF denied it."
                + " The Old Stone Mosque, or Masjid Hajar, was closed.";
        List<Sentence> sentences = parser.parse(text);
        Mentions mentions = resolver.resolve(sentences, sentence -> Optional.empty());
        assertThat(mentions.aliases()).hasSize(2);
        assertThat(mentions.aliases())
                .allSatisfy(same -> assertThat(same.mention().actors())
                        .isEqualTo(same.alias().actors()));
        assertThat(meant("2005-01-01", text, "The GLF")).extracting(Actor::name).containsExactly("Green Lion Front");
    }

    @Test
    void everyTokenOfANameFindsItsMention() {
        String text = "President Anselm Karuna met the envoy.";
        Mentions mentions = resolver.resolve(parser.parse(text), sentence -> Optional.empty());
        assertThat(mentions.at(0, 0)).isPresent().isEqualTo(mentions.at(0, 1)).isEqualTo(mentions.at(0, 2));
        assertThat(mentions.at(0, 3)).isEmpty();
        assertThat(mentions.at(7, 0)).isEmpty();
        assertThat(mentions.in(7)).isEmpty();
    }

    @Test
    void sameTextGivesTheSameMentions() {
        String text = "Protesters clashed with police in Cairo. They demanded that the government resign.";
        assertThat(resolver.resolve(parser.parse(text), sentence -> Optional.empty())
                        .in(1))
                .isEqualTo(resolver.resolve(parser.parse(text), sentence -> Optional.empty())
                        .in(1));
    }
}
