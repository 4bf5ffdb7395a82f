package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Quad;
import org.entente.claim.Status;
import org.entente.claim.TieType;

/**
 * What somebody is asked to do, as a deed that is possible: "France asked the United States for aid" (of the United States
 * toward France), "the council called on Iran to withdraw" (of Iran toward Iraq, which it fights); and the aggression
 * that an adversary is charged with, as alleged. Only in a text that goes on
 * telling of them: a report of one sentence says that something was asked, and that is all its news.
 */
final class SpokenDeeds {

    /** CAMEO's codes: to reject a plan or settlement; to say that one is ready to come to terms; to accuse of aggression; to fight. */
    private static final String PROPOSAL_REJECTED = "127";

    private static final String OFFER = "030";

    private static final String AGGRESSION_CHARGED = "1123";

    private static final String FIGHT = "190";

    private final Conflicts conflicts;
    private final ClaimIds ids;

    SpokenDeeds(Conflicts conflicts, ClaimIds ids) {
        this.conflicts = conflicts;
        this.ids = ids;
    }

    /** The deed that a claim only speaks of; empty where it speaks of none, or the text claims it already. */
    Optional<Claim> of(Claim claim, List<Claim> sentence) {
        if (!(claim.type() instanceof EventType event) || !done(claim.status())) {
            return Optional.empty();
        }
        Optional<Claim> spoken = switch (event) {
            case REJECT -> rejected(claim);
            case ACCUSE -> charged(claim);
            case REQUEST -> claim.target().isPresent() ? asked(claim) : askedOfBoth(claim);
            default -> Optional.empty();
        };
        return spoken.filter(deed ->
                acts(deed.source()) && acts(deed.target()) && sentence.stream().noneMatch(other -> says(other, deed)));
    }

    /** "rejected Chad's offer": whoever's plan or offer is turned down has made it. */
    private Optional<Claim> rejected(Claim claim) {
        boolean offer = claim.cameo().startsWith(PROPOSAL_REJECTED);
        if (!offer || !ofTwo(claim)) {
            return Optional.empty();
        }
        Party rejecting = claim.source().orElseThrow();
        Party proposer = claim.target().orElseThrow();
        int at = claim.span().sentence();
        return conflicts.told(rejecting, at) || conflicts.told(proposer, at)
                ? Optional.of(with(
                        claim,
                        EventType.AGREE,
                        OFFER,
                        proposer,
                        rejecting,
                        false,
                        Status.ASSERTED,
                        claim.attribution()))
                : Optional.empty();
    }

    /** "accused Libya of aggression": by one whom it stands against it is said to have attacked him. */
    private Optional<Claim> charged(Claim claim) {
        if (!claim.cameo().equals(AGGRESSION_CHARGED) || !ofTwo(claim)) {
            return Optional.empty();
        }
        Party accuser = claim.source().orElseThrow();
        Party accused = claim.target().orElseThrow();
        return conflicts.opposed(accuser, accused, claim.span().sentence())
                ? Optional.of(with(
                        claim, EventType.ASSAULT, FIGHT, accused, accuser, false, Status.ALLEGED, Optional.of(accuser)))
                : Optional.empty();
    }

    private static boolean ofTwo(Claim claim) {
        return acts(claim.source())
                && acts(claim.target())
                && claim.source().isPresent()
                && claim.target().isPresent()
                && !Conflicts.sameSide(claim.source().get(), claim.target().get());
    }

    /** "demands access to the Red Sea": a place is asked for, and does nothing. */
    private static boolean acts(Optional<Party> party) {
        return party.filter(side -> side.actor().kind() == ActorKind.PLACE).isEmpty();
    }

    private static boolean done(Status status) {
        return switch (status) {
            case ASSERTED, ONGOING, ENDED -> true;
            case DENIED, NEGATED, ALLEGED, THREATENED, PLANNED, POSSIBLE, FAILING -> false;
        };
    }

    private Optional<Claim> asked(Claim claim) {
        Optional<Asked> deed = Asked.of(claim.cameo());
        if (deed.isEmpty()) {
            return Optional.empty();
        }
        Party doer = claim.target().orElseThrow();
        int at = claim.span().sentence();
        boolean known = conflicts.told(doer, at)
                || claim.source().filter(asker -> conflicts.told(asker, at)).isPresent();
        if (!known) {
            return Optional.empty();
        }
        return beneficiary(claim, deed.get(), doer)
                .map(other -> with(
                        claim,
                        deed.get().type(),
                        deed.get().cameo(),
                        doer,
                        other,
                        deed.get().mutual(),
                        Status.POSSIBLE,
                        claim.attribution()));
    }

    private Optional<Party> beneficiary(Claim claim, Asked deed, Party doer) {
        Optional<Party> asker = claim.source().filter(party -> !Conflicts.sameSide(party, doer));
        if (asker.isPresent() && conflicts.between(asker.get(), doer)) {
            return asker;
        }
        Optional<Party> adversary = deed.betweenAdversaries()
                ? conflicts
                        .adversary(doer.actor(), claim.span().sentence())
                        .filter(party -> !Conflicts.sameSide(party, doer))
                : Optional.empty();
        return adversary.isPresent() ? adversary : asker;
    }

    /** "called for a truce": what only those can do who stand against each other, the asker or two others. */
    private Optional<Claim> askedOfBoth(Claim claim) {
        Optional<Asked> deed = Asked.of(claim.cameo()).filter(Asked::takesAdversaries);
        if (deed.isEmpty() || claim.source().isEmpty()) {
            return Optional.empty();
        }
        Party asker = claim.source().get();
        int at = claim.span().sentence();
        Optional<Party> adversary = conflicts.adversary(asker.actor(), at);
        Optional<Conflicts.Conflict> others = conflicts.latest(Conflicts.side(asker.actor()), at);
        Optional<Party> one = adversary.or(() -> others.map(Conflicts.Conflict::one));
        Optional<Party> other = adversary.isPresent() ? Optional.of(asker) : others.map(Conflicts.Conflict::other);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(with(
                        claim,
                        deed.get().type(),
                        deed.get().cameo(),
                        one.get(),
                        other.get(),
                        true,
                        Status.POSSIBLE,
                        claim.attribution()));
    }

    /** Whether a claim says the same of the same two, in kind. */
    private static boolean says(Claim other, Claim deed) {
        return other.source()
                        .filter(party -> Conflicts.sameSide(party, deed.source().orElseThrow()))
                        .isPresent()
                && other.target()
                        .filter(party -> Conflicts.sameSide(party, deed.target().orElseThrow()))
                        .isPresent()
                && conflict(other) == conflict(deed);
    }

    private static boolean conflict(Claim claim) {
        return claim.type() instanceof EventType event
                ? event.quad() == Quad.MATERIAL_CONFLICT || event.quad() == Quad.VERBAL_CONFLICT
                : claim.type() == TieType.HOSTILE || claim.type() == TieType.DISPUTE;
    }

    private Claim with(
            Claim claim,
            ClaimType type,
            String cameo,
            Party source,
            Party target,
            boolean mutual,
            Status status,
            Optional<Party> sayer) {
        Optional<Party> from = Optional.of(source);
        Optional<Party> to = Optional.of(target);
        return new Claim(
                ids.of(claim.span(), type, cameo, from, to),
                claim.span(),
                type,
                "",
                cameo,
                type instanceof EventType event ? event.scale() : 0,
                from,
                to,
                mutual,
                status,
                sayer,
                claim.when(),
                claim.where(),
                Numbers.NONE,
                claim.rule(),
                Math.round(claim.confidence() * Adversaries.DISCOUNT * 100) / 100.0);
    }
}
