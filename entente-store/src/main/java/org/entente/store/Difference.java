package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;

/**
 * One claim that is different from before: it came, it went, or it says something else in largely the same words.
 *
 * @param before the claim as it was, empty where it is new
 * @param after the claim as it is, empty where it is gone
 */
public record Difference(Optional<Claim> before, Optional<Claim> after) {

    public Difference {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a difference needs a claim before or after");
        }
    }

    /** The document it is in. */
    public String doc() {
        return before.or(() -> after).orElseThrow().span().doc();
    }

    /** The differences between two states of the claims of one document, in the order of the text. */
    public static List<Difference> between(Collection<Claim> before, Collection<Claim> after) {
        List<Claim> gone = new ArrayList<>(before);
        List<Claim> come = new ArrayList<>(after);
        for (Claim claim : after) {
            if (gone.remove(claim)) {
                come.remove(claim);
            }
        }
        Map<Claim, Claim> pairs = new LinkedHashMap<>();
        for (Claim old : gone) {
            come.stream()
                    .filter(claim -> !pairs.containsValue(claim) && alike(old, claim))
                    .findFirst()
                    .ifPresent(claim -> pairs.put(old, claim));
        }
        List<Difference> differences = new ArrayList<>();
        for (Claim old : gone) {
            differences.add(new Difference(Optional.of(old), Optional.ofNullable(pairs.get(old))));
        }
        come.stream()
                .filter(claim -> !pairs.containsValue(claim))
                .forEach(claim -> differences.add(new Difference(Optional.empty(), Optional.of(claim))));
        differences.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
        return differences;
    }

    private int begin() {
        return before.or(() -> after).orElseThrow().span().begin();
    }

    /** The same claim put differently: one id, or half of the words in common and the same kind. */
    private static boolean alike(Claim old, Claim claim) {
        if (old.id().equals(claim.id())) {
            return true;
        }
        int common = Math.min(old.span().end(), claim.span().end())
                - Math.max(old.span().begin(), claim.span().begin());
        int all = Math.max(old.span().end(), claim.span().end())
                - Math.min(old.span().begin(), claim.span().begin());
        return old.kind() == claim.kind() && 2 * common >= all;
    }
}
