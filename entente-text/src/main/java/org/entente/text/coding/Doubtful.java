package org.entente.text.coding;

import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.Kind;
import org.entente.claim.Party;

/**
 * What a sentence hardly tells. An event that is most likely wrong is left out; beside a sure claim of its kind about one of the same actors a
 * doubtful one is mostly a second reading of the same words, and more is asked of it. What holds between two is told by few words and stays
 * unless it is such a second reading.
 */
final class Doubtful {

    /** Below this confidence seven of eight events are wrong. */
    private static final double EVENT_ALONE = 0.23;

    /** Of those below it that stand so, two in three are wrong. */
    private static final double EVENT_BESIDE = 0.45;

    private static final double TIE_BESIDE = 0.12;

    /** From this confidence on a claim is oftener right than wrong. */
    private static final double SURE = 0.5;

    private Doubtful() {}

    /** The claims of one sentence without the doubtful ones. */
    static List<Weighed> leftOut(List<Weighed> claims) {
        return claims.stream().filter(one -> stays(one.claim(), claims)).toList();
    }

    private static boolean stays(Claim claim, List<Weighed> all) {
        boolean event = claim.kind() == Kind.EVENT;
        boolean beside = all.stream()
                .map(Weighed::claim)
                .anyMatch(other ->
                        other.kind() == claim.kind() && other.confidence() >= SURE && shareAnActor(claim, other));
        if (beside) {
            return claim.confidence() >= (event ? EVENT_BESIDE : TIE_BESIDE);
        }
        return !event || claim.confidence() >= EVENT_ALONE;
    }

    private static boolean shareAnActor(Claim one, Claim other) {
        return parties(one)
                .anyMatch(party -> parties(other)
                        .anyMatch(also -> also.actor().id().equals(party.actor().id())));
    }

    private static Stream<Party> parties(Claim claim) {
        return Stream.concat(claim.source().stream(), claim.target().stream());
    }
}
