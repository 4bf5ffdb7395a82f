package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.event.RollUp;
import org.entente.relation.Dyad;

/** Which pairs make up each dyad; worked out once for a roll-up, for there can be a million of them. */
final class PairGroups {

    /** Roll-ups for which the groups are kept. */
    private static final int KEPT = 3;

    private final Map<RollUp, Map<Dyad, List<PairCount>>> groups = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RollUp, Map<Dyad, List<PairCount>>> eldest) {
            return size() > KEPT;
        }
    };

    synchronized List<PairCount> of(Dyad dyad, RollUp rollUp, Supplier<List<PairCount>> pairs) {
        Map<Dyad, List<PairCount>> byDyad = groups.get(rollUp);
        if (byDyad == null) {
            byDyad = grouped(rollUp, pairs.get());
            groups.put(rollUp, byDyad);
        }
        return byDyad.getOrDefault(dyad, List.of());
    }

    private static Map<Dyad, List<PairCount>> grouped(RollUp rollUp, List<PairCount> pairs) {
        Map<Dyad, List<PairCount>> byDyad = new HashMap<>();
        for (PairCount pair : pairs) {
            pair.dyad(rollUp)
                    .ifPresent(dyad -> byDyad.computeIfAbsent(dyad, unused -> new ArrayList<>(2))
                            .add(pair));
        }
        return byDyad;
    }
}
