package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.event.RollUp;
import org.entente.time.When;
import org.junit.jupiter.api.Test;

/** What a report says without a date, or with one that only says "by now". */
class VagueDatesTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 6, 20);
    private static final Actor ARDA = state("Arda", "");
    private static final Actor BRIN = state("Brin", "");
    /** Argentina, where the generals took over in March 1976. */
    private static final Actor ARGENTINA = state("Argentina", "ARG");

    private static final Map<String, LocalDate> PUBLISHED =
            Map.of("analysis", REPORT, "treaty", LocalDate.of(2002, 3, 1), "look back", LocalDate.of(1979, 6, 1));

    @Test
    void whatOnceHeldDidNotEndOnTheDayThatIsSaid() {
        List<Claim> claims = List.of(
                claim("treaty", TieType.ALLY, ARDA, BRIN, Status.ASSERTED, day("2002-03-01")),
                claim("analysis", TieType.ALLY, ARDA, BRIN, Status.ENDED, by(REPORT)),
                claim("analysis", TieType.HOSTILE, ARDA, BRIN, Status.ONGOING, day(REPORT.toString())));
        Relationship pair = relate(claims);
        assertThat(at(pair, "2003-01").state()).isIn(State.ALLIED, State.FRIENDLY);
        assertThat(at(pair, "2019-06").state()).isEqualTo(State.HOSTILE);
        TurningPoint turn = pair.turningPoints().get(pair.turningPoints().size() - 1);
        assertThat(turn.worse()).isTrue();
        assertThat(turn.month()).isBefore(YearMonth.of(2019, 5));
        assertThat(turn.earliest()).isBefore(YearMonth.of(2017, 6));
    }

    @Test
    void aReportThatSaysAgainThatTheyWereOnceCloseDatesTheChangeNoLater() {
        List<Claim> claims = new ArrayList<>(List.of(
                claim("analysis", TieType.SPONSOR, ARDA, BRIN, Status.ASSERTED, day("1995-03-01")),
                claim("analysis", TieType.ALLY, ARDA, BRIN, Status.ENDED, by(REPORT)),
                claim("analysis", TieType.HOSTILE, ARDA, BRIN, Status.ONGOING, day(REPORT.toString()))));
        YearMonth once = lastMonth(claims);
        for (TieType type : List.of(TieType.SPONSOR, TieType.SHELTER, TieType.SUBORDINATE)) {
            claims.add(claim("analysis", type, ARDA, BRIN, Status.ENDED, by(REPORT)));
        }
        assertThat(lastMonth(claims)).isBeforeOrEqualTo(once);
    }

    private static YearMonth lastMonth(List<Claim> claims) {
        List<TurningPoint> turns = relate(claims).turningPoints();
        return turns.get(turns.size() - 1).month();
    }

    @Test
    void aTieDatedToTheDayBeginsOnThatDay() {
        List<Claim> claims = List.of(
                claim("analysis", EventType.CONSULT, ARDA, BRIN, Status.ASSERTED, day("2012-01-10")),
                claim("analysis", TieType.HOSTILE, ARDA, BRIN, Status.ASSERTED, day("2016-04-10")),
                claim("analysis", EventType.ASSAULT, ARDA, BRIN, Status.ASSERTED, day("2016-04-12")));
        assertThat(relate(claims).turningPoints())
                .last()
                .satisfies(turn -> assertThat(turn.month()).isEqualTo(YearMonth.of(2016, 4)));
    }

    @Test
    void dispatchesThatNameNoDayTurnAPairInTheirOwnMonth() {
        LocalDate treaty = LocalDate.of(2014, 11, 18);
        LocalDate clash = LocalDate.of(2020, 5, 19);
        LocalDate another = LocalDate.of(2020, 6, 28);
        Map<String, LocalDate> dates = Map.of("treaty", treaty, "clash", clash, "another", another);
        List<Claim> claims = List.of(
                claim("treaty", EventType.AGREE, ARDA, BRIN, Status.ASSERTED, published(treaty)),
                claim("clash", EventType.ASSAULT, ARDA, BRIN, Status.ASSERTED, published(clash)),
                claim("another", EventType.ASSAULT, ARDA, BRIN, Status.ASSERTED, published(another)));
        Relationship pair =
                Relating.standard(RollUp.none()).relate(claims, dates).get(0);
        assertThat(pair.turningPoints())
                .first()
                .satisfies(turn -> assertThat(turn.month()).isBetween(YearMonth.of(2020, 4), YearMonth.of(2020, 5)));
    }

    @Test
    void whatHasTakenPlaceByNowMostLikelyDidSoLately() {
        When byNow = new When("../2019-06-20", Optional.empty(), Optional.of(REPORT), When.Basis.PUBLICATION);
        List<Claim> claims = List.of(
                claim("treaty", EventType.SANCTION, ARDA, BRIN, Status.ASSERTED, day("2002-03-01")),
                claim("analysis", EventType.AGREE, ARDA, BRIN, Status.ASSERTED, byNow));
        assertThat(at(relate(claims), "2014-06").state()).isEqualTo(State.STRAINED);
        assertThat(at(relate(claims), "2019-06").state()).isNotEqualTo(State.STRAINED);
    }

    private static When published(LocalDate day) {
        return new When(day.toString(), Optional.of(day), Optional.of(day), When.Basis.PUBLICATION);
    }

    @Test
    void anEraThatIsToldWithBothEndsIsOverAfterIt() {
        When era = new When(
                "1963/1983",
                Optional.of(LocalDate.of(1963, 1, 1)),
                Optional.of(LocalDate.of(1983, 12, 31)),
                When.Basis.EXPLICIT);
        Relationship enemies = relate(List.of(claim("analysis", TieType.HOSTILE, ARDA, BRIN, Status.ASSERTED, era)));
        assertThat(at(enemies, "1975-01").state()).isIn(State.HOSTILE, State.AT_WAR);
        assertThat(at(enemies, "1990-01").state()).isNotIn(State.HOSTILE, State.AT_WAR);
        Relationship allies = relate(List.of(claim("analysis", TieType.ALLY, ARDA, BRIN, Status.ASSERTED, era)));
        assertThat(at(allies, "1975-01").state()).isIn(State.ALLIED, State.FRIENDLY);
        assertThat(at(allies, "1990-01").state()).isNotEqualTo(State.ALLIED);
    }

    @Test
    void aLoneRetreatMakesNoAllies() {
        Relationship pair =
                relate(List.of(claim("analysis", EventType.RETREAT, ARDA, BRIN, Status.ASSERTED, day("1962-10-20"))));
        List<Double> states = at(pair, "1962-11").states();
        assertThat(states.get(State.ALLIED.level())).isLessThan(states.get(State.HOSTILE.level()));
        assertThat(at(pair, "1962-11").state()).isNotIn(State.ALLIED, State.FRIENDLY);
    }

    @Test
    void anAnalysisThatLooksFurtherBackDatesAnUndatedChangeMoreVaguely() {
        assertThat(width("2016-05-01")).isLessThan(width("1985-05-01"));
    }

    @Test
    void anUndatedChangeIsDrawnToAnUpheavalInOneOfTheTwo() {
        TurningPoint with = lastTurn(ARGENTINA);
        TurningPoint without = lastTurn(state("Argentina", ""));
        assertThat(with.month()).isBefore(without.month());
        assertThat(with.worse()).isTrue();
    }

    @Test
    void upheavalsAloneTurnNothing() {
        List<Claim> claims = List.of(
                claim("treaty", TieType.ALLY, ARGENTINA, BRIN, Status.ASSERTED, day("1973-03-01")),
                claim("look back", TieType.ALLY, ARGENTINA, BRIN, Status.ONGOING, day("1979-06-01")));
        Relationship pair = relate(claims);
        assertThat(pair.turningPoints()).isEmpty();
        assertThat(at(pair, "1977-06").state()).isIn(State.ALLIED, State.FRIENDLY);
    }

    @Test
    void aShelteredGroupIsAnOpenTieWithItsHostForAPatron() {
        List<Claim> claims = List.of(claim(
                "analysis", TieType.SHELTER, TestActors.TALIBAN, TestActors.TTP, Status.ONGOING, day("2019-06-20")));
        Relationship pair = relate(claims);
        assertThat(pair.openTies()).singleElement().satisfies(tie -> {
            assertThat(tie.type()).isEqualTo(TieType.SHELTER);
            assertThat(tie.source()).isEqualTo(TestActors.TALIBAN);
        });
        assertThat(pair.patronages())
                .last()
                .satisfies(phase -> assertThat(phase.patron()).isEqualTo(TestActors.TALIBAN));
        assertThat(at(pair, "2019-06").state()).isIn(State.ALLIED, State.FRIENDLY);
    }

    @Test
    void aShelterToldWithoutAnyDateIsOpenToo() {
        Claim undated = TestActors.claim(
                "analysis",
                TieType.SHELTER,
                TestActors.TALIBAN,
                TestActors.TTP,
                Optional.empty(),
                Status.ASSERTED,
                "the one shelters the other");
        Claim dated = claim(
                "analysis", EventType.CONSULT, TestActors.TALIBAN, TestActors.TTP, Status.ASSERTED, day("2018-02-01"));
        for (Map<String, LocalDate> published : List.of(PUBLISHED, Map.<String, LocalDate>of())) {
            Relationship pair = Relating.standard(RollUp.none())
                    .relate(List.of(undated, dated), published)
                    .get(0);
            assertThat(pair.openTies())
                    .singleElement()
                    .satisfies(tie -> assertThat(tie.type()).isEqualTo(TieType.SHELTER));
        }
    }

    @Test
    void aShelterThatWasEndedIsNotOpen() {
        List<Claim> claims = List.of(
                claim("treaty", TieType.SHELTER, TestActors.TALIBAN, TestActors.TTP, Status.ONGOING, day("2002-03-01")),
                claim("analysis", TieType.SHELTER, TestActors.TALIBAN, TestActors.TTP, Status.ENDED, day("2010-06-20")),
                claim(
                        "analysis",
                        EventType.CONSULT,
                        TestActors.TALIBAN,
                        TestActors.TTP,
                        Status.ASSERTED,
                        day("2019-06-20")));
        assertThat(relate(claims).openTies()).isEmpty();
    }

    @Test
    void influenceThatIsOnlySoughtIsNoOpenTie() {
        List<Claim> claims =
                List.of(claim("analysis", TieType.INFLUENCE, ARDA, BRIN, Status.FAILING, day("2019-06-20")));
        assertThat(relate(claims).openTies()).isEmpty();
    }

    private static long width(String begin) {
        List<Claim> claims = List.of(
                claim("analysis", EventType.AID, ARDA, BRIN, Status.ASSERTED, day(begin)),
                claim("analysis", TieType.ALLY, ARDA, BRIN, Status.ENDED, by(REPORT)),
                claim("analysis", TieType.SPONSOR, ARDA, BRIN, Status.ENDED, by(REPORT)),
                claim("analysis", TieType.HOSTILE, ARDA, BRIN, Status.ONGOING, day(REPORT.toString())));
        TurningPoint turn = relate(claims).turningPoints().stream()
                .reduce((one, next) -> next)
                .orElseThrow();
        return turn.earliest().until(turn.latest(), ChronoUnit.MONTHS);
    }

    private static TurningPoint lastTurn(Actor actor) {
        List<Claim> claims = List.of(
                claim("look back", TieType.ALLY, actor, BRIN, Status.ASSERTED, day("1971-03-01")),
                claim("look back", TieType.SPONSOR, actor, BRIN, Status.ASSERTED, day("1972-03-01")),
                claim("look back", TieType.ALLY, actor, BRIN, Status.ENDED, by(LocalDate.of(1979, 6, 1))),
                claim("look back", TieType.HOSTILE, actor, BRIN, Status.ONGOING, day("1979-06-01")));
        List<TurningPoint> turns = relate(claims).turningPoints();
        return turns.get(turns.size() - 1);
    }

    private static Relationship relate(List<Claim> claims) {
        return Relating.standard(RollUp.none()).relate(claims, PUBLISHED).get(0);
    }

    private static Standing at(Relationship pair, String month) {
        return pair.standings().stream()
                .filter(standing -> standing.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    private static When day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new When(day, Optional.of(date), Optional.of(date), When.Basis.EXPLICIT);
    }

    private static When by(LocalDate day) {
        return new When("../" + day, Optional.empty(), Optional.of(day), When.Basis.RELATIVE);
    }

    private static Claim claim(String doc, ClaimType type, Actor source, Actor target, Status status, When when) {
        return TestActors.claim(
                doc, type, source, target, Optional.of(when), status, doc + " " + type + " " + when.edtf());
    }

    private static Actor state(String name, String country) {
        return new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, country, List.of(), "");
    }
}
