package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseResolverTest {

    private static final PhraseResolver RESOLVER = new PhraseResolver(ActorList.load(), AgentNouns.load());

    @ParameterizedTest
    @CsvSource({
        "Pakistani forces, Pakistan, PAKMIL",
        "the Turkish defence ministry, Turkey, TURGOV",
        "Emirati diplomats, United Arab Emirates, AREGOV",
        "Egypt's foreign minister, Egypt, EGYGOV",
        "Japanese lawmakers, Japan, JPNLEG",
        "Nigeria's banks, Nigeria's banks, NGABUS",
        "dozens of Afghan refugees, Afghan refugees, AFGREF",
        "Kurdish rebels in Iraq, Kurdish rebels, IRQREB",
        "Hezbollah fighters, Hezbollah, LBNREB",
        "UN peacekeepers, United Nations, IGOMIL",
        "members of the IDF, Israel Defense Forces, ISRMIL",
        "a former US president, former US president, USAELI",
        "an ex-minister, ex-minister, ELI",
        "a retired Indian general, retired Indian general, INDELI",
        "the Libyan-backed Chadian rebels, Libyan-backed Chadian rebels, TCDREB",
        "a Kenya-based charity, Kenya-based charity, KENNGO",
        "Lahore police, Pakistan, PAKCOP",
        "the ministry of finance of Peru, Peru, PERGOV",
        "the army of Chad, Chad, TCDMIL",
        "the president of the Riigikogu, Riigikogu, ESTLEG",
        "a group of thieves, thieves, CRM",
        "Iraqi Shiite clerics, Iraqi Shiite clerics, IRQREL",
        "the Brazilians, Brazilians, BRACVL"
    })
    void phraseResolvesByComposition(String phrase, String name, String code) {
        Actor actor = RESOLVER.resolve(ActorPhrase.of(phrase));
        assertThat(actor.name() + " " + actor.code()).isEqualTo(name + " " + code);
    }

    @Test
    void unknownPersonTakesCountryAndSectorFromTheTitle() {
        Actor actor = RESOLVER.resolve(ActorPhrase.of("Chilean Senator Ximena Prueba"));
        assertThat(actor.name()).isEqualTo("Ximena Prueba");
        assertThat(actor.code()).isEqualTo("CHLLEG");
        Actor apposed = RESOLVER.resolve(ActorPhrase.of("Ximena Prueba, Peru's deputy foreign minister"));
        assertThat(apposed.code()).isEqualTo("PERGOV");
    }

    @Test
    void forcesOfAStateAreThoseOfWhoeverGovernsIt() {
        Optional<LocalDate> later = Optional.of(LocalDate.parse("2022-05-01"));
        assertThat(RESOLVER.resolve(new ActorPhrase("the Afghan government", List.of(), later))
                        .name())
                .isEqualTo("Taliban");
        Optional<LocalDate> before = Optional.of(LocalDate.parse("2012-05-01"));
        assertThat(RESOLVER.resolve(new ActorPhrase("the Afghan government", List.of(), before))
                        .name())
                .isEqualTo("Afghanistan");
    }

    @Test
    void contextGivesTheCountryThatThePhraseLacks() {
        Actor actor =
                RESOLVER.resolve(new ActorPhrase("defence minister", RESOLVER.countries("German"), Optional.empty()));
        assertThat(actor.country()).isEqualTo("DEU");
        assertThat(actor.sectors()).containsExactly(Sector.GOV, Sector.MIL);
    }

    @Test
    void otherTransliterationIsTheSamePerson() {
        assertThat(RESOLVER.resolve(ActorPhrase.of("Mohammad Husein Roble")).name())
                .isEqualTo("Mohamed Hussein Roble");
    }

    @Test
    void wordsThatNameNobodyGiveAnActorWithoutSector() {
        Actor actor = RESOLVER.resolve(ActorPhrase.of("a cat named Frank"));
        assertThat(actor.sectors()).isEmpty();
        assertThat(actor.country()).isEmpty();
        assertThat(RESOLVER.resolve(ActorPhrase.of("...")).name()).isEqualTo("...");
        assertThat(RESOLVER.resolve(ActorPhrase.of(" ")).id()).isEqualTo("unknown");
    }
}
