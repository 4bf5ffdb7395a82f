package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Claim;

/**
 * Which claims tell of one event because an analyst says so. What is pinned is one event however far apart its claims
 * are in words or dates; claims of different types or of different actors stay apart.
 */
public final class Pins {

    private static final Pins NONE = new Pins(Map.of());

    /** By the id of a claim the id of the first claim of its group. */
    private final Map<String, String> groups;

    private Pins(Map<String, String> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** Nothing is pinned. */
    public static Pins none() {
        return NONE;
    }

    /**
     * The pins of pairs of claims.
     *
     * @param pairs ids of two claims that tell of one event
     */
    public static Pins of(List<Map.Entry<String, String>> pairs) {
        Map<String, String> groups = new HashMap<>();
        for (Map.Entry<String, String> pair : pairs) {
            String one = groups.computeIfAbsent(pair.getKey(), id -> id);
            String other = groups.computeIfAbsent(pair.getValue(), id -> id);
            groups.replaceAll((id, group) -> group.equals(other) ? one : group);
        }
        return groups.isEmpty() ? NONE : new Pins(groups);
    }

    /** Clusters joined where claims of them are pinned together; the order of clusters and claims is kept. */
    List<List<Claim>> joined(List<List<Claim>> clusters) {
        if (groups.isEmpty()) {
            return clusters;
        }
        Map<String, List<Claim>> byGroup = new LinkedHashMap<>();
        List<List<Claim>> joined = new ArrayList<>();
        for (List<Claim> cluster : clusters) {
            List<Claim> into = cluster;
            for (Claim claim : cluster) {
                String group = groups.get(claim.id());
                List<Claim> earlier = group == null ? into : byGroup.getOrDefault(group, into);
                if (earlier != into) {
                    earlier.addAll(into);
                    joined.remove(into);
                    List<Claim> moved = into;
                    byGroup.replaceAll((id, list) -> list == moved ? earlier : list);
                    into = earlier;
                }
                if (group != null) {
                    byGroup.put(group, into);
                }
            }
            if (!joined.contains(into)) {
                joined.add(into);
            }
        }
        return joined;
    }
}
