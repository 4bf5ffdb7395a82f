package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.event.Happening;
import org.entente.event.Merging;
import org.entente.event.ReportDates;
import org.entente.event.RollUp;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What must hold of every set of claims. */
class RelatingPropertiesTest {

    private static final List<ClaimType> TYPES = List.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.ACCUSE,
            EventType.CONSULT,
            EventType.AID,
            EventType.SUPPORT,
            TieType.ALLY,
            TieType.SPONSOR,
            TieType.HOSTILE,
            ShiftType.WORSENING);

    private static final List<Status> STATUSES = List.of(Status.values());

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, LocalDate> published = new HashMap<>();

    @RepeatedTest(10)
    void orderOfReportsDoesNotMatter() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(30);
        List<Relationship> one = relate(claims);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        List<Relationship> other = relate(shuffled);
        assertThat(other).isEqualTo(one);
    }

    @RepeatedTest(10)
    void anAsOfAnswerNeverChangesOnceGiven() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(30);
        LocalDate day = LocalDate.of(2015, 6, 30);
        Relating asOf = Relating.standard(RollUp.none()).asOf(day);
        List<Claim> early = claims.stream()
                .filter(claim -> !published
                        .getOrDefault(claim.span().doc(), LocalDate.MAX)
                        .isAfter(day))
                .toList();
        assertThat(asOf.relate(claims, published)).isEqualTo(asOf.relate(early, published));
    }

    @RepeatedTest(10)
    void swappingTheSidesMirrorsTheResult() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(25);
        List<Claim> swapped =
                claims.stream().map(RelatingPropertiesTest::swapped).toList();
        Relationship one = relate(claims).get(0);
        Relationship other = relate(swapped).get(0);
        assertThat(other.standings()).hasSameSizeAs(one.standings());
        for (int t = 0; t < one.standings().size(); t++) {
            Standing here = one.standings().get(t);
            Standing there = other.standings().get(t);
            for (State state : State.values()) {
                assertThat(there.probability(state)).isCloseTo(here.probability(state), within(1e-9));
            }
            assertThat(there.probability(Patronage.FIRST_OVER_SECOND))
                    .isCloseTo(here.probability(Patronage.SECOND_OVER_FIRST), within(1e-9));
        }
    }

    @RepeatedTest(10)
    void withoutItsReasonsATurningPointIsUndoneAndNoneCanBeSpared() {
        System.out.println("seed " + seed);
        assertThat(undoneWithoutReasons(turning(12, 0))).isPositive();
    }

    @RepeatedTest(5)
    void soItIsAmongHundredsOfClaims() {
        System.out.println("seed " + seed);
        assertThat(undoneWithoutReasons(turning(150, 0.15))).isPositive();
    }

    @RepeatedTest(2)
    void aTurnThatHundredsOfClaimsCarryTellsHowManyAndNamesTheHeaviest() {
        System.out.println("seed " + seed);
        List<TurningPoint> turns = relate(turning(4000, 0)).get(0).turningPoints();
        assertThat(turns).anySatisfy(turn -> {
            assertThat(turn.needed()).isGreaterThan(40);
            assertThat(turn.fewCarry()).isFalse();
            assertThat(turn.reasons())
                    .hasSize(10)
                    .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
        });
        assertThat(turns).allSatisfy(turn -> assertThat(turn.needed()).isPositive());
    }

    /** Makes the evidence anew without the reasons of each turn, and without all but one of them; how many turns there are. */
    private int undoneWithoutReasons(List<Claim> claims) {
        ReportDates dates = ReportDates.of(published, claims);
        List<Happening> happenings =
                new Merging(RollUp.none(), dates).merge(claims).all();
        ToldModel model = ToldModel.standard();
        Dyad dyad = Dyad.of(TestActors.PAKISTAN, TestActors.TALIBAN);
        int begin = Months.of(LocalDate.of(2010, 1, 1));
        int end = Months.of(LocalDate.of(2019, 12, 1));
        Weighing weighing = new Weighing(model, dyad, dates, Retrospect.of(happenings, dates), end);
        Evidence evidence = weighing.evidence(happenings, begin, end);
        EvidenceSeries series = evidence.series();
        Smoothed smoothed = model.chain().smooth(series.logStates(), series.pulls());
        int shown = 0;
        for (Turn turn : Turns.along(model.chain().bestPath(series.logStates(), series.pulls()), smoothed)) {
            if (turn.probability(smoothed) < 0.5) {
                continue;
            }
            shown++;
            Carrying carrying = new TurnReasons(evidence, smoothed, turn).carrying();
            List<Reason> reasons = carrying.reasons();
            assertThat(reasons).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
            if (carrying.needed() > reasons.size()) {
                continue;
            }
            Set<Claim> removed =
                    new HashSet<>(reasons.stream().map(Reason::claim).toList());
            assertThat(without(removed, happenings, weighing, begin, end, turn, model))
                    .isLessThan(0.5);
            for (Claim spared : List.copyOf(removed)) {
                removed.remove(spared);
                assertThat(without(removed, happenings, weighing, begin, end, turn, model))
                        .isGreaterThanOrEqualTo(0.5);
                removed.add(spared);
            }
        }
        return shown;
    }

    /** That they are allied may fall: an alliance made then says that they were not before, and the rest may fit friends better. */
    @RepeatedTest(10)
    void oneMoreAllianceNeverLowersThatTheyAreFriendlyOrAllied() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(20);
        Claim more = claim("extra", TieType.ALLY, "2014-05-10", Status.ASSERTED);
        published.put("extra", LocalDate.of(2019, 12, 31));
        List<Claim> with = new ArrayList<>(claims);
        with.add(more);
        LocalDate month = LocalDate.of(2014, 5, 1);
        double before = bound(relate(claims).get(0), month);
        assertThat(bound(relate(with).get(0), month)).isGreaterThanOrEqualTo(before - 1e-9);
    }

    @RepeatedTest(10)
    void oneMoreAttackNeverLowersThatTheyAreHostileOrAtWar() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(20);
        Claim more = claim("extra", EventType.ASSAULT, "2014-05-10", Status.ASSERTED);
        published.put("extra", LocalDate.of(2019, 12, 31));
        List<Claim> with = new ArrayList<>(claims);
        with.add(more);
        assertThat(adversaries(relate(with).get(0)))
                .isGreaterThanOrEqualTo(adversaries(relate(claims).get(0)) - 1e-9);
    }

    @Test
    void withoutEvidenceEveryMonthHasTheLongRunSharesOfTheStates() {
        double[] prior = ToldModel.standard().initial();
        EvidenceSeries nothing =
                new EvidenceSeries(ToldModel.standard(), Months.EARLIEST, Months.of(LocalDate.of(2020, 1, 1)));
        Smoothed smoothed = ToldModel.standard().chain().smooth(nothing.logStates(), nothing.pulls());
        for (int t = 0; t < smoothed.steps(); t++) {
            assertThat(smoothed.probability(t)).containsExactly(prior, within(1e-5));
        }
    }

    @Test
    void whatIsDeniedNegatedOrPossibleDoesNotCount() {
        List<Claim> claims = new ArrayList<>();
        for (Status status : List.of(Status.DENIED, Status.NEGATED, Status.POSSIBLE)) {
            claims.add(claim("d-" + status, EventType.ASSAULT, "2014-05-10", status));
            published.put("d-" + status, LocalDate.of(2014, 5, 11));
        }
        Relationship pair = relate(claims).get(0);
        assertThat(pair.events()).isNotEmpty();
        for (Standing standing : pair.standings()) {
            for (State state : State.values()) {
                assertThat(standing.probability(state))
                        .isCloseTo(ToldModel.standard().initial()[state.level()], within(1e-9));
            }
        }
    }

    @Test
    void aTieThatIsOverHeldBeforeAndNotAfter() {
        Claim over = claim("end", TieType.ALLY, "2014-05-10", Status.ENDED);
        published.put("end", LocalDate.of(2016, 1, 1));
        Relationship pair = relate(List.of(over, claim("end", EventType.CONSULT, "2010-01-10", Status.ASSERTED)))
                .get(0);
        assertThat(bound(pair, LocalDate.of(2012, 6, 1))).isGreaterThan(bound(pair, LocalDate.of(2015, 12, 1)) + 0.1);
        assertThat(pair.openTies()).isEmpty();
    }

    private static double bound(Relationship pair, LocalDate day) {
        return pair.standings().stream()
                .filter(standing -> standing.month().equals(java.time.YearMonth.from(day)))
                .mapToDouble(standing -> standing.probability(State.ALLIED) + standing.probability(State.FRIENDLY))
                .findFirst()
                .orElseThrow();
    }

    private static double adversaries(Relationship pair) {
        return pair.standings().stream()
                .filter(standing -> standing.month().toString().equals("2014-05"))
                .mapToDouble(standing -> standing.probability(State.HOSTILE) + standing.probability(State.AT_WAR))
                .findFirst()
                .orElseThrow();
    }

    private static double without(
            Set<Claim> removed,
            List<Happening> happenings,
            Weighing weighing,
            int begin,
            int end,
            Turn turn,
            ToldModel model) {
        List<Happening> left = new ArrayList<>();
        happenings.forEach(happening -> happening.without(removed).ifPresent(left::add));
        EvidenceSeries series = weighing.evidence(left, begin, end).series();
        return turn.probability(model.chain().smooth(series.logStates(), series.pulls()));
    }

    private List<Relationship> relate(List<Claim> claims) {
        return Relating.standard(RollUp.none()).relate(claims, published);
    }

    /** Claims of ten years, the first and the last fixed so that the series always spans them. */
    private List<Claim> claims(int count) {
        List<Claim> claims = new ArrayList<>();
        claims.add(claim("first", EventType.CONSULT, "2010-01-01", Status.ASSERTED));
        published.put("first", LocalDate.of(2010, 1, 2));
        claims.add(claim("last", EventType.CONSULT, "2019-12-01", Status.ASSERTED));
        published.put("last", LocalDate.of(2019, 12, 31));
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3_600));
            Status status = STATUSES.get(random.nextInt(STATUSES.size()));
            claims.add(claim("doc" + i, TYPES.get(random.nextInt(TYPES.size())), day.toString(), status));
            published.put("doc" + i, day.plusDays(random.nextInt(30)));
        }
        return claims;
    }

    /**
     * Five years of help, then five years of attacks, with ties among both.
     *
     * @param each how many claims of either
     * @param noise which share of them are of the other kind
     */
    private List<Claim> turning(int each, double noise) {
        List<ClaimType> good = List.of(EventType.AID, EventType.SUPPORT, TieType.ALLY);
        List<ClaimType> bad = List.of(EventType.ASSAULT, EventType.COERCE, TieType.HOSTILE);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            LocalDate early = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1_700));
            LocalDate late = LocalDate.of(2015, 3, 1).plusDays(random.nextInt(1_700));
            ClaimType first = (random.nextDouble() < noise ? bad : good).get(random.nextInt(3));
            ClaimType second = (random.nextDouble() < noise ? good : bad).get(random.nextInt(3));
            claims.add(claim("g" + i, first, early.toString(), Status.ASSERTED));
            claims.add(claim("b" + i, second, late.toString(), Status.ASSERTED));
            published.put("g" + i, early);
            published.put("b" + i, late);
        }
        return claims;
    }

    private static Claim claim(String doc, ClaimType type, String day, Status status) {
        return TestActors.claim(
                doc, type, TestActors.PAKISTAN, TestActors.TALIBAN, day, status, doc + " " + type + " of " + day);
    }

    private static Claim swapped(Claim claim) {
        Actor source = claim.source().orElseThrow().actor();
        Actor target = claim.target().orElseThrow().actor();
        return TestActors.claim(
                claim.span().doc(),
                claim.type(),
                target,
                source,
                claim.when().orElseThrow().edtf(),
                claim.status(),
                claim.span().text());
    }
}
