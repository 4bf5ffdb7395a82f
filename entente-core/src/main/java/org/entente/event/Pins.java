package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * Clusters joined where claims of them are pinned together.
     *
     * @param claims all their claims, in the order that joined clusters keep
     */
    List<List<Claim>> joined(List<List<Claim>> clusters, List<Claim> claims) {
        if (groups.isEmpty()) {
            return clusters;
        }
        int[] root = IntStream.range(0, clusters.size()).toArray();
        Map<String, Integer> firstOfGroup = new HashMap<>();
        Map<Claim, Integer> clusterOf = new HashMap<>();
        for (int cluster = 0; cluster < root.length; cluster++) {
            for (Claim claim : clusters.get(cluster)) {
                clusterOf.put(claim, cluster);
                Optional<String> group = Optional.ofNullable(groups.get(claim.id()));
                if (group.isPresent()) {
                    int earlier = find(root, firstOfGroup.getOrDefault(group.get(), cluster));
                    firstOfGroup.putIfAbsent(group.get(), cluster);
                    root[find(root, cluster)] = earlier;
                }
            }
        }
        Map<Integer, List<Claim>> joined = new LinkedHashMap<>();
        for (Claim claim : claims) {
            joined.computeIfAbsent(find(root, clusterOf.getOrDefault(claim, 0)), unused -> new ArrayList<>())
                    .add(claim);
        }
        return List.copyOf(joined.values());
    }

    private static int find(int[] root, int cluster) {
        int at = cluster;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
