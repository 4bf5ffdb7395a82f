package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Status;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is charged with, and what he denies. */
class ChargedTest {

    private static List<String> told(String text) {
        return Loaded.code(text).claims().stream()
                .map(claim -> claim.type().name() + " " + claim.status())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Uganda charged the rebels with attacking a convoy.",
                "Ethiopia accused Eritrean soldiers of massacring hundreds of villagers.",
                "Poland reproached Russia with shelling a hospital.",
                "Chad said Sudan had shelled a village.",
                "Kenya complained that Somalia had bombed a village."
            })
    void deedsWithWhichSomebodyIsChargedAreAlleged(String text) {
        assertThat(told(text)).contains("ACCUSE ASSERTED", "ASSAULT ALLEGED").doesNotContain("ASSAULT ASSERTED");
    }

    @Test
    void clientsWithWhomSomebodyIsChargedAreAlleged() {
        assertThat(told("Zambia told the United Nations that Angola was arming rebels."))
                .contains("ACCUSE ASSERTED", "SPONSOR ALLEGED");
        assertThat(told("Rwanda was charged by Burundi with arming a militia."))
                .contains("ACCUSE ASSERTED", "SPONSOR ALLEGED");
    }

    @Test
    void whatIsNoChargeStaysAsTold() {
        assertThat(told("Chad said its army had shelled the rebels.")).doesNotContain("ASSAULT ALLEGED");
        assertThat(told("Chad accused Sudan of lying after Sudanese jets bombed Adre."))
                .contains("ASSAULT ASSERTED");
        assertThat(told("Chad accused Sudan of lying and shelled Geneina.")).contains("ASSAULT ASSERTED");
    }

    @Test
    void deedsDeniedBehindAreDenied() {
        assertThat(told("Congo said Rwanda had shelled Goma, which Kigali denied."))
                .contains("ACCUSE ASSERTED", "ASSAULT DENIED");
        assertThat(told("Colombia accused Venezuela of arming guerrillas, a charge that Caracas dismissed."))
                .contains("ACCUSE ASSERTED", "SPONSOR DENIED");
        assertThat(told("Russia denied having armed the rebels.")).contains("SPONSOR DENIED");
        assertThat(told("Congo shelled Kigali, which is the capital of Rwanda."))
                .contains("ASSAULT ASSERTED");
    }

    @Test
    void penaltiesThatArePreparedArePlanned() {
        assertThat(told("Norway is preparing sanctions against Belarus.")).contains("SANCTION PLANNED");
        assertThat(told("Norway imposed sanctions on Belarus.")).contains("SANCTION ASSERTED");
    }

    @Test
    void whoOnlyDeniesTheDeedIsNotItsVictim() {
        assertThat(Loaded.code("Armenia accused Baku of starving the enclave, which Aliyev denied.").claims().stream()
                        .filter(claim -> claim.status() == Status.DENIED))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.target()).isEmpty());
    }
}
