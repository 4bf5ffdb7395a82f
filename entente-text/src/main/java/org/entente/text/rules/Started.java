package org.entente.text.rules;

import java.util.Comparator;
import java.util.List;
import org.entente.claim.ClaimType;

/**
 * What a word starts as a trigger of one kind.
 *
 * @param entries the rules under the triggers that begin with it, in the order in which they are to be tried
 * @param rules the same rules, each once
 * @param types what they claim, each once
 */
record Started(List<Entry> entries, List<Rule> rules, List<ClaimType> types) {

    static final Started NOTHING = new Started(List.of(), List.of(), List.of());

    /**
     * A rule under one of its triggers.
     *
     * @param specificity how much it asks for with this trigger
     * @param strand what it tells
     */
    record Entry(Rule rule, Trigger trigger, int specificity, Strand strand) {

        static Entry of(Rule rule, Trigger trigger) {
            return new Entry(rule, trigger, rule.specificity(trigger), Strand.of(rule.type()));
        }
    }

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::specificity)
            .reversed()
            .thenComparing(entry -> entry.rule().id());

    static Started of(List<Entry> unsorted) {
        List<Entry> entries = unsorted.stream().sorted(ORDER).toList();
        return new Started(
                entries,
                entries.stream().map(Entry::rule).distinct().toList(),
                entries.stream().map(entry -> entry.rule().type()).distinct().toList());
    }
}
