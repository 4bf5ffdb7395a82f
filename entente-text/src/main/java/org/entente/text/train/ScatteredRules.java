package org.entente.text.train;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;

/** Rules in as many parts as one likes, by the checksums of their ids: what is withdrawn from the coder to see it on wordings that no rule knows. */
public final class ScatteredRules {

    private static final int SPREAD = 31;
    private static final int SHIFT = 7;

    private ScatteredRules() {}

    /** The ids of the rules in the parts that are wanted, of parts numbered from 0. */
    public static Set<String> of(RuleBook rules, int parts, IntPredicate wanted) {
        return rules.rules().stream()
                .map(Rule::id)
                .filter(id -> wanted.test(Math.floorMod(id.hashCode() * SPREAD >>> SHIFT, parts)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
