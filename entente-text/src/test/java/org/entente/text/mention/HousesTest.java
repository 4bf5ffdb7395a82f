package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import org.junit.jupiter.api.Test;

/** Whose "Congress" and "the National Assembly" are. */
class HousesTest {

    @Test
    void houseIsOfTheLandInWhoseCapitalItSits() {
        assertThat(codes("The Senate in Asuncion thanked Brazil.", "Senate")).containsExactly("PRYLEG Paraguay");
        assertThat(codes("Congress in Washington thanked Brazil.", "Congress")).containsExactly("USALEG US Congress");
    }

    @Test
    void houseThatJudgesOrIsClosedByARulerIsOfHisLand() {
        assertThat(codes("The Senate impeached Fernando Lugo.", "Senate")).containsExactly("PRYLEG Paraguay");
        assertThat(codes("Pedro Castillo dissolved Congress.", "Congress")).containsExactly("PERLEG Peru");
        assertThat(codes("Congress impeached Donald Trump.", "Congress")).containsExactly("USALEG US Congress");
    }

    @Test
    void judgesAndUnionsTurnToTheHouseOfTheirOwnLandButRulersToAnothers() {
        assertThat(codes("Brazilian prosecutors asked Congress to lift his immunity.", "Congress"))
                .containsExactly("BRALEG Brazil");
        assertThat(codes("Russia warned Congress not to pass the law.", "Congress"))
                .containsExactly("USALEG US Congress");
    }

    @Test
    void houseThatManyLandsCallAlikeIsOfTheOneBeforeIt() {
        assertThat(codes("Ecuador's National Assembly thanked Brazil.", "National Assembly"))
                .containsExactly("ECULEG Ecuador");
        assertThat(codes("Nigeria's House of Representatives thanked Ghana.", "House of Representatives"))
                .containsExactly("NGALEG Nigeria");
    }
}
