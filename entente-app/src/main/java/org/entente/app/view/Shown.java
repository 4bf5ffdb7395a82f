package org.entente.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.claim.Claim;

/** The order in which claims are shown. */
final class Shown {

    static final Comparator<Claim> BY_TIME = Comparator.comparing(Shown::begin).thenComparing(Claim::id);

    private Shown() {}

    private static LocalDate begin(Claim claim) {
        return claim.when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MAX);
    }
}
