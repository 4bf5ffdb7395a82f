package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.event.RollUp;
import org.entente.time.When;
import org.junit.jupiter.api.Test;

/** Wars of days or weeks between long years without one: analyses written years later tell of them in a few acts. */
class ShortWarTest {

    private static final Map<String, LocalDate> PUBLISHED = Map.of("analysis", LocalDate.of(2020, 1, 15));
    private static final Actor ARDA = state("Arda");
    private static final Actor BRIN = state("Brin");

    @Test
    void aWarBegunAndEndedInOneMonthIsAMonthOfWar() {
        Relationship caucasus = relate(
                act(EventType.ACCUSE, "112", "2008-04-21"),
                act(EventType.ASSAULT, "190", "2008-08-08"),
                act(EventType.ASSAULT, "195", "2008-08-09"),
                act(EventType.AGREE, "0356", "2008-08-12"),
                act(EventType.SANCTION, "161", "2008-09-02"),
                act(EventType.CONSULT, "046", "2012-12-14"));
        assertWar(caucasus, "2008-08", "2008-08");
    }

    @Test
    void aWarOfSixDaysIsAMonthOfWar() {
        Relationship june = relate(
                act(EventType.CONSULT, "040", "1965-03-10"),
                act(EventType.ASSAULT, "194", "1967-06-05"),
                act(EventType.ASSAULT, "192", "1967-06-07"),
                act(EventType.RETREAT, "0871", "1967-06-08"),
                act(EventType.SUPPORT, "057", "1987-04-11"));
        assertWar(june, "1967-06", "1967-06");
    }

    @Test
    void aWarOfTenWeeksLastsToItsSurrender() {
        Relationship islands = relate(
                act(EventType.SUPPORT, "057", "1971-07-01"),
                act(EventType.ASSAULT, "192", "1982-04-02"),
                act(EventType.ASSAULT, "195", "1982-05-01"),
                act(EventType.RETREAT, "0873", "1982-06-14"),
                act(EventType.SUPPORT, "054", "1990-02-15"));
        assertWar(islands, "1982-04", "1982-06");
    }

    @Test
    void aWarInTheMountainsEndsWithTheWithdrawal() {
        Relationship mountains = relate(
                act(EventType.SUPPORT, "057", "1999-02-21"),
                act(EventType.ASSAULT, "190", "1999-05-10"),
                act(EventType.ASSAULT, "195", "1999-06-05"),
                act(EventType.RETREAT, "0873", "1999-07-11"),
                act(EventType.CONSULT, "042", "2001-07-14"));
        assertWar(mountains, "1999-05", "1999-07");
    }

    @Test
    void aTruceOfTheLastMonthKnownSpeaksOfThatMonth() {
        List<Claim> claims = List.of(
                act(EventType.ASSAULT, "190", "2019-11-03"),
                act(EventType.ASSAULT, "195", "2019-12-04"),
                act(EventType.RETREAT, "0871", "2020-01-10"));
        Relationship pair = relate(claims.toArray(new Claim[0]));
        assertThat(at(pair, "2020-01")).isNotEqualTo(State.AT_WAR);
    }

    @Test
    void bordersClosedTimeAndAgainAreNoWar() {
        Relationship pair = relate(
                act(EventType.CONSULT, "040", "2014-05-01"),
                act(EventType.ASSAULT, "191", "2015-08-19"),
                act(EventType.ASSAULT, "191", "2015-09-08"),
                act(EventType.ASSAULT, "191", "2015-10-02"),
                act(EventType.ASSAULT, "191", "2016-01-20"));
        assertThat(pair.standings())
                .extracting(Standing::state)
                .doesNotContain(State.AT_WAR)
                .contains(State.STRAINED);
    }

    private static void assertWar(Relationship pair, String first, String last) {
        List<YearMonth> war = pair.standings().stream()
                .filter(standing -> standing.state() == State.AT_WAR)
                .map(Standing::month)
                .toList();
        assertThat(war).as("months of war").isNotEmpty();
        assertThat(war.get(0)).isBetween(YearMonth.parse(first), YearMonth.parse(last));
        assertThat(war.get(war.size() - 1)).isBefore(YearMonth.parse(last).plusMonths(9));
        assertThat(pair.phases())
                .filteredOn(phase -> phase.state() == State.AT_WAR)
                .hasSize(1);
    }

    private static State at(Relationship pair, String month) {
        return pair.standings().stream()
                .filter(standing -> standing.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Relationship relate(Claim... claims) {
        return Relating.standard(RollUp.none())
                .relate(List.of(claims), PUBLISHED)
                .get(0);
    }

    private static Claim act(EventType type, String cameo, String day) {
        LocalDate date = LocalDate.parse(day);
        String text = "Arda " + cameo + " Brin " + day;
        return new Claim(
                text,
                new Span("analysis", 0, 0, text.length(), text),
                type,
                "",
                cameo,
                type.scale(),
                Optional.of(new Party(ARDA, 0, 0, "")),
                Optional.of(new Party(BRIN, 0, 0, "")),
                false,
                Status.ASSERTED,
                Optional.empty(),
                Optional.of(new When(day, Optional.of(date), Optional.of(date), When.Basis.EXPLICIT)),
                Optional.empty(),
                Numbers.NONE,
                "",
                0.75);
    }

    private static Actor state(String name) {
        return new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, "", List.of(), "");
    }
}
