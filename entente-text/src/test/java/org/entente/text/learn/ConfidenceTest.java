package org.entente.text.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Status;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final int PARTS = 4;

    @Test
    void aRuleThatFaredWellIsTrustedMoreThanOneThatDidNot() {
        Confidence confidence = Confidence.fit(claims());
        assertThat(confidence.of(claim("assault/sure", Status.ASSERTED)))
                .isGreaterThan(confidence.of(claim("assault/new", Status.ASSERTED)) + 0.05);
        assertThat(confidence.of(claim("assault/new", Status.ASSERTED)))
                .isGreaterThan(confidence.of(claim("assault/rash", Status.ASSERTED)) + 0.05);
    }

    @Test
    void onAverageItIsTheShareThatIsRight() {
        List<Confidence.Known> claims = claims();
        Confidence confidence = Confidence.fit(claims);
        double sure = claims.stream()
                .mapToDouble(claim -> confidence.of(claim.evidence()))
                .average()
                .orElseThrow();
        double right = claims.stream()
                .mapToInt(claim -> claim.right() ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(sure).isCloseTo(right, within(0.01));
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Confidence confidence = Confidence.fit(claims());
        Confidence read = Confidence.read(confidence.text());
        assertThat(read.text()).isEqualTo(confidence.text());
        for (String rule : List.of("assault/sure", "assault/rash", "assault/new")) {
            ClaimEvidence evidence = claim(rule, Status.PLANNED);
            assertThat(read.of(evidence)).isCloseTo(confidence.of(evidence), within(0.0101));
        }
    }

    @Test
    void theSameClaimsGiveTheSameBytes() {
        assertThat(Confidence.fit(claims()).text())
                .isEqualTo(Confidence.fit(claims()).text());
    }

    @Test
    void aTraitThatGoesWithErrorsLowersConfidenceAndOneHardlySeenDoesNot() {
        List<Confidence.Known> claims = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean far = i % 2 == 0;
            List<String> traits = List.of(far ? "to elsewhere by pronoun" : "to object", i == 0 ? "seldom" : "often");
            claims.add(new Confidence.Known(
                    i / 2 % PARTS, claim("assault/other-" + i, Status.ASSERTED, traits), i % 20 < (far ? 6 : 18)));
        }
        Confidence confidence = Confidence.fit(claims);
        Confidence read = Confidence.read(confidence.text());
        for (Confidence one : List.of(confidence, read)) {
            double near = one.of(claim("assault/new", Status.ASSERTED, List.of("to object")));
            double far = one.of(claim("assault/new", Status.ASSERTED, List.of("to elsewhere by pronoun")));
            assertThat(far).isLessThan(near - 0.1);
            assertThat(one.of(claim("assault/new", Status.ASSERTED, List.of("to object", "seldom"))))
                    .isEqualTo(near);
        }
    }

    /** One rule right nine times of ten, one three times of ten, many of their own seven times of ten. */
    private static List<Confidence.Known> claims() {
        List<Confidence.Known> claims = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Status status = i % 7 == 0 ? Status.PLANNED : Status.ASSERTED;
            int part = i / 10 % PARTS;
            claims.add(new Confidence.Known(part, claim("assault/sure", status), i % 10 < 9));
            claims.add(new Confidence.Known(part, claim("assault/rash", status), i % 10 < 3));
            claims.add(new Confidence.Known(part, claim("assault/other-" + i, status), i % 10 < 7));
        }
        return claims;
    }

    private static ClaimEvidence claim(String rule, Status status) {
        return claim(rule, status, List.of());
    }

    private static ClaimEvidence claim(String rule, Status status, List<String> traits) {
        return new ClaimEvidence(rule, 2, true, false, status, false, true, 0, 0.7, 0.2, traits);
    }
}
