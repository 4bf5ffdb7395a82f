package org.entente.correction;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/** Claims with something about them put right. The id stays, so that a later correction finds the claim. */
final class Amending {

    private Amending() {}

    static Claim confirmed(Claim c) {
        return with(c, c.type(), c.source(), c.target(), c.status(), c.when(), 1);
    }

    static Claim changed(Claim c, Correction.Change change) {
        return with(
                c,
                change.type().orElse(c.type()),
                change.source().map(actor -> party(c.source(), actor, c)).or(c::source),
                change.target().map(actor -> party(c.target(), actor, c)).or(c::target),
                change.status().orElse(c.status()),
                change.when().or(c::when),
                1);
    }

    /** The actor in the place of the one that was read there; the evidence where none was. */
    private static Party party(Optional<Party> read, Actor actor, Claim claim) {
        return read.map(party -> new Party(actor, party.begin(), party.end(), party.mention()))
                .orElseGet(() ->
                        new Party(actor, claim.span().begin(), claim.span().begin(), ""));
    }

    static Claim split(Claim c, Correction.SplitActor split) {
        Optional<Party> source = c.source().map(party -> split(party, split));
        Optional<Party> target = c.target().map(party -> split(party, split));
        Optional<Party> attribution = c.attribution().map(party -> split(party, split));
        return source.equals(c.source()) && target.equals(c.target()) && attribution.equals(c.attribution())
                ? c
                : at(c, c.span(), source, target, attribution);
    }

    private static Party split(Party party, Correction.SplitActor split) {
        boolean meant =
                party.actor().id().equals(split.from()) && party.mention().equals(split.mention());
        return meant ? new Party(split.into(), party.begin(), party.end(), party.mention()) : party;
    }

    static Claim at(Claim c, Span span, Optional<Party> source, Optional<Party> target, Optional<Party> attribution) {
        return new Claim(
                c.id(),
                span,
                c.type(),
                c.mode(),
                c.cameo(),
                c.scale(),
                source,
                target,
                c.symmetric(),
                c.status(),
                attribution,
                c.when(),
                c.where(),
                c.numbers(),
                c.rule(),
                c.confidence());
    }

    private static Claim with(
            Claim c,
            ClaimType type,
            Optional<Party> source,
            Optional<Party> target,
            Status status,
            Optional<When> when,
            double confidence) {
        boolean same = type.equals(c.type());
        return new Claim(
                c.id(),
                c.span(),
                type,
                same ? c.mode() : "",
                same ? c.cameo() : type instanceof EventType event ? event.cameo() : "",
                same ? c.scale() : type instanceof EventType event ? event.scale() : 0,
                source,
                target,
                c.symmetric(),
                status,
                c.attribution(),
                when,
                c.where(),
                c.numbers(),
                c.rule(),
                confidence);
    }
}
