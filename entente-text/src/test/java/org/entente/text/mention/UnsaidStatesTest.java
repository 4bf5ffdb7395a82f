package org.entente.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.mention.Meant.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose "the army", "soldiers" and "the junta" are, where only the text around them tells. */
class UnsaidStatesTest {

    private static final Optional<LocalDate> SPRING_OF_2024 = Optional.of(LocalDate.of(2024, 4, 2));

    @Test
    void juntaIsOfAStateThatSoldiersGovernedThen() {
        String text = "Guinea and Ghana quarrelled over fish. Ghana protested. The junta sent a boat.";
        assertThat(codes(SPRING_OF_2024, text, "junta")).containsExactly("GINGOV Guinea");
        assertThat(codes(Optional.of(LocalDate.of(1973, 4, 2)), text, "junta")).containsExactly("GHAGOV Ghana");
    }

    @Test
    void juntaIsFoundByWhereItActsThoughItsStateIsNotNamed() {
        assertThat(codes(
                        SPRING_OF_2024,
                        "China closed its border for a week. The junta shelled a village near Mandalay.",
                        "junta"))
                .containsExactly("MMRGOV Myanmar");
    }

    @Test
    void severalJuntasAreThoseNamedTogether() {
        assertThat(codes(
                        SPRING_OF_2024,
                        "Mali, Niger and Burkina Faso left the bloc. The three juntas formed a union.",
                        "juntas"))
                .containsExactlyInAnyOrder("MLI Mali", "NER Niger", "BFA Burkina Faso");
    }

    @Test
    void troopsAreOfTheStateWhoseRulerTheyAreLoyalTo() {
        String text = "Turkey opened a bridge. Troops loyal to Hafez al-Assad closed it.";
        assertThat(codes(Optional.of(LocalDate.of(1982, 2, 23)), text, "Troops"))
                .containsExactly("SYRMIL Syria");
        assertThat(codes("Fighters loyal to Khalifa Haftar closed the road.", "Fighters"))
                .noneMatch(who -> who.contains("Libya"));
    }

    @Test
    void soldiersWithoutAnArticleAreOfNoStateThatWasNamedLongBefore() {
        String text = "Uruguay offered to mediate. The offer was read out on the radio. A priest was moved by it. "
                + "He rang the bells. Soldiers shot at the tower.";
        assertThat(codes(text, "Soldiers")).noneMatch(who -> who.contains("Uruguay"));
        assertThat(codes("Uruguay closed the port. Soldiers shot at the cranes.", "Soldiers"))
                .containsExactly("URYMIL Uruguay");
    }

    @Test
    void troopsThatSomebodyIsAccusedOfSendingAreHis() {
        assertThat(codes("Chad accused Libya of sending troops across the desert.", "troops"))
                .containsExactly("LBYMIL Libya");
        assertThat(codes("Chad responded by sending troops across the desert.", "troops"))
                .containsExactly("TCDMIL Chad");
    }

    @Test
    void coalitionIsOfThoseWhoLeadItAndNotOfTheLandThatItFightsIn() {
        assertThat(codes(
                        SPRING_OF_2024,
                        "Yemen has bled for years. Yemen is poor. Saudi Arabia pledged money. "
                                + "The coalition answered with strikes on a prison in Saada.",
                        "coalition"))
                .containsExactly("SAUMIL Saudi Arabia");
    }

    @Test
    void troopsThatPatrolATownAreOfItsLandUnlessAnotherHoldsIt() {
        assertThat(codes(
                        Optional.of(LocalDate.of(2021, 2, 4)),
                        "Japan's foreign minister protested in Tokyo. Troops patrolled Naypyidaw.",
                        "Troops"))
                .containsExactly("MMRMIL Myanmar");
        assertThat(codes("Iraq invaded Kuwait. Iraqi tanks took the palace. Troops patrolled Kuwait City.", "Troops"))
                .containsExactly("IRQMIL Iraq");
    }

    @Test
    void forcesThatAStateBacksAreNotItsOwn() {
        assertThat(codes("US-backed forces entered Raqqa.", "forces")).noneMatch(who -> who.contains("United States"));
        assertThat(codes("US forces entered Raqqa.", "forces")).containsExactly("USAMIL United States");
    }

    @Test
    void governmentNamedWithAGroupIsOfTheLandOfTheGroup() {
        assertThat(codes("Cuba hosted the talks. The government and the FARC signed an accord.", "government"))
                .containsExactly("COLGOV Colombia");
    }

    @Test
    void whatIsFederalIsOfAFederation() {
        Optional<LocalDate> autumn = Optional.of(LocalDate.of(2020, 11, 5));
        assertThat(codes(
                        autumn,
                        "Ethiopia and Eritrea quarrelled. Eritrea denied the report. The federal army shelled Mekelle.",
                        "army"))
                .containsExactly("ETHMIL Ethiopia");
    }

    @Test
    void diplomatsSentAwayAreNoneOfTheirHosts() {
        assertThat(codes("Canada expelled two diplomats.", "diplomats")).noneMatch(who -> who.contains("Canada"));
        assertThat(codes("China was blamed. Canada expelled two diplomats.", "diplomats"))
                .noneMatch(who -> who.contains("Canada"));
        assertThat(codes("Canada recalled two diplomats.", "diplomats")).containsExactly("CANGOV Canada");
        assertThat(codes("Niger's junta ousted two ministers.", "ministers")).containsExactly("NERGOV Niger");
    }

    @Test
    void theCrewIsOfWhoseTheShipIs() {
        assertThat(codes("Peru detained the crew of a Greek tanker.", "crew"))
                .singleElement()
                .asString()
                .startsWith("GRC");
        assertThat(codes("Peru counted the victims of Greek raids.", "victims"))
                .allSatisfy(code -> assertThat(code).doesNotContain("GRC"));
    }

    @Test
    void armiesAreOfTheLandWhoseRulerTheyOverthrow() {
        String text =
                "Ibrahim Babangida ruled Nigeria. Samuel Doe was president of Liberia. But the generals overthrew him.";
        assertThat(codes(text, "generals")).containsExactly("LBRMIL Liberia");
    }

    @Test
    void armiesAreOfTheLandWhoseTownsAreTold() {
        String text = "French jets bombed a road near Gao. France sent soldiers to Kidal and Timbuktu. "
                + "Then the colonels lost patience.";
        assertThat(codes(text, "colonels")).containsExactly("MLIMIL Mali");
    }
}
