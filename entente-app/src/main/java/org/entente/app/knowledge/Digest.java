package org.entente.app.knowledge;

import java.util.List;
import org.entente.relation.Dyad;
import org.entente.relation.Phase;
import org.entente.relation.Relationship;
import org.entente.relation.TurningPoint;

/**
 * What lists need to know of a relationship.
 *
 * @param dyad the pair
 * @param claims claims it rests on
 * @param events events among them
 * @param phases stretches of one state
 * @param turningPoints where it turned
 */
public record Digest(Dyad dyad, int claims, int events, List<Phase> phases, List<TurningPoint> turningPoints) {

    public Digest {
        phases = List.copyOf(phases);
        turningPoints = List.copyOf(turningPoints);
    }

    static Digest of(Relationship relationship) {
        return new Digest(
                relationship.dyad(),
                relationship.claims(),
                relationship.events().size(),
                relationship.phases(),
                relationship.turningPoints());
    }
}
