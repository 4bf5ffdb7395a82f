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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.entente.time.When;
import org.junit.jupiter.api.RepeatedTest;

/** Taking claims away from evidence that is laid out already, against laying out what is left. */
class EvidenceTest {

    private static final List<ClaimType> TYPES = List.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.ACCUSE,
            EventType.CONSULT,
            EventType.AID,
            TieType.ALLY,
            TieType.SPONSOR,
            TieType.SHELTER,
            TieType.HOSTILE,
            TieType.DISPUTE,
            ShiftType.WORSENING,
            ShiftType.IMPROVING);
    private static final int BEGIN = Months.of(LocalDate.of(2008, 1, 1));
    private static final int END = Months.of(LocalDate.of(2019, 12, 1));

    /** Sums made in another order differ by rounding. */
    private static final double ROUNDING = 1e-9;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final ToldModel model = ToldModel.standard();
    private final Map<String, LocalDate> published = new HashMap<>();

    @RepeatedTest(20)
    void evidenceWithoutSomeClaimsIsThatOfTheOthers() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(40);
        Laid laid = laid(claims);
        Evidence evidence = laid.evidence();
        Smoothed whole = model.chain()
                .smooth(evidence.series().logStates(), evidence.series().pulls());
        for (int round = 0; round < 20; round++) {
            Set<Claim> removed = some(claims);
            List<Happening> left = new ArrayList<>();
            evidence.happenings()
                    .forEach(happening -> happening.without(removed).ifPresent(left::add));
            EvidenceSeries anew = laid.weighing().evidence(left, BEGIN, END).series();
            Smoothed slow = model.chain().smooth(anew.logStates(), anew.pulls());
            int early = random.nextInt(100);
            int late = early + 1 + random.nextInt(40);
            Smoothed fast = whole.revised(evidence.without(removed), early, late);
            for (int t : new int[] {early, (early + late) / 2, late}) {
                assertThat(fast.probability(t)).containsExactly(slow.probability(t), within(ROUNDING));
            }
            for (int cut = 0; cut < State.count() - 1; cut++) {
                assertThat(fast.crossing(early, late, cut, true))
                        .isCloseTo(slow.crossing(early, late, cut, true), within(ROUNDING));
                assertThat(fast.crossing(early, late, cut, false))
                        .isCloseTo(slow.crossing(early, late, cut, false), within(ROUNDING));
            }
        }
    }

    @RepeatedTest(5)
    void askingDoesNotChangeTheEvidence() {
        System.out.println("seed " + seed);
        List<Claim> claims = claims(30);
        Evidence evidence = laid(claims).evidence();
        double[][] before = evidence.series().logStates();
        for (int round = 0; round < 20; round++) {
            evidence.without(some(claims));
        }
        assertThat(evidence.series().logStates()).isDeepEqualTo(before);
    }

    private record Laid(Weighing weighing, Evidence evidence) {}

    private Laid laid(List<Claim> claims) {
        ReportDates dates = ReportDates.of(published, claims);
        List<Happening> happenings =
                new Merging(RollUp.none(), dates).merge(claims).all();
        Dyad dyad = Dyad.of(TestActors.PAKISTAN, TestActors.TALIBAN);
        Weighing weighing = new Weighing(model, dyad, dates, Retrospect.of(happenings, dates), END);
        return new Laid(weighing, weighing.evidence(happenings, BEGIN, END));
    }

    private Set<Claim> some(List<Claim> claims) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, 1 + random.nextInt(8)));
    }

    /** Claims of every status with every form of date; two in three reports tell of several. */
    private List<Claim> claims(int count) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(3_600));
            String doc = "doc" + random.nextInt(count / 2);
            published.putIfAbsent(doc, LocalDate.of(2018, 1, 1).plusDays(random.nextInt(700)));
            ClaimType type = TYPES.get(random.nextInt(TYPES.size()));
            Status status = random.nextInt(3) == 0
                    ? List.of(Status.values()).get(random.nextInt(Status.values().length))
                    : Status.ASSERTED;
            boolean turned = random.nextBoolean();
            claims.add(TestActors.claim(
                    doc,
                    type,
                    turned ? TestActors.TALIBAN : TestActors.PAKISTAN,
                    turned ? TestActors.PAKISTAN : TestActors.TALIBAN,
                    Optional.of(when(day, published.getOrDefault(doc, day))),
                    status,
                    "number " + i + " of " + day + " " + random.nextInt(20)));
        }
        return claims;
    }

    private When when(LocalDate day, LocalDate report) {
        return switch (random.nextInt(6)) {
            case 0 -> new When(report.toString(), Optional.of(report), Optional.of(report), When.Basis.PUBLICATION);
            case 1 -> new When("../" + report, Optional.empty(), Optional.of(report), When.Basis.RELATIVE);
            case 2 -> new When(day + "/..", Optional.of(day), Optional.empty(), When.Basis.EXPLICIT);
            case 3 ->
                new When(
                        day + "/" + day.plusDays(400),
                        Optional.of(day),
                        Optional.of(day.plusDays(400)),
                        When.Basis.EXPLICIT);
            default -> new When(day.toString(), Optional.of(day), Optional.of(day), When.Basis.EXPLICIT);
        };
    }
}
