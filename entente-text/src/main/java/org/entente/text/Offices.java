package org.entente.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.text.mention.MentionResolver;
import org.entente.time.When;

/**
 * Whoever held an office of state when a claim happened acts for the state, even where a text first names him in another
 * year: "Abiy Ahmed's rise in 2018 … In 2021 Abiy promised".
 */
final class Offices {

    private final MentionResolver resolver;

    Offices(MentionResolver resolver) {
        this.resolver = resolver;
    }

    /** The claim with those in office as such. */
    Claim inOffice(Claim claim) {
        return claim.when()
                .map(when -> {
                    Optional<Party> source = claim.source().map(party -> inOffice(party, when));
                    Optional<Party> target = claim.target().map(party -> inOffice(party, when));
                    boolean same = source.equals(claim.source()) && target.equals(claim.target());
                    return same ? claim : claim.between(source, target);
                })
                .orElse(claim);
    }

    private Party inOffice(Party party, When when) {
        Actor actor = party.actor();
        if (actor.kind() != ActorKind.PERSON || actor.ofState()) {
            return party;
        }
        return Stream.of(when.from(), when.to())
                .flatMap(Optional::stream)
                .map((LocalDate day) -> resolver.at(actor, day))
                .filter(Actor::ofState)
                .findFirst()
                .map(then -> new Party(then, party.begin(), party.end(), party.mention()))
                .orElse(party);
    }
}
