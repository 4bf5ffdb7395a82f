package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** What the model may claim where no rule fires. */
class ProposalsTest {

    private static List<ClaimType> types(String text) {
        return Loaded.code(text).claims().stream().map(Claim::type).toList();
    }

    @Test
    void whatARuleForbidsIsNotProposed() {
        assertThat(types("Samoa met its growth target for the third year in a row."))
                .doesNotContain(EventType.CONSULT);
        assertThat(types("Venice declared war on pigeons.")).doesNotContain(EventType.ASSAULT);
    }

    @Test
    void whatCompaniesDoIsTheirTrade() {
        assertThat(types("Toyota closed a factory in Argentina.")).isEmpty();
    }

    @Test
    void whoBuildsInATownOfHisOwnCountryHelpsNobody() {
        assertThat(types("The Estonian premier opened a school in Tartu.")).doesNotContain(EventType.AID);
        assertThat(types("Norway rebuilt schools in Aleppo.")).contains(EventType.AID);
    }

    @Test
    void whatIsAvertedMakesNothingWorse() {
        assertThat(types("The accord averted a war between Chad and Sudan.")).isEmpty();
    }
}
