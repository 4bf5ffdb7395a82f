package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.Sector;
import org.entente.nlp.EntityKind;
import org.entente.nlp.NameLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorListTest {

    private static final ActorList LIST = ActorList.load();

    private static Actor at(String name, String date) {
        return LIST.resolve(name, Optional.of(LocalDate.parse(date)), List.of()).orElseThrow();
    }

    private static Actor undated(String name) {
        return LIST.resolve(name, Optional.empty(), List.of()).orElseThrow();
    }

    @Test
    void ourListHasNothingToComplainAbout() {
        assertThat(ActorListCheck.ours()).isEmpty();
    }

    @Test
    void archiveHoldsWhatTheFilesHold() {
        ActorIndex read = ActorIndex.of(ActorFiles.ours(), List.of());
        assertThat(LIST.ids()).isEqualTo(read.byId().keySet());
        assertThat(LIST.actor("ttp"))
                .contains(
                        java.util.Objects.requireNonNull(read.byId().get("ttp")).actor());
    }

    @Test
    void metonymCapitalResolvesToGovernmentInPowerAtThatDate() {
        assertThat(at("Kabul", "2015-06-01").name()).isEqualTo("Afghanistan");
        assertThat(at("Kabul", "2021-09-01").name()).isEqualTo("Taliban");
        assertThat(at("Kabul", "1999-01-01").name()).isEqualTo("Taliban");
        assertThat(at("Moscow", "1975-01-01").name()).isEqualTo("Soviet Union");
        assertThat(at("Moscow", "2005-01-01").name()).isEqualTo("Russia");
        assertThat(at("Sanaa", "2010-01-01").name()).isEqualTo("Yemen");
        assertThat(at("Sanaa", "2020-01-01").name()).isEqualTo("Houthi movement");
        assertThat(at("Belgrade", "1995-01-01").name()).isEqualTo("Yugoslavia");
    }

    @Test
    void nameBeforeAHyphenIsTheAdjectiveOfALand() {
        assertThat(LIST.find(List.of("Franco", "-", "British", "talks"), 0)
                        .orElseThrow()
                        .senses())
                .extracting(sense -> sense.actor().name())
                .containsExactly("France");
        assertThat(at("Franco", "1940-10-23").name()).isEqualTo("Francisco Franco");
        assertThat(LIST.find(List.of("Pakistan", "-", "India", "talks"), 0)
                        .orElseThrow()
                        .senses())
                .extracting(sense -> sense.actor().name())
                .contains("Pakistan");
    }

    @Test
    void palaceMinistryAndGarrisonStandForTheirPartOfTheState() {
        assertThat(undated("the Kremlin").code()).isEqualTo("RUSGOV");
        assertThat(undated("the Pentagon").code()).isEqualTo("USAMIL");
        assertThat(undated("Langley").code()).isEqualTo("USASPY");
        assertThat(undated("Rawalpindi").name()).isEqualTo("Pakistan Army");
        assertThat(undated("Downing Street").name()).isEqualTo("United Kingdom");
    }

    @Test
    void nameOfAStateThatIsNoMoreMeansWhomItMeantLast() {
        assertThat(at("Zaire", "2010-01-01").name()).isEqualTo("Democratic Republic of the Congo");
        assertThat(undated("Republic of China").name()).isEqualTo("Taiwan");
        assertThat(at("Republic of China", "1930-01-01").name()).isEqualTo("China");
    }

    @Test
    void acronymIsNotTheWordItLooksLike() {
        assertThat(LIST.senses("US")).isNotEmpty();
        assertThat(LIST.senses("U.S.")).isNotEmpty();
        assertThat(LIST.senses("us")).isEmpty();
        assertThat(LIST.senses("turkey")).isEmpty();
        assertThat(LIST.senses("TURKEY")).isNotEmpty();
        assertThat(LIST.find(List.of("TELL", "US", "WHO", "IS", "NEXT"), 1)).isEmpty();
        assertThat(LIST.find(List.of("TELL", "US", "WHO", "IS", "NEXT"), 3)).isEmpty();
        assertThat(LIST.find(List.of("US", "STRIKES", "IRAN", "AGAIN"), 0)).isPresent();
    }

    @Test
    void longestNameWinsHoweverItIsTokenised() {
        List<String> split = List.of("the", "Tehreek", "-", "e", "-", "Taliban", "Pakistan", "said");
        assertThat(LIST.find(split, 1).orElseThrow().tokens()).isEqualTo(6);
        assertThat(LIST.find(List.of("Tehreek-e-Taliban", "Pakistan"), 0)
                        .orElseThrow()
                        .tokens())
                .isEqualTo(2);
        assertThat(LIST.find(List.of("People", "'s", "Republic", "of", "China"), 0)
                        .orElseThrow()
                        .tokens())
                .isEqualTo(5);
        assertThat(LIST.find(List.of("Côte", "d'Ivoire"), 0).orElseThrow().tokens())
                .isEqualTo(2);
    }

    @Test
    void lexiconJoinsNamesButNoDemonyms() {
        assertThat(LIST.longest(List.of("United", "Nations"), 0))
                .contains(new NameLexicon.Match(2, EntityKind.ORGANIZATION));
        assertThat(LIST.longest(List.of("South", "Korean", "troops"), 0)).isEmpty();
    }

    @Test
    void contextDecidesWhereSeveralBearAName() {
        assertThat(LIST.resolve("National Guard", Optional.empty(), List.of("UKR"))
                        .orElseThrow()
                        .country())
                .isEqualTo("UKR");
        assertThat(LIST.resolve("National Guard", Optional.empty(), List.of())).isEmpty();
        assertThat(undated("Congo").country()).isEqualTo("COD");
    }

    @Test
    void personIsWhatTheOfficeOfTheDateMakesHim() {
        assertThat(at("Angela Merkel", "2017-04-01").sectors()).containsExactly(Sector.GOV);
        assertThat(at("Angela Merkel", "2023-04-01").sectors()).containsExactly(Sector.ELI);
        assertThat(at("Donald Tusk", "2016-01-01").country()).isEqualTo("IGO");
        assertThat(at("Donald Tusk", "2010-01-01").country()).isEqualTo("POL");
        assertThat(LIST.holder("RUS", "president", LocalDate.parse("2010-01-01"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Dmitry Medvedev");
    }

    @Test
    void groupInPowerHasTheSectorOfItsTime() {
        assertThat(at("Taliban", "2005-01-01").code()).isEqualTo("AFGREB");
        assertThat(at("Taliban", "2022-01-01").code()).isEqualTo("AFGGOV");
        assertThat(at("African National Congress", "1970-01-01").sectors()).contains(Sector.REB);
    }

    @Test
    void partsBelongToTheirWholes() {
        Actor isi = LIST.actor("isi").orElseThrow();
        assertThat(LIST.isWithin(isi, LIST.actor("pakistan").orElseThrow())).isTrue();
        assertThat(LIST.isWithin(isi, LIST.actor("india").orElseThrow())).isFalse();
        assertThat(LIST.described("kingdom")).extracting(Actor::name).contains("Saudi Arabia", "Jordan");
    }

    @Test
    void usersNamesWinOverOurs(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                family: mine
                actors:
                - {name: Kabul Traders, kind: organization, country: AFG, sectors: [BUS], names: [Kabul]}
                """);
        ActorList list = ActorList.load(List.of(file));
        assertThat(list.resolve("Kabul", Optional.empty(), List.of())
                        .orElseThrow()
                        .code())
                .isEqualTo("AFGBUS");
        assertThat(list.resolve("Islamabad", Optional.empty(), List.of())).isPresent();
    }

    @Test
    void wrongFileIsRefusedWithLineAndRemedy(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, "actors:\n- {name: X, kind: club, sectors: [ABC], period: soon/}\n");
        assertThatThrownBy(() -> ActorList.load(List.of(file)))
                .isInstanceOf(ActorFileException.class)
                .hasMessageContaining("wrong.yaml:2: kind: \"club\" is unknown; use state")
                .hasMessageContaining("\"ABC\" is not a sector")
                .hasMessageContaining("\"soon/\" is not a period");
    }

    @Test
    void checkFindsWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("doubtful.yaml");
        Files.writeString(file, """
                actors:
                - {name: Blue Front, country: FRA, names: [BF]}
                - {name: Blue Force, country: FRA, names: [BF], parent: nobody}
                offices:
                - {country: FRA, office: king, holders: {Anna Alpha: 2001/2004, Bert Beta: 2003/2005}}
                """);
        assertThat(ActorListCheck.of(List.of(file)).stream().map(Problem::toString))
                .anyMatch(text -> text.contains(":3:") && text.contains("\"BF\" also means Blue Front"))
                .anyMatch(text -> text.contains("no actor \"nobody\""))
                .anyMatch(text -> text.contains("keep the entries sorted"))
                .anyMatch(text -> text.contains("Bert Beta begins on 2003-01-01"));
    }

    @Test
    void checkAsksForTheSourcesOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        String actors = "actors:\n- {name: Blue Front, country: FRA}\n";
        for (String none : List.of("", "sources:\n", "sources: []\n")) {
            Files.writeString(file, none + actors);
            assertThat(ActorListCheck.of(List.of(file)).stream().map(Problem::toString))
                    .singleElement()
                    .asString()
                    .contains("mine.yaml:1: no sources are named; say under \"sources:\"");
        }
        Files.writeString(file, "sources:\n- names: the front's own statements\n" + actors);
        assertThat(ActorListCheck.of(List.of(file))).isEmpty();
    }
}
