package org.entente.text.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    /** Capitals that share their name with a province or with a larger town of the country, or are written in many ways. */
    private static final Map<String, String> CAPITALS = Map.of(
            "Washington", "USA",
            "Astana", "KAZ",
            "Ulaanbaatar", "MNG",
            "Luxembourg", "LUX",
            "Tripoli", "LBY",
            "Kuwait City", "KWT",
            "Guatemala City", "GTM",
            "Kiev", "UKR",
            "San José", "CRI",
            "Georgetown", "GUY");

    @Test
    void aCapitalIsTheCityAndNotTheProvinceOfItsName() {
        CAPITALS.forEach((name, country) -> {
            Optional<Settlement> found = Gazetteer.shared().find(name, List.of(country));
            assertThat(found).as(name).map(Settlement::seat).contains(Settlement.Seat.STATE);
            assertThat(found).as(name).map(Settlement::country).contains(country);
        });
    }

    @Test
    void aProvinceThatIsNoCapitalIsStillFound() {
        assertThat(Gazetteer.shared().find("Helmand", List.of("AFG")).map(Settlement::seat))
                .contains(Settlement.Seat.REGION);
        assertThat(Gazetteer.shared().within("Seattle", "Washington").map(Settlement::province))
                .contains("US.WA");
    }
}
