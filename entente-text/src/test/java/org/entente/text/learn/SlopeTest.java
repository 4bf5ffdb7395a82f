package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.claim.Status;
import org.junit.jupiter.api.Test;

class SlopeTest {

    private static final long SEED = 20_251;
    private static final int PARTS = 4;

    @Test
    void logOddsThatAreTooFarOutAreFoundToBeSo() {
        Random random = new Random(SEED);
        List<Slope.Seen> claims = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double told = random.nextGaussian() * 2;
            claims.add(new Slope.Seen(told, random.nextDouble() < probability(0.7 * told - 0.3)));
        }
        Slope slope = Slope.of(claims);
        assertThat(slope.slope()).as("seed %d", SEED).isCloseTo(0.7, within(0.05));
        assertThat(slope.intercept()).as("seed %d", SEED).isCloseTo(-0.3, within(0.06));
    }

    @Test
    void whereNothingIsKnownAllStaysAsItIs() {
        assertThat(Slope.of(List.of())).isEqualTo(new Slope(1, 0));
    }

    @Test
    void claimsThatAreAllRightGiveAFiniteSlope() {
        Slope slope = Slope.of(IntStream.range(0, 50)
                .mapToObj(i -> new Slope.Seen(i / 25.0, true))
                .toList());
        assertThat(slope.slope()).isFinite().isPositive();
        assertThat(slope.intercept()).isFinite().isPositive();
    }

    /** Traits that tell nothing are taken for telling by any fit to few claims. */
    @Test
    void aFitIsAsSureOfNewClaimsAsOftenAsTheyAreRight() {
        Random random = new Random(SEED);
        Confidence confidence = Confidence.fit(claims(random, 400));
        List<Slope.Seen> fresh = claims(random, 20_000).stream()
                .map(claim -> new Slope.Seen(confidence.logOdds(claim.evidence()), claim.right()))
                .toList();
        assertThat(Slope.of(fresh).slope()).as("seed %d", SEED).isBetween(0.8, 1.25);
    }

    /** A trait that tells something and thirty of many that do not. */
    private static List<Confidence.Known> claims(Random random, int count) {
        List<Confidence.Known> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean near = random.nextBoolean();
            List<String> traits = new ArrayList<>(List.of(near ? "near" : "far"));
            for (int trait = 0; trait < 30; trait++) {
                traits.add("accident " + random.nextInt(100));
            }
            ClaimEvidence evidence = new ClaimEvidence(
                    "assault/some", 2, true, false, Status.ASSERTED, false, true, 0, 0.7, 0.2, traits);
            claims.add(new Confidence.Known(i % PARTS, evidence, random.nextDouble() < (near ? 0.8 : 0.4)));
        }
        return claims;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
