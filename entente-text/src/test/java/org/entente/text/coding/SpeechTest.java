package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

/** What is said of a deed, asked for, supposed or called off, and whose deed it is. */
class SpeechTest {

    private static List<String> told(String text) {
        return Loaded.code(text).claims().stream()
                .filter(claim -> claim.type() instanceof EventType)
                .map(claim -> claim.type() + " " + name(claim.source()) + " > " + name(claim.target()))
                .distinct()
                .toList();
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::actor).map(Actor::name).orElse("_");
    }

    @Test
    void whoSaysWhatADeedIsDoesNone() {
        for (String text : List.of(
                "Oman called Yemen's strikes regrettable.",
                "Oman called the Yemeni raid a crime.",
                "Oman described the Yemeni attack as barbaric.",
                "Oman branded Yemen's blockade illegal.",
                "Oman considers the Yemeni attack an act of war.")) {
            assertThat(told(text)).as(text).noneMatch(claim -> claim.startsWith("ASSAULT Oman"));
            assertThat(told(text)).as(text).noneMatch(claim -> claim.startsWith("THREATEN"));
        }
        assertThat(told("Oman called the Yemeni raid a crime.")).contains("ACCUSE Oman > Yemen");
    }

    @Test
    void whoCallsOrDeclaresADeedDoesIt() {
        assertThat(told("The unions of Peru called a strike against the government."))
                .anyMatch(claim -> claim.startsWith("PROTEST unions of Peru"));
        assertThat(told("Iran declared a blockade of Kuwait.")).contains("COERCE Iran > Kuwait");
    }

    @Test
    void whatAStateTellsOfItsOwnForcesAccusesNobody() {
        assertThat(told("Islamabad said that its army had shelled two Indian posts."))
                .containsExactly("ASSAULT Pakistan > India");
        assertThat(told("Israel says Israeli soldiers killed two fighters of Hamas."))
                .containsExactly("ASSAULT Israel > Hamas");
        assertThat(told("Kenya said that Somali soldiers had shelled two Kenyan posts."))
                .contains("ACCUSE Kenya > Somalia");
        assertThat(told("A Kenyan court found that Kenyan police had tortured a prisoner."))
                .contains("ACCUSE Kenya > Kenya");
    }

    @Test
    void anAttackThatIsOnlySupposedIsNone() {
        assertThat(told("Mali and Burkina Faso said an attack on Niger would be an attack on them."))
                .containsExactlyInAnyOrder("AGREE Mali > Niger", "AGREE Burkina Faso > Niger");
        assertThat(told("Oman said any Yemeni attack would be met with force."))
                .containsExactly("THREATEN Oman > Yemen");
        assertThat(told("Yemeni strikes on Oman will continue.")).containsExactly("THREATEN Yemen > Oman");
    }

    @Test
    void whoAccusesIsNoVictimUnlessTheWordsTellSo() {
        assertThat(told("Norway complained that Israel had breached the truce."))
                .containsExactlyInAnyOrder("ACCUSE Norway > Israel", "ASSAULT Israel > _");
        assertThat(told("Norway accused Israel of breaking the truce with Lebanon."))
                .contains("ASSAULT Israel > Lebanon");
        assertThat(told("Chad accused Libya of bombing its villages.")).contains("ASSAULT Libya > Chad");
        assertThat(told("Israel was accused by Norway of breaching the truce.")).contains("ASSAULT Israel > _");
    }

    @Test
    void whoeverIsOnlySaidToBeOrHaveSomethingIsChargedWithNoDeed() {
        assertThat(told("Ukraine attacked Belarus. Ukraine accused Belarus of being a tool of the Kremlin."))
                .noneMatch(claim -> claim.startsWith("COERCE"));
        assertThat(told("Iran shelled Iraq. Iraq accused Iran of belonging to an evil axis."))
                .noneMatch(claim -> claim.startsWith("COERCE"));
        assertThat(told("Iran shelled Iraq. Iraq accused Iran of being behind the riots."))
                .contains("COERCE Iran > Iraq");
    }

    @Test
    void whatIsAskedForEverLouderIsARequestOfNobodyNamed() {
        assertThat(told("Calls are growing for Maduro to step down.")).containsExactly("REQUEST _ > Nicolás Maduro");
        assertThat(told("Pressure is mounting for Maduro to resign.")).containsExactly("REQUEST _ > Nicolás Maduro");
        assertThat(told("Calls grew for Russia to withdraw from Ukraine.")).containsExactly("REQUEST _ > Russia");
        assertThat(told("Maduro stepped down.")).contains("CONCEDE Nicolás Maduro > _");
    }

    @Test
    void anAttackThatIsCalledOffIsNone() {
        assertThat(told("Trump called off a strike on Iran.")).containsExactly("RETREAT Donald Trump > Iran");
        assertThat(told("Oman postponed the invasion of Yemen.")).containsExactly("RETREAT Oman > Yemen");
        assertThat(told("Nurses called off a strike against the government of Kenya."))
                .containsExactly("CONCEDE nurses > Kenya");
    }

    @Test
    void whoIsReadyToHelpThreatensNobody() {
        assertThat(told("Italy is ready to send troops to Chad.")).containsExactly("MOBILIZE Italy > Chad");
        assertThat(told("Poland is prepared to fight alongside Ukraine.")).containsExactly("AGREE Poland > Ukraine");
        assertThat(told("Iran is ready to strike Israel.")).containsExactly("THREATEN Iran > Israel");
    }

    @Test
    void whoInsistsThatAThingIsSoAsksForNothing() {
        for (String text : List.of(
                "Iran insists its programme is peaceful.",
                "Turkey insisted that it had done nothing wrong.",
                "Serbia insisted that Kosovo was part of its land.",
                "Ankara insisted that the vote was not a declaration of war.")) {
            assertThat(told(text)).as(text).noneMatch(claim -> claim.startsWith("REQUEST"));
        }
        assertThat(told("Moscow insisted that Kyiv withdraw its troops.")).contains("REQUEST Russia > Ukraine");
        assertThat(told("Moscow insists that Kyiv must withdraw its troops.")).contains("REQUEST Russia > Ukraine");
    }

    @Test
    void whatIsDemandedByANounIsNoDeed() {
        assertThat(told("Canada's demand that Ethiopia lift the siege of Tigray has met with silence."))
                .contains("REQUEST Canada > Ethiopia")
                .noneMatch(claim -> claim.startsWith("RETREAT"));
        assertThat(told("Canada's demand that Ethiopia close the camp has angered nobody."))
                .contains("REQUEST Canada > Ethiopia");
        assertThat(told("The demand that Ethiopia made in 1998 was rejected."))
                .noneMatch(claim -> claim.startsWith("REQUEST"));
    }

    @Test
    void whoDeniesAShareInADeedIsItsSupposedDoer() {
        assertThat(told("Libya denied any part in the bombing of the French airliner."))
                .contains("ASSAULT Libya > France");
        assertThat(told("Germany took exception to the attack on Kuwait."))
                .noneMatch(claim -> claim.startsWith("ASSAULT Germany"));
        assertThat(told("Iran took part in the attack on Kuwait.")).contains("ASSAULT Iran > Kuwait");
    }
}
