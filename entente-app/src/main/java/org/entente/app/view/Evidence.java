package org.entente.app.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.event.Happening;
import org.entente.relation.Relationship;

/** The claims behind a relationship. */
public final class Evidence {

    private Evidence() {}

    /** All of them, in the order of time. */
    public static List<Claim> all(Relationship relationship) {
        return sorted(new LinkedHashSet<>(behind(relationship).toList()));
    }

    /** Those behind turning points, whatever their number, and so many of the others; in the order of time. */
    static List<Claim> some(Relationship relationship, int others) {
        Set<Claim> shown = new LinkedHashSet<>();
        relationship
                .turningPoints()
                .forEach(turn -> Stream.of(turn.reasons(), turn.before(), turn.after())
                        .flatMap(List::stream)
                        .forEach(reason -> shown.add(reason.claim())));
        behind(relationship)
                .filter(claim -> !shown.contains(claim))
                .limit(others)
                .toList()
                .forEach(shown::add);
        return sorted(shown);
    }

    private static Stream<Claim> behind(Relationship relationship) {
        return Stream.<List<? extends Happening>>of(relationship.events(), relationship.ties(), relationship.shifts())
                .flatMap(List::stream)
                .flatMap(happening -> happening.claims().stream());
    }

    private static List<Claim> sorted(Set<Claim> claims) {
        return claims.stream().sorted(Shown.BY_TIME).toList();
    }
}
