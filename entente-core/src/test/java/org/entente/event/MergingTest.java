package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.relation.TestActors;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final RollUp STATES =
            RollUp.toStates(List.of(TestActors.PAKISTAN, TestActors.ISI, TestActors.AFGHANISTAN));

    @Test
    void aWireStoryPrintedThreeTimesIsOneEventWithThreeMentionsAndCountsOnce() {
        String text = "gunmen of the group shelled an army outpost near the border overnight";
        Happenings merged = merge(
                attack("a", "2014-05-10", text),
                attack("b", "2014-05-10", text + "."),
                attack("c", "2014-05-11", "Gunmen of the group shelled an army outpost near the border overnight"));
        assertThat(merged.events()).hasSize(1);
        assertThat(merged.events().get(0).mentions()).isEqualTo(3);
        assertThat(merged.events().get(0).credence()).isEqualTo(0.8);
    }

    @Test
    void independentAccountsOfOneEventMakeItSurer() {
        Happenings merged = merge(
                attack("a", "2014-05-10", "rockets hit the army outpost near the border"),
                attack("b", "2014-05-10", "an army spokesman said six rockets landed by the border fence"));
        assertThat(merged.events()).hasSize(1);
        assertThat(merged.events().get(0).credence()).isGreaterThan(0.9);
    }

    @Test
    void attacksOfDifferentMonthsAreDifferentEvents() {
        String text = "gunmen of the group shelled an army outpost near the border overnight";
        assertThat(merge(attack("a", "2014-05-10", text), attack("b", "2014-08-10", text))
                        .events())
                .hasSize(2);
    }

    @Test
    void rivalAccountsStandSideBySide() {
        Claim said = attack("a", "2014-05-10", "jets bombed the village in the valley");
        Claim denied = TestActors.claim(
                "b",
                EventType.ASSAULT,
                TestActors.TTP,
                TestActors.PAKISTAN,
                "2014-05-10",
                Status.DENIED,
                "it denied that jets bombed the village in the valley");
        Event event = merge(said, denied).events().get(0);
        assertThat(event.claims()).containsExactlyInAnyOrder(said, denied);
        assertThat(event.credence()).isEqualTo(0.8);
    }

    @Test
    void anIntelligenceServiceIsItsStateButAnArmedGroupIsNot() {
        assertThat(STATES.of(TestActors.ISI, Optional.empty())).isEqualTo(TestActors.PAKISTAN);
        assertThat(STATES.of(TestActors.TTP, Optional.empty())).isEqualTo(TestActors.TTP);
        assertThat(STATES.of(TestActors.TALIBAN, Optional.of(LocalDate.of(2022, 1, 1))))
                .isEqualTo(TestActors.TALIBAN);
    }

    @Test
    void aGroupIsAStateOnlyWhileItGovernsIt() {
        RollUp governments = RollUp.toGovernments(
                List.of(TestActors.PAKISTAN, TestActors.AFGHANISTAN),
                List.of(new Government("taliban", "AFG", LocalDate.of(2021, 8, 15), Optional.empty())));
        assertThat(governments.of(TestActors.TALIBAN, Optional.of(LocalDate.of(2020, 1, 1))))
                .isEqualTo(TestActors.TALIBAN);
        assertThat(governments.of(TestActors.TALIBAN, Optional.of(LocalDate.of(2022, 1, 1))))
                .isEqualTo(TestActors.AFGHANISTAN);
    }

    @Test
    void whatAStateDoesToItsOwnBodyIsNoDyad() {
        Claim inside = TestActors.claim(
                "a", TieType.HOSTILE, TestActors.PAKISTAN, TestActors.ISI, "2014-05-10", Status.ASSERTED);
        assertThat(merge(inside).all()).isEmpty();
    }

    @Test
    void allClaimsAboutATieAreOneTie() {
        Happenings merged = merge(
                TestActors.claim(
                        "a", TieType.SPONSOR, TestActors.ISI, TestActors.TALIBAN, "1996-05-10", Status.ASSERTED),
                TestActors.claim(
                        "b", TieType.SPONSOR, TestActors.PAKISTAN, TestActors.TALIBAN, "2021-09-01", Status.ENDED));
        assertThat(merged.ties()).hasSize(1);
        assertThat(merged.ties().get(0).carrying()).hasSize(1);
        assertThat(merged.ties().get(0).closing()).hasSize(1);
    }

    @Test
    void pinnedReportsAreOneEventHoweverFarApartTheirWordsAndDays() {
        Claim first = attack("a", "2014-05-10", "rockets hit the outpost");
        Claim second = attack("b", "2014-08-10", "many died, villagers recall");
        Claim third = attack("c", "2014-09-10", "a convoy was ambushed");
        Claim other = attack("d", "2014-10-10", "a mine went off");
        List<Claim> all = List.of(third, second, other, first);
        Pins pins = Pins.of(List.of(Map.entry(third.id(), second.id()), Map.entry(second.id(), first.id())));
        Happenings merged = new Merging(STATES, ReportDates.of(Map.of(), all), pins).merge(all);
        assertThat(merged.events()).hasSize(2);
        assertThat(merged.events().get(0).claims()).containsExactly(first, second, third);
        assertThat(merged.events().get(1).claims()).containsExactly(other);
    }

    private static Claim attack(String doc, String day, String text) {
        return TestActors.claim(
                doc, EventType.ASSAULT, TestActors.TTP, TestActors.PAKISTAN, day, Status.ASSERTED, text);
    }

    private static Happenings merge(Claim... claims) {
        List<Claim> all = List.of(claims);
        return new Merging(STATES, ReportDates.of(Map.of(), all)).merge(all);
    }
}
