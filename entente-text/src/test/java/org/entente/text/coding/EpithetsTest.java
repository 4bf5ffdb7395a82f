package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.Told.claims;

import org.junit.jupiter.api.Test;

/** What stands before a state's name and says what the state is makes nobody else of it. */
class EpithetsTest {

    @Test
    void nounBeforeAStateMeansTheStateWhoeverElseStandsInIt() {
        assertThat(claims("EU candidate Serbia condemned Russia.")).containsExactly("ACCUSE Serbia > Russia");
        assertThat(claims("OPEC producer Algeria condemned Israel.")).containsExactly("ACCUSE Algeria > Israel");
        assertThat(claims("French protectorate Morocco condemned Israel.")).contains("ACCUSE Morocco > Israel");
        assertThat(claims("Gulf monarchy Bahrain expelled Iranian diplomats."))
                .containsExactly("SANCTION Bahrain > Iran");
        assertThat(claims("NATO member Turkey bombed Syria."))
                .containsExactlyInAnyOrder("PART_OF Turkey > NATO", "ASSAULT Turkey > Syria");
    }

    @Test
    void titleBeforeAPersonNamedLikeAStateMeansThePerson() {
        assertThat(claims("President Georgia Meloni visited Chad.")).containsExactly("CONSULT Georgia Meloni > Chad");
    }

    @Test
    void whatAPersonIsCalledBeforeHisNameMeansThePersonWhoeverElseStandsInIt() {
        assertThat(claims("Kremlin critic Alexei Navalny was arrested on Friday."))
                .containsExactly("COERCE _ > Alexei Navalny");
        assertThat(claims("Libya expelled Kremlin critic Alexei Navalny."))
                .containsExactly("COERCE Libya > Alexei Navalny");
    }

    @Test
    void howAStateIsRuledIsNoPartOfItsName() {
        assertThat(claims("Communist Vietnam invaded Cambodia.")).containsExactly("ASSAULT Vietnam > Cambodia");
        assertThat(claims("Marxist Ethiopia bombed Somalia.")).containsExactly("ASSAULT Ethiopia > Somalia");
        assertThat(claims("The Communist Party condemned Turkey.")).containsExactly("ACCUSE communist party > Turkey");
        assertThat(claims("The Imperial Japanese Army attacked China."))
                .containsExactly("ASSAULT Imperial Japanese Army > China");
    }

    @Test
    void neighbourIsNoParticiple() {
        assertThat(claims("The veto on Ukraine was lifted by neighbouring Hungary."))
                .containsExactly("CONCEDE Hungary > Ukraine");
        assertThat(claims("Neighboring Ghana closed its border with Togo.")).containsExactly("SANCTION Ghana > Togo");
        assertThat(claims("Niger kept neighbouring Chad informed of the raid."))
                .containsExactly("COOPERATE Niger > Chad");
    }

    @Test
    void landsNamedByInstancesAreThoseNamed() {
        assertThat(claims("Other countries, including Israel and Chad, knocked out a Syrian radar station."))
                .containsExactlyInAnyOrder("ASSAULT Israel > Syria", "ASSAULT Chad > Syria");
        assertThat(claims("Syria was dominant in countries like Lebanon."))
                .containsExactly("INFLUENCE Syria > Lebanon");
        assertThat(claims("French troops left most of Mali.")).containsExactly("RETREAT France > Mali");
    }
}
