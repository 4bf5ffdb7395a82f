package org.entente.text.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.ClaimType;

/**
 * What a word starts as a trigger of one kind.
 *
 * @param entries the rules under the triggers that begin with it, in the order in which they are to be tried
 * @param rules the same rules, each once
 * @param types what they claim, each once
 * @param places the places in {@code entries} of those whose trigger has a word more, by the first such word; of those
 *     whose trigger is one word alone by the empty word
 */
record Started(List<Entry> entries, List<Rule> rules, List<ClaimType> types, Map<String, int[]> places) {

    static final Started NOTHING = new Started(List.of(), List.of(), List.of(), Map.of());

    private static final String ALONE = "";
    private static final int[] NONE = {};

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
                entries.stream().map(entry -> entry.rule().type()).distinct().toList(),
                places(entries));
    }

    private static Map<String, int[]> places(List<Entry> entries) {
        Map<String, int[]> places = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            List<String> others = entries.get(place).trigger().others();
            String first = others.isEmpty() ? ALONE : others.get(0);
            int[] before = places.getOrDefault(first, NONE);
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = place;
            places.put(first, all);
        }
        return Map.copyOf(places);
    }

    /** The entries whose triggers may be complete where these words stand with the head, in their order. */
    List<Entry> with(Set<String> companions) {
        int[] found = places.getOrDefault(ALONE, NONE);
        if (found.length == entries.size()) {
            return entries;
        }
        for (String word : companions) {
            int[] more = places.get(word);
            if (more != null && !word.equals(ALONE)) {
                int had = found.length;
                found = Arrays.copyOf(found, had + more.length);
                System.arraycopy(more, 0, found, had, more.length);
            }
        }
        Arrays.sort(found);
        List<Entry> with = new ArrayList<>(found.length);
        for (int place : found) {
            with.add(entries.get(place));
        }
        return with;
    }
}
