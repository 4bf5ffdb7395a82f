package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;
import org.entente.text.learn.SentenceLearner;
import org.entente.text.mention.Mention;

/**
 * Names the other side of an act that leaves it unsaid, by who stood against whom earlier in the document: "Iraq invaded
 * Iran … On the 22nd <b>Iraq massed troops</b>". Names nobody where the actor has had several adversaries of late and none
 * stands out.
 */
final class Adversaries {

    /** How much less sure a claim is whose other side is inferred. */
    static final double DISCOUNT = 0.6;

    /** Acts between adversaries: what is done to the other one, and what is agreed or conceded to him. */
    private static final Set<EventType> BETWEEN_ADVERSARIES = EnumSet.of(
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.SUPPORT);

    /** Of those, what can be told of with one's own forces or towns in the place of the other: "recaptured its port". */
    private static final Set<EventType> WITH_ONES_OWN =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT, EventType.THREATEN, EventType.AGREE);

    /** Of those, what somebody may well do for a third one: a mere guess of the model says too little of whom it is for. */
    private static final Set<EventType> KIND = EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.SUPPORT);

    /** What of support goes to an adversary: no praise, but an apology to him or a treaty with him. */
    private static final Set<String> REPAIRS = Set.of(CameoCode.APOLOGISE, CameoCode.SIGN_AGREEMENT);

    private static final Set<String> MEDIATE = Set.of(CameoCode.MEDIATE, CameoCode.OFFER_TO_MEDIATE);

    private static final Set<String> SCENE = Set.of("in", "at", "near", "along", "inside", "outside", "around");

    private static final Set<String> BRINGS = WordClasses.shared().get("brings-together");

    private final Conflicts conflicts;
    private final ClaimIds ids;
    private final BiFunction<Actor, Integer, Optional<Actor>> lands;

    /**
     * The adversaries of a document.
     *
     * @param lands the state that an actor is of on the day that a sentence tells of
     */
    Adversaries(Conflicts conflicts, ClaimIds ids, BiFunction<Actor, Integer, Optional<Actor>> lands) {
        this.conflicts = conflicts;
        this.ids = ids;
        this.lands = lands;
    }

    /** Whether an act is one of those in which somebody has to do with both sides of a quarrel. */
    static boolean mediates(String cameo) {
        return MEDIATE.contains(cameo);
    }

    /** The claim with its unsaid side where that can be told; one for each side where somebody mediates. */
    List<Claim> complete(Claim claim) {
        boolean source = claim.source().isPresent();
        if (source && claim.target().isEmpty() && (mediates(claim.cameo()) || keepsPeace(claim))) {
            return mediated(claim);
        }
        return List.of(ownSide(claim) ? againstOther(claim) : other(claim, source));
    }

    /**
     * The claim, and the same toward the other one where a mediator comes to one of the two who stand against each other:
     * "arrived <b>in Chad</b> to mediate".
     */
    List<Claim> alsoToOther(Claim claim) {
        if (claim.source().isEmpty() || claim.target().isEmpty()) {
            return List.of(claim);
        }
        Party mediator = claim.source().get();
        Party visited = claim.target().get();
        String side = Conflicts.side(mediator.actor());
        return conflicts
                .latest(side, claim.span().sentence())
                .filter(conflict -> !conflicts.isMostly(mediator))
                .flatMap(conflict -> Conflicts.sameSide(visited, conflict.one())
                        ? Optional.of(conflict.other())
                        : Optional.of(conflict.one()).filter(party -> Conflicts.sameSide(visited, conflict.other())))
                .map(other -> List.of(claim, between(claim, CameoCode.MEDIATE, mediator, other, false)))
                .orElse(List.of(claim));
    }

    /**
     * An act that names nobody or one side alone, as one of the two who stand against each other in the text; empty where no
     * two stand out, the sentence speaks of others, or it tells the same of the two already.
     */
    Optional<Claim> finish(Claim claim, Sentence sentence, List<Mention> named, List<Claim> told) {
        Optional<Claim> whole = claim.source().isEmpty() && claim.target().isEmpty()
                ? between(claim, sentence, named)
                : complete(claim).stream()
                        .filter(one -> one.source().isPresent() && one.target().isPresent())
                        .findFirst();
        return whole.filter(one -> told.stream().noneMatch(other -> other.kind() == one.kind() && sameTwo(other, one)));
    }

    /** Whether both tell of the same two: what is told in full comes first. */
    private static boolean sameTwo(Claim other, Claim one) {
        if (other.source().isEmpty() || other.target().isEmpty()) {
            return false;
        }
        Party source = one.source().orElseThrow();
        Party target = one.target().orElseThrow();
        Party otherSource = other.source().get();
        Party otherTarget = other.target().get();
        return Conflicts.sameSide(source, otherSource) && Conflicts.sameSide(target, otherTarget)
                || Conflicts.sameSide(source, otherTarget) && Conflicts.sameSide(target, otherSource);
    }

    /**
     * A mutual act that names nobody, as one of the two who stand against each other in the text: "fighting broke out
     * again". Empty where no two stand out, or the sentence speaks of others.
     */
    private Optional<Claim> between(Claim claim, Sentence sentence, List<Mention> named) {
        int about = claim.span().sentence();
        Optional<Conflicts.Conflict> conflict = conflicts
                .latest("", about)
                .filter(latest -> about - latest.sentence() <= Conflicts.REACH)
                .or(() -> conflicts.theme("", about));
        if (conflict.isEmpty() || named.stream().anyMatch(mention -> other(mention, sentence, conflict.get()))) {
            return Optional.empty();
        }
        return Optional.of(between(claim, conflict.get().one(), conflict.get().other(), claim.symmetric()));
    }

    /** Whether a mention is of somebody who is neither of two, and no scene and no body that watches over both. */
    private static boolean other(Mention mention, Sentence sentence, Conflicts.Conflict conflict) {
        if (SCENE.contains(sentence.marker(mention.head())) || brings(mention.head(), sentence)) {
            return false;
        }
        String one = Conflicts.side(conflict.one().actor());
        String two = Conflicts.side(conflict.other().actor());
        return mention.actors().stream()
                .anyMatch(actor -> actor.kind() != ActorKind.PLACE
                        && actor.kind() != ActorKind.INTERNATIONAL_ORGANIZATION
                        && !Conflicts.side(actor).equals(one)
                        && !Conflicts.side(actor).equals(two));
    }

    /** "a truce mediated by <b>Algeria</b>", "<b>U.S.</b> pressure led to": who brings two together is neither of them. */
    private static boolean brings(int head, Sentence sentence) {
        int above = sentence.head(head);
        return above >= 0 && BRINGS.contains(sentence.lemma(above));
    }

    /** "the UN sent observers": a body that keeps the peace does so for both. */
    private static boolean keepsPeace(Claim claim) {
        return claim.cameo().startsWith(CameoCode.PROVIDE_PEACEKEEPERS)
                && claim.source()
                        .filter(party -> party.actor().kind() == ActorKind.INTERNATIONAL_ORGANIZATION)
                        .isPresent();
    }

    private List<Claim> mediated(Claim claim) {
        Party mediator = claim.source().orElseThrow();
        if (conflicts.isMostly(mediator)) {
            return List.of(againstOther(oneSided(claim)));
        }
        Optional<Conflicts.Conflict> conflict =
                conflicts.latest(Conflicts.side(mediator.actor()), claim.span().sentence());
        if (conflict.isEmpty()) {
            return List.of(oneSided(claim));
        }
        List<Claim> both = new ArrayList<>(2);
        for (Party party : List.of(conflict.get().one(), conflict.get().other())) {
            both.add(between(claim, mediator, party, false));
        }
        return both;
    }

    /**
     * "massed its troops", "recaptured the port", "sent troops to Kuwait": an act of force that names nobody but one's own, or
     * only where it takes place.
     */
    private boolean ownSide(Claim claim) {
        boolean force = claim.type() instanceof EventType event && WITH_ONES_OWN.contains(event);
        if (!force || claim.source().isEmpty() || claim.target().isEmpty()) {
            return false;
        }
        Party doer = claim.source().get();
        Party target = claim.target().get();
        return nowhere(claim, target.actor())
                || claim.type() == EventType.MOBILIZE && ownMen(doer.actor(), target.actor())
                || own(target.actor()) && Conflicts.sameSide(doer, target)
                || !claim.symmetric()
                        && onlyWhere(claim.type(), target.actor())
                        && !conflicts.opposed(doer, target, claim.span().sentence());
    }

    /**
     * A town, a country that troops are sent to, a body that watches over a withdrawal: whom they are against depends on the
     * quarrel.
     */
    private static boolean onlyWhere(ClaimType type, Actor target) {
        return switch (target.kind()) {
            case PLACE -> true;
            case STATE -> type == EventType.MOBILIZE;
            case INTERNATIONAL_ORGANIZATION -> type == EventType.RETREAT;
            case STATE_BODY, ARMED_GROUP, PARTY, ORGANIZATION, PERSON, PEOPLE -> false;
        };
    }

    /**
     * A place of which nobody knows whose it is, and where troops go or what they occupy anything of which nobody knows whose
     * it is.
     */
    private static boolean nowhere(Claim claim, Actor target) {
        boolean unknown = target.country().isEmpty() && target.sectors().isEmpty();
        boolean entered = claim.type() == EventType.MOBILIZE || claim.cameo().startsWith(CameoCode.OCCUPY_TERRITORY);
        return target.kind() == ActorKind.PLACE && target.country().isEmpty() || unknown && entered;
    }

    /** "moved a battalion of a thousand <b>men</b>": of whom no more is told than whose they are. */
    private static boolean ownMen(Actor doer, Actor target) {
        return target.sectors().contains(Sector.UNK) && target.country().equals(doer.country());
    }

    private static boolean own(Actor target) {
        return switch (target.kind()) {
            case PLACE, STATE, STATE_BODY -> true;
            case INTERNATIONAL_ORGANIZATION, ARMED_GROUP, PARTY, ORGANIZATION, PERSON, PEOPLE -> false;
        };
    }

    private Claim againstOther(Claim claim) {
        Party doer = claim.source().orElseThrow();
        return conflicts
                .adversary(doer.actor(), claim.span().sentence())
                .filter(adversary -> claim.target()
                        .filter(named -> named.actor().equals(adversary.actor()))
                        .isEmpty())
                .filter(adversary -> !ofThirdLand(claim, doer, adversary))
                .map(adversary -> doer.actor().kind() == ActorKind.PERSON
                        ? adversary
                        : landOf(adversary, claim.span().sentence()))
                .map(adversary -> between(claim, doer, adversary, claim.symmetric()))
                .orElse(claim);
    }

    /** "the rebels captured <b>Bentiu</b>", "shelled <b>Dubrovnik</b>": a town is no part of a state that it does not lie in. */
    private static boolean ofThirdLand(Claim claim, Party doer, Party adversary) {
        String land = claim.target()
                .filter(town ->
                        claim.type() == EventType.ASSAULT && town.actor().kind() == ActorKind.PLACE)
                .map(town -> town.actor().country())
                .orElse("");
        boolean recaptured = doer.actor().ofState() && doer.actor().country().equals(land);
        Actor other = adversary.actor();
        return !land.isEmpty()
                && !recaptured
                && other.ofState()
                && !other.country().equals(land);
    }

    private Claim other(Claim claim, boolean source) {
        if (source == claim.target().isPresent()) {
            return claim;
        }
        if (!against(claim) || claim.type() == EventType.AGREE && !source && !claim.symmetric()) {
            return oneSided(claim);
        }
        Party named = source ? claim.source().get() : claim.target().get();
        int sentence = claim.span().sentence();
        Optional<Party> adversary = conflicts
                .adversary(named.actor(), sentence, party -> dealtWith(claim, party.actor()))
                .filter(party -> claim.type() != EventType.MOBILIZE || !conflicts.helps(named, party, sentence))
                .map(party -> named.actor().kind() == ActorKind.PERSON ? party : landOf(party, sentence));
        return adversary.isEmpty()
                ? oneSided(claim)
                : with(
                        claim.id(),
                        claim,
                        claim.cameo(),
                        source ? claim.source() : adversary,
                        source ? adversary : claim.target(),
                        claim.symmetric(),
                        DISCOUNT);
    }

    /** "Azerbaijan quarrelled with Pashinyan. In 2020 <b>it attacked</b>": what a state does to somebody who rules it does to his. */
    private Party landOf(Party ruler, int sentence) {
        boolean rules =
                ruler.actor().kind() == ActorKind.PERSON && ruler.actor().ofState();
        return rules
                ? lands.apply(ruler.actor(), sentence)
                        .map(land -> new Party(land, ruler.begin(), ruler.end(), ruler.mention()))
                        .orElse(ruler)
                : ruler;
    }

    /** Envoys, trade and relations are cut with a government or somebody who rules, not with rebels. */
    private static boolean dealtWith(Claim claim, Actor adversary) {
        return claim.type() != EventType.SANCTION
                || switch (adversary.kind()) {
                    case STATE, STATE_BODY, PERSON, INTERNATIONAL_ORGANIZATION -> true;
                    case PLACE, ARMED_GROUP, PARTY, ORGANIZATION, PEOPLE -> adversary.ofState();
                };
    }

    /** What is mutual but names one side holds in no other direction. */
    private static Claim oneSided(Claim claim) {
        return claim.symmetric()
                ? with(claim.id(), claim, claim.cameo(), claim.source(), claim.target(), false, 1)
                : claim;
    }

    private static boolean against(Claim claim) {
        return claim.type() instanceof EventType event
                && BETWEEN_ADVERSARIES.contains(event)
                && !claim.cameo().startsWith(CameoCode.YIELD_AT_HOME)
                && (event != EventType.SUPPORT || REPAIRS.stream().anyMatch(claim.cameo()::startsWith))
                && !(KIND.contains(event) && SentenceLearner.made(claim.rule()));
    }

    private Claim between(Claim claim, Party one, Party other, boolean symmetric) {
        return between(claim, claim.cameo(), one, other, symmetric);
    }

    private Claim between(Claim claim, String cameo, Party one, Party other, boolean symmetric) {
        Optional<Party> source = Optional.of(one);
        Optional<Party> target = Optional.of(other);
        String id = ids.of(claim.span(), claim.type(), cameo, source, target);
        return with(id, claim, cameo, source, target, symmetric, DISCOUNT);
    }

    private static Claim with(
            String id,
            Claim claim,
            String cameo,
            Optional<Party> source,
            Optional<Party> target,
            boolean symmetric,
            double discount) {
        return new Claim(
                id,
                claim.span(),
                claim.type(),
                claim.mode(),
                cameo,
                claim.scale(),
                source,
                target,
                symmetric,
                claim.status(),
                claim.attribution(),
                claim.when(),
                claim.where(),
                claim.numbers(),
                claim.rule(),
                Math.round(claim.confidence() * discount * 100) / 100.0);
    }
}
