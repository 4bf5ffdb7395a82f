package org.entente.text.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
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

    private static final Set<ClaimType> HELP_GIVEN = Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE);

    private final Conflicts conflicts;
    private final ClaimIds ids;

    SpokenDeeds(Conflicts conflicts, ClaimIds ids) {
        this.conflicts = conflicts;
        this.ids = ids;
    }

    /** Whether a claim is of a kind whose words may name a deed that somebody else is to do. */
    static boolean speaksOf(Claim claim) {
        return claim.type() == EventType.REQUEST && done(claim.status());
    }

    /** The deeds that a claim only speaks of; none where the text claims them already. */
    List<Claim> of(Claim claim, List<Claim> sentence, List<ClaimWriter.Spoken> worded) {
        if (!(claim.type() instanceof EventType event) || !done(claim.status())) {
            return List.of();
        }
        List<Claim> deeds = new ArrayList<>();
        if (speaksOf(claim)) {
            worded.forEach(spoken -> worded(claim, spoken).ifPresent(deeds::add));
        }
        if (deeds.isEmpty()) {
            switch (event) {
                case REJECT -> rejected(claim).ifPresent(deeds::add);
                case ACCUSE ->
                    deeds.addAll(
                            claim.cameo().startsWith(CameoCode.COMPLAIN_OFFICIALLY)
                                    ? heard(claim)
                                    : charged(claim, sentence).stream().toList());
                case REQUEST ->
                    deeds.addAll(
                            claim.target().isPresent()
                                    ? asked(claim, sentence)
                                    : askedOfBoth(claim).stream().toList());
                default -> {}
            }
        }
        Set<String> known = new HashSet<>();
        deeds.removeIf(deed -> !known.add(deed.id())
                || !acts(deed.source())
                || !acts(deed.target())
                || sentence.stream().anyMatch(other -> says(other, deed)));
        return deeds;
    }

    /** "asked the council to <b>impose sanctions on Chad</b>": what the words themselves tell of one toward another. */
    private Optional<Claim> worded(Claim claim, ClaimWriter.Spoken spoken) {
        Claim deed = spoken.deed();
        boolean asking = deed.type() == EventType.REQUEST;
        if (asking || !spoken.saying().id().equals(claim.rule()) || !ofTwo(deed)) {
            return Optional.empty();
        }
        Party doer = deed.source().orElseThrow();
        Party other = deed.target().orElseThrow();
        int at = claim.span().sentence();
        if (anybody(other) || !acts(deed.source()) || !acts(deed.target())) {
            return Optional.empty();
        }
        boolean own =
                claim.source().filter(asker -> Conflicts.sameSide(asker, doer)).isPresent();
        Optional<Party> asked = claim.target().filter(party -> !Conflicts.sameSide(party, other));
        // "condemned Libya and called for its withdrawal": Libya's, not the asker's
        if (own && deed.type() == EventType.RETREAT && asked.isPresent()) {
            return Optional.of(possible(deed, deed.type(), deed.cameo(), asked.get(), other, false));
        }
        if (own && !deed.symmetric() || !conflicts.told(doer, at) && !conflicts.told(other, at)) {
            return Optional.empty();
        }
        boolean over = spoken.put() == Status.NEGATED || spoken.put() == Status.ENDED;
        if (over && !conflict(deed)) {
            return spoken.put() == Status.NEGATED && HELP_GIVEN.contains(deed.type())
                    ? Optional.of(possible(claim, EventType.SANCTION, CameoCode.REDUCE_RELATIONS, doer, other, false))
                    : Optional.empty();
        }
        return Optional.of(possible(
                over ? claim : deed,
                over ? EventType.RETREAT : deed.type(),
                over ? CameoCode.END_FIGHTING : deed.cameo(),
                doer,
                other,
                deed.symmetric()));
    }

    /** "rejected Chad's offer": whoever's plan or offer is turned down has made it. */
    private Optional<Claim> rejected(Claim claim) {
        boolean offer =
                claim.cameo().startsWith(CameoCode.REJECT_PLAN) || claim.cameo().startsWith(CameoCode.REJECT_MEDIATION);
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
                        CameoCode.INTENT_TO_COOPERATE,
                        proposer,
                        rejecting,
                        false,
                        Status.ASSERTED,
                        claim.attribution()))
                : Optional.empty();
    }

    /**
     * "accused Libya of aggression", "accused Libya of interference": by one whom it stands against it is said to have attacked
     * or wronged him; by a body that watches over the peace, to have attacked whomever it stands against.
     */
    private Optional<Claim> charged(Claim claim, List<Claim> sentence) {
        boolean aggression = claim.cameo().equals(CameoCode.ACCUSE_OF_AGGRESSION);
        boolean wrong = aggression
                || claim.cameo().equals(CameoCode.ACCUSE)
                || claim.cameo().equals(CameoCode.SUE);
        if (!wrong || !ofTwo(claim)) {
            return Optional.empty();
        }
        Party accuser = claim.source().orElseThrow();
        Party accused = claim.target().orElseThrow();
        boolean court = accuser.actor().sectors().contains(Sector.JUD);
        if (court || sentence.stream().anyMatch(other -> toldOf(accused, other))) {
            return Optional.empty();
        }
        int at = claim.span().sentence();
        Optional<Party> wronged = accuser.actor().kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                ? conflicts.adversary(accused.actor(), at).filter(party -> aggression && !party.equals(accuser))
                : Optional.of(accuser).filter(party -> conflicts.opposed(party, accused, at));
        return wronged.filter(party -> !Conflicts.sameSide(party, accused))
                .map(party -> with(
                        claim,
                        aggression ? EventType.ASSAULT : EventType.COERCE,
                        aggression ? CameoCode.FIGHT : CameoCode.COERCE,
                        accused,
                        party,
                        claim.symmetric(),
                        Status.ALLEGED,
                        claim.symmetric() ? Optional.empty() : Optional.of(accuser)));
    }

    /** "accused Chad of <b>arming rebels</b>": whether the words themselves tell what somebody is said to have done. */
    private static boolean toldOf(Party accused, Claim claim) {
        return (claim.status() == Status.ALLEGED || claim.status() == Status.DENIED)
                && claim.target().isPresent()
                && same(claim.source(), Optional.of(accused));
    }

    /** "complained to the council": a body that is complained to is asked to help. */
    private List<Claim> heard(Claim claim) {
        Optional<Asked> help = Asked.of(CameoCode.APPEAL);
        Optional<Party> body = claim.target().filter(SpokenDeeds::body);
        return help.isPresent() && body.isPresent() ? askedOfBody(claim, help.get(), body.get()) : List.of();
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

    /** "to help refugees", "to free prisoners": people of whom nobody says whose they are. */
    private static boolean anybody(Party party) {
        return party.actor().kind() == ActorKind.PEOPLE
                && party.actor().country().isEmpty();
    }

    private static boolean done(Status status) {
        return switch (status) {
            case ASSERTED, ONGOING, ENDED -> true;
            case DENIED, NEGATED, ALLEGED, THREATENED, PLANNED, POSSIBLE, FAILING -> false;
        };
    }

    private List<Claim> asked(Claim claim, List<Claim> sentence) {
        Optional<Asked> deed = Asked.of(claim.cameo());
        Party doer = claim.target().orElseThrow();
        int at = claim.span().sentence();
        boolean known = conflicts.told(doer, at)
                || claim.source().filter(asker -> conflicts.told(asker, at)).isPresent();
        if (deed.isEmpty() || !known) {
            return List.of();
        }
        if (body(doer)) {
            return askedOfBody(claim, deed.get(), doer);
        }
        List<Party> fellows = fellows(claim, deed.get(), sentence);
        List<Party> others = fellows.isEmpty()
                ? beneficiary(claim, deed.get(), doer).stream().toList()
                : fellows;
        return others.stream()
                .map(other -> possible(
                        claim,
                        deed.get().type(),
                        deed.get().cameo(),
                        doer,
                        other,
                        together(claim, deed.get(), doer, other)))
                .toList();
    }

    /** "asked the council for a session": a body that one of two turns to is to help him, and to deal with the other one. */
    private List<Claim> askedOfBody(Claim claim, Asked deed, Party body) {
        Optional<Party> asker = claim.source().filter(party -> !Conflicts.sameSide(party, body));
        if (asker.isEmpty()) {
            return List.of();
        }
        boolean withdraws = deed.type() == EventType.RETREAT;
        List<Claim> deeds = new ArrayList<>(2);
        deeds.add(possible(
                claim,
                withdraws ? EventType.COOPERATE : deed.type(),
                withdraws ? CameoCode.COOPERATE : deed.cameo(),
                body,
                asker.get(),
                false));
        boolean hears = withdraws
                || deed.type() == EventType.CONSULT
                || deed.cameo().equals(CameoCode.COOPERATE)
                || deed.cameo().equals(CameoCode.PROVIDE_PEACEKEEPERS);
        if (hears) {
            conflicts
                    .adversary(asker.get().actor(), claim.span().sentence())
                    .filter(party -> !Conflicts.sameSide(party, body))
                    .ifPresent(other ->
                            deeds.add(possible(claim, EventType.CONSULT, CameoCode.MEDIATE, body, other, false)));
        }
        return deeds;
    }

    /** "asked both to show restraint": the adversaries whom the same is asked of. */
    private List<Party> fellows(Claim claim, Asked deed, List<Claim> sentence) {
        Party doer = claim.target().orElseThrow();
        return sentence.stream()
                .filter(other -> deed.takesAdversaries()
                        && other.type() == claim.type()
                        && other.rule().equals(claim.rule())
                        && other.source()
                                .map(Party::actor)
                                .equals(claim.source().map(Party::actor)))
                .flatMap(other -> other.target().stream())
                .filter(other -> conflicts.opposed(doer, other, claim.span().sentence()))
                .toList();
    }

    private Claim possible(Claim claim, ClaimType type, String cameo, Party doer, Party other, boolean mutual) {
        return with(claim, type, cameo, doer, other, mutual, Status.POSSIBLE, claim.attribution());
    }

    /**
     * Whether what is asked for holds in both directions: whoever proposes talks offers them too, whoever calls for a session of
     * a body, or for a truce, only asks.
     */
    private static boolean together(Claim claim, Asked deed, Party doer, Party other) {
        boolean asksHimself = claim.source()
                .filter(asker -> Conflicts.sameSide(asker, doer) || Conflicts.sameSide(asker, other))
                .isPresent();
        boolean talks = deed.type() == EventType.CONSULT && !body(doer) && !body(other);
        return deed.mutual() && (!asksHimself || talks);
    }

    private static boolean body(Party party) {
        return party.actor().kind() == ActorKind.INTERNATIONAL_ORGANIZATION;
    }

    private Optional<Party> beneficiary(Claim claim, Asked deed, Party doer) {
        Optional<Party> asker = claim.source().filter(party -> !Conflicts.sameSide(party, doer));
        int at = claim.span().sentence();
        boolean judge = deed.takesAdversaries()
                && asker.filter(one -> body(one) || !quarrels(one, at)).isPresent();
        if (!judge && asker.isPresent() && conflicts.between(asker.get(), doer)) {
            return asker;
        }
        if (deed.cameo().equals(CameoCode.COOPERATE)
                && asker.filter(one -> quarrels(one, at)).isPresent()
                && !quarrels(doer, at)) {
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
        Optional<Conflicts.Conflict> others = conflicts.latest(Conflicts.side(asker.actor()), at);
        boolean third = body(asker) || others.isPresent() && !quarrels(asker, at);
        Optional<Party> adversary = third ? Optional.empty() : conflicts.adversary(asker.actor(), at);
        Optional<Party> one = adversary.or(() -> others.map(Conflicts.Conflict::one));
        Optional<Party> other = adversary.isPresent() ? Optional.of(asker) : others.map(Conflicts.Conflict::other);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(possible(
                        claim,
                        deed.get().type(),
                        deed.get().cameo(),
                        one.get(),
                        other.get(),
                        adversary.isEmpty() || together(claim, deed.get(), one.get(), other.get())));
    }

    /** Whether somebody is one of the two whom the text tells of as adversaries. */
    private boolean quarrels(Party party, int at) {
        return conflicts
                .latest("", at)
                .filter(two -> Conflicts.sameSide(two.one(), party) || Conflicts.sameSide(two.other(), party))
                .isPresent();
    }

    /** Whether a claim says the same of the same two, in kind. */
    private static boolean says(Claim other, Claim deed) {
        return same(other.source(), deed.source())
                && same(other.target(), deed.target())
                && conflict(other) == conflict(deed);
    }

    private static boolean same(Optional<Party> one, Optional<Party> other) {
        return one.isPresent() && other.isPresent() && Conflicts.sameSide(one.get(), other.get());
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
