package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Quad;
import org.entente.claim.ShiftType;
import org.entente.claim.TieType;
import org.entente.nlp.Sentence;
import org.entente.text.mention.Mention;

/**
 * Remembers who stood against whom earlier in a document, and so names the other side of a hostile act that leaves it
 * unsaid: "Iraq invaded Iran … On the 22nd <b>Iraq massed troops</b>". Names nobody where the actor has had several
 * adversaries of late and none stands out.
 */
final class Adversaries {

    /** How many sentences back a conflict still tells whom an act is against. */
    private static final int REACH = 10;

    private static final int MEDIATED_REACH = 20;

    /** How many conflicts are looked back over, so that time stays linear in the document's length. */
    private static final int REMEMBERED = 100;

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
            EventType.CONCEDE);

    /** CAMEO's code: who mediates has to do with both sides. */
    private static final String MEDIATE = "045";

    private static final Set<String> SCENE = Set.of("in", "at", "near", "along", "inside", "outside", "around");

    private record Conflict(int sentence, Party one, Party other) {}

    private final List<Conflict> conflicts = new ArrayList<>();
    private final ClaimIds ids = new ClaimIds();

    /** The claim with its unsaid side where that can be told; one for each side where somebody mediates. */
    List<Claim> complete(Claim claim) {
        boolean source = claim.source().isPresent();
        if (source && claim.target().isEmpty() && claim.cameo().equals(MEDIATE)) {
            return mediated(claim);
        }
        return List.of(other(claim, source));
    }

    /** Whether anybody stood against anybody yet. */
    boolean any() {
        return !conflicts.isEmpty();
    }

    /**
     * A mutual act that names nobody, as one of the two who stand against each other in the text: "fighting broke out
     * again". Empty where no two stand out, or the sentence speaks of others.
     */
    Optional<Claim> between(Claim claim, Sentence sentence, List<Mention> named) {
        Optional<Conflict> conflict = latest("", claim.span().sentence());
        if (conflict.isEmpty()
                || claim.span().sentence() - conflict.get().sentence() > REACH
                || named.stream().anyMatch(mention -> other(mention, sentence, conflict.get()))) {
            return Optional.empty();
        }
        Optional<Party> source = Optional.of(conflict.get().one());
        Optional<Party> target = Optional.of(conflict.get().other());
        String id = ids.of(claim.span(), claim.type(), claim.cameo(), source, target);
        return Optional.of(with(id, claim, source, target, true, DISCOUNT));
    }

    /** Whether a mention is of somebody who is neither of two, and no scene. */
    private static boolean other(Mention mention, Sentence sentence, Conflict conflict) {
        if (SCENE.contains(sentence.marker(mention.head()))) {
            return false;
        }
        return mention.actors().stream()
                .anyMatch(actor -> actor.kind() != ActorKind.PLACE
                        && !side(actor).equals(side(conflict.one().actor()))
                        && !side(actor).equals(side(conflict.other().actor())));
    }

    private List<Claim> mediated(Claim claim) {
        String mediator = side(claim.source().orElseThrow().actor());
        Optional<Conflict> conflict = latest(mediator, claim.span().sentence());
        if (conflict.isEmpty()) {
            return List.of(oneSided(claim));
        }
        List<Claim> both = new ArrayList<>(2);
        for (Party party : List.of(conflict.get().one(), conflict.get().other())) {
            Optional<Party> target = Optional.of(party);
            String id = ids.of(claim.span(), claim.type(), claim.cameo(), claim.source(), target);
            both.add(with(id, claim, claim.source(), target, false, DISCOUNT));
        }
        return both;
    }

    /** The latest conflict of others that is not an outlier among the last ones. */
    private Optional<Conflict> latest(String mediator, int sentence) {
        Map<String, Integer> times = new HashMap<>();
        Optional<Conflict> best = Optional.empty();
        int most = 0;
        for (int i = conflicts.size() - 1; i >= Math.max(0, conflicts.size() - REMEMBERED); i--) {
            Conflict conflict = conflicts.get(i);
            String one = side(conflict.one().actor());
            String other = side(conflict.other().actor());
            if (one.equals(mediator) || other.equals(mediator)) {
                continue;
            }
            int known = times.merge(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one, 1, Integer::sum);
            if (known > most && sentence - conflict.sentence() <= MEDIATED_REACH) {
                most = known;
                best = best.isEmpty() || known > 1 ? Optional.of(conflict) : best;
            }
        }
        return best;
    }

    private Claim other(Claim claim, boolean source) {
        if (source == claim.target().isPresent()) {
            return claim;
        }
        if (!against(claim)) {
            return oneSided(claim);
        }
        Party named = source ? claim.source().get() : claim.target().get();
        Optional<Party> adversary = of(named.actor(), claim.span().sentence());
        return adversary.isEmpty()
                ? oneSided(claim)
                : with(
                        claim,
                        source ? claim.source() : adversary,
                        source ? adversary : claim.target(),
                        claim.symmetric(),
                        DISCOUNT);
    }

    /** What is mutual but names one side holds in no other direction. */
    private static Claim oneSided(Claim claim) {
        return claim.symmetric() ? with(claim, claim.source(), claim.target(), false, 1) : claim;
    }

    /** Takes note of a claim as the text makes it. */
    void note(Claim claim) {
        if (claim.source().isPresent() && claim.target().isPresent() && hostile(claim)) {
            Party one = claim.source().get();
            Party other = claim.target().get();
            if (!side(one.actor()).equals(side(other.actor()))) {
                conflicts.add(new Conflict(claim.span().sentence(), one, other));
            }
        }
    }

    private static boolean against(Claim claim) {
        return claim.type() instanceof EventType event && BETWEEN_ADVERSARIES.contains(event);
    }

    private static boolean hostile(Claim claim) {
        if (claim.type() instanceof EventType event) {
            return event != EventType.REQUEST
                    && (event.quad() == Quad.MATERIAL_CONFLICT || event.quad() == Quad.VERBAL_CONFLICT);
        }
        return claim.type() == TieType.HOSTILE
                || claim.type() == TieType.DISPUTE
                || claim.type() == ShiftType.WORSENING;
    }

    private Optional<Party> of(Actor actor, int sentence) {
        String side = side(actor);
        Map<String, Integer> times = new HashMap<>();
        Optional<Party> latest = Optional.empty();
        int oldest = Math.max(0, conflicts.size() - REMEMBERED);
        for (int i = conflicts.size() - 1; i >= oldest; i--) {
            Conflict conflict = conflicts.get(i);
            boolean first = side(conflict.one().actor()).equals(side);
            if (!first && !side(conflict.other().actor()).equals(side)) {
                continue;
            }
            Party against = first ? conflict.other() : conflict.one();
            times.merge(side(against.actor()), 1, Integer::sum);
            boolean town = against.actor().kind() == ActorKind.PLACE;
            if (latest.isEmpty() && !town && sentence - conflict.sentence() <= REACH) {
                latest = Optional.of(against);
            }
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return latest.filter(party -> times.getOrDefault(side(party.actor()), 0) == most);
    }

    /** Whose side an actor is: the state's for all that is the state's and for its towns, else his own. */
    private static String side(Actor actor) {
        boolean state = actor.kind() == ActorKind.PLACE || actor.ofState();
        return state && !actor.country().isEmpty() ? actor.country() : actor.id();
    }

    private static Claim with(
            Claim claim, Optional<Party> source, Optional<Party> target, boolean symmetric, double discount) {
        return with(claim.id(), claim, source, target, symmetric, discount);
    }

    private static Claim with(
            String id,
            Claim claim,
            Optional<Party> source,
            Optional<Party> target,
            boolean symmetric,
            double discount) {
        return new Claim(
                id,
                claim.span(),
                claim.type(),
                claim.mode(),
                claim.cameo(),
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
