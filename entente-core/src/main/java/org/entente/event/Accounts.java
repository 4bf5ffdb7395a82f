package org.entente.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.time.When;

/** The accounts that several claims give of one thing. */
final class Accounts {

    /** Two clauses that share this much of their words are one text printed twice. */
    static final double NEAR_COPY = 0.8;

    private Accounts() {}

    /** One claim of each account, near-copies left out; of several the one that counts most. */
    static List<Claim> independent(List<Claim> claims) {
        if (claims.size() == 1) {
            return claims;
        }
        List<Claim> kept = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        List<Claim> byCredence = claims.stream()
                .sorted(Comparator.comparingDouble(Credence::of).reversed().thenComparing(Claim::id))
                .toList();
        for (Claim claim : byCredence) {
            Set<String> mine = SharedWords.of(claim.span().text());
            if (words.stream().noneMatch(other -> SharedWords.share(mine, other) >= NEAR_COPY)) {
                kept.add(claim);
                words.add(mine);
            }
        }
        return kept;
    }

    static Claim mostExact(List<Claim> claims) {
        Claim best = claims.get(0);
        for (Claim claim : claims) {
            if (width(claim) < width(best)) {
                best = claim;
            }
        }
        return best;
    }

    /** Days that a claim's date leaves open; the more the vaguer. */
    private static long width(Claim claim) {
        if (claim.when().isEmpty()) {
            return Long.MAX_VALUE;
        }
        When when = claim.when().get();
        if (when.from().isEmpty() || when.to().isEmpty()) {
            return Long.MAX_VALUE - 1;
        }
        long days = ChronoUnit.DAYS.between(when.from().get(), when.to().get());
        return when.basis() == When.Basis.PUBLICATION ? days + 31 : days;
    }
}
