package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class ShadowTest {

    private static List<ClaimType> events(String text) {
        return Loaded.code(text).claims().stream()
                .map(Claim::type)
                .filter(type -> type instanceof EventType)
                .distinct()
                .toList();
    }

    @Test
    void whatIsDemandedIsNotDone() {
        assertThat(events("Chad pressed Libya to release the crew.")).containsExactly(EventType.REQUEST);
    }

    @Test
    void whatIsRefusedIsNotDone() {
        assertThat(events("Iran refused to release the crew.")).containsExactly(EventType.REJECT);
    }

    @Test
    void conditionIsNoAct() {
        assertThat(events("Kenya threatened to attack Somalia unless Somalia released the crew."))
                .containsExactly(EventType.THREATEN);
    }

    @Test
    void whatThoseDidWhomAConditionNamesIsTold() {
        assertThat(events("Kenya threatened to leave unless the soldiers who had shelled Somalia were punished."))
                .contains(EventType.THREATEN, EventType.ASSAULT);
        assertThat(events("Kenya threatened to leave unless the soldiers who shell Somalia are punished."))
                .doesNotContain(EventType.ASSAULT);
    }

    @Test
    void whatHappenedBeforeOrUntilSomethingElseDidIsToldAndNoCondition() {
        assertThat(events("Kenya withdrew its troops before Somalia attacked Ethiopia."))
                .contains(EventType.ASSAULT);
        assertThat(events("Kenya shelled the port before withdrawing from Somalia."))
                .contains(EventType.RETREAT);
        assertThat(events("Kenya refused to talk before withdrawing from Somalia."))
                .containsExactly(EventType.REJECT);
        assertThat(events("Kenya refused to talk until Somalia withdrew its troops."))
                .containsExactly(EventType.REJECT);
        assertThat(events("Kenya bombed the port before Somalia could attack Ethiopia."))
                .hasSize(1);
    }

    @Test
    void reasonOfAProtestIsNoDemandOfItsOwn() {
        assertThat(events("Thousands of Kenyans marched in Nairobi to demand the resignation of the president."))
                .containsExactly(EventType.PROTEST);
    }

    @Test
    void deedThatSomebodySufferedStandsBehindAProtest() {
        assertThat(events("Thousands of Kenyans marched in Nairobi against the jailing of Ethiopian nurses."))
                .containsExactlyInAnyOrder(EventType.PROTEST, EventType.COERCE);
        assertThat(events("Thousands of Kenyans marched in Nairobi against police brutality."))
                .containsExactly(EventType.PROTEST);
    }

    @Test
    void answerToWhatIsSaidIsNoPartOfIt() {
        assertThat(events("Chad vowed to expel the diplomats of Mali, prompting Niger to condemn Chad."))
                .containsExactlyInAnyOrder(EventType.THREATEN, EventType.ACCUSE);
    }

    @Test
    void accusationKeepsItsContent() {
        assertThat(events("Eritrea accused Ethiopia of attacking Asmara."))
                .contains(EventType.ACCUSE, EventType.ASSAULT);
    }

    @Test
    void commonNounsAloneClaimNothing() {
        assertThat(Loaded.code("The boy asked his mother to help.").claims()).isEmpty();
    }

    @Test
    void headingReportsOnlyWhatItSaysInFull() {
        assertThat(events("Chad's Crackdown and the Press Club of Niger")).isEmpty();
        assertThat(events("Boko Haram attack on Chad")).containsExactly(EventType.ASSAULT);
    }

    @Test
    void hopesAndMarketsAreNotStruck() {
        assertThat(events("Mexico's batting crushed the hopes of Chile.")).isEmpty();
        assertThat(events("Guerrillas crushed the army of Chile.")).containsExactly(EventType.ASSAULT);
    }

    @Test
    void warThatIsOnlyNamedIsNoFighting() {
        assertThat(events("Libya stood aside in the Chadian-Sudanese conflict."))
                .doesNotContain(EventType.ASSAULT);
        assertThat(events("War broke out between Chad and Sudan.")).containsExactly(EventType.ASSAULT);
    }
}
