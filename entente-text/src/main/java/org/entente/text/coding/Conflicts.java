package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Quad;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.claim.TieType;

/** Whom a document has told of so far, and who stood against whom in it. */
final class Conflicts {

    /** How many sentences back a conflict still tells whom an act is against. */
    static final int REACH = 10;

    private static final int MEDIATED_REACH = 20;

    /** How many conflicts are looked back over, so that time stays linear in the document's length. */
    private static final int REMEMBERED = 100;

    /** How often somebody must have stood against another before it tells something however far back it was. */
    private static final int OFTEN = 3;

    /**
     * Two who stand against each other.
     *
     * @param censure whether one only finds fault with what the other did, which may well have been to a third
     */
    record Conflict(int sentence, Party one, Party other, boolean censure) {

        /** Whether it tells whom an act of a sentence is against: whoever condemns an attack is not therefore attacked. */
        boolean tells(int about) {
            return !censure || sentence != about;
        }
    }

    /** How often two must stand against each other in a whole text for it to be about them. */
    private static final int THEME = 2;

    /** No sentence: whatever tells of a conflict counts. */
    private static final int ANY = -1;

    private static final Set<ClaimType> HELPS =
            Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE, TieType.ALLY, TieType.SPONSOR);

    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Conflict> ahead = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<Help> helped = new HashSet<>();

    /** That one side does something for another in a sentence: "sent troops to support Chad" is not against Chad. */
    private record Help(int sentence, String helper, String whom) {}

    /** Takes note of a claim as the text makes it. */
    void note(Claim claim) {
        int sentence = claim.span().sentence();
        claim.source().ifPresent(party -> first.putIfAbsent(side(party.actor()), sentence));
        claim.target().ifPresent(party -> first.putIfAbsent(side(party.actor()), sentence));
        conflict(claim).ifPresent(conflicts::add);
    }

    /** Takes note of a claim that the text is going to make: who stands against whom in all of it. */
    void foresee(Claim claim) {
        int sentence = claim.span().sentence();
        claim.source().ifPresent(party -> last.put(side(party.actor()), sentence));
        claim.target().ifPresent(party -> last.put(side(party.actor()), sentence));
        if (HELPS.contains(claim.type()) && claim.status() == Status.ASSERTED) {
            claim.source()
                    .ifPresent(one -> claim.target()
                            .ifPresent(
                                    other -> helped.add(new Help(sentence, side(one.actor()), side(other.actor())))));
        }
        if (ahead.size() < REMEMBERED) {
            conflict(claim).ifPresent(ahead::add);
        }
    }

    private static Optional<Conflict> conflict(Claim claim) {
        if (claim.source().isEmpty() || claim.target().isEmpty() || !hostile(claim)) {
            return Optional.empty();
        }
        Party one = claim.source().get();
        Party other = claim.target().get();
        return sameSide(one, other)
                ? Optional.empty()
                : Optional.of(new Conflict(claim.span().sentence(), one, other, censure(claim)));
    }

    /** What is said against somebody by one who need not have suffered from him. */
    private static boolean censure(Claim claim) {
        return claim.type() == EventType.ACCUSE;
    }

    /** Whether anybody stood against anybody yet. */
    boolean any() {
        return !conflicts.isEmpty() || !ahead.isEmpty();
    }

    /** Whether another sentence, earlier or later, claims something of somebody. */
    boolean told(Party party, int sentence) {
        String side = side(party.actor());
        return first.getOrDefault(side, sentence) < sentence || last.getOrDefault(side, sentence) > sentence;
    }

    /** Whether two stand against each other in another sentence of the text. */
    boolean opposed(Party one, Party other, int sentence) {
        return ahead.stream()
                .filter(conflict -> conflict.sentence() != sentence)
                .anyMatch(conflict -> sameSide(conflict.one(), one) && sameSide(conflict.other(), other)
                        || sameSide(conflict.one(), other) && sameSide(one, conflict.other()));
    }

    /** Whether one does something for the other in a sentence. */
    boolean helps(Party one, Party other, int sentence) {
        return helped.contains(new Help(sentence, side(one.actor()), side(other.actor())));
    }

    /** Whether two stood against each other in the last conflicts. */
    boolean between(Party one, Party other) {
        return !sameSide(one, other)
                && against(side(one.actor()), ANY).stream().anyMatch(against -> sameSide(against.whom(), other));
    }

    /** Whom somebody stands against, whoever it is. */
    Optional<Party> adversary(Actor actor, int sentence) {
        return adversary(actor, sentence, party -> true);
    }

    /**
     * Whom somebody stands against: the one he stood against most, and of late or often. Empty where he had several
     * adversaries and none stands out.
     *
     * @param fits who can be meant at all: no envoy is recalled from rebels
     */
    Optional<Party> adversary(Actor actor, int sentence, Predicate<Party> fits) {
        List<Against> all = against(side(actor), sentence).stream()
                .filter(one -> fits.test(one.whom()))
                .toList();
        Map<String, Integer> times = new HashMap<>();
        all.forEach(one -> times.merge(side(one.whom().actor()), 1, Integer::sum));
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Against> somebody = all.stream()
                .filter(one -> one.whom().actor().kind() != ActorKind.PLACE)
                .toList();
        Predicate<Party> mostly = party -> times.getOrDefault(side(party.actor()), 0) == most;
        Optional<Party> latest = somebody.stream()
                .filter(one -> sentence - one.sentence() <= REACH)
                .map(Against::whom)
                .findFirst()
                .filter(mostly);
        boolean often = most >= OFTEN && 2 * most > all.size();
        if (latest.isPresent()) {
            return latest;
        }
        return often
                ? somebody.stream().map(Against::whom).filter(mostly).findFirst()
                : foe(side(actor), sentence).filter(fits);
    }

    /** Whom somebody stands against in the text as a whole: the one he stands against by far most. */
    private Optional<Party> foe(String side, int about) {
        Map<String, Integer> times = new HashMap<>();
        Optional<Party> best = Optional.empty();
        int most = 0;
        for (Conflict conflict : ahead) {
            boolean one = side(conflict.one().actor()).equals(side);
            if (conflict.tells(about) && (one || side(conflict.other().actor()).equals(side))) {
                Party against = one ? conflict.other() : conflict.one();
                int known = times.merge(side(against.actor()), 1, Integer::sum);
                if (known > most && against.actor().kind() != ActorKind.PLACE) {
                    most = known;
                    best = Optional.of(against);
                }
            }
        }
        int highest = most;
        return best.filter(party -> standsOut(times, side(party.actor()), highest));
    }

    /** Whether one is told of more than all others together, or often and twice as much as any of them. */
    private static boolean standsOut(Map<String, Integer> times, String best, int most) {
        int all = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : times.entrySet()) {
            all += entry.getValue();
            if (!entry.getKey().equals(best)) {
                second = Math.max(second, entry.getValue());
            }
        }
        return 2 * most > all || most >= OFTEN && most >= 2 * second;
    }

    private record Against(int sentence, Party whom) {}

    /** Whether somebody had a part in most of the last conflicts. */
    boolean isMostly(Party party) {
        List<Conflict> last = last();
        long his = last.stream()
                .filter(conflict -> sameSide(conflict.one(), party) || sameSide(conflict.other(), party))
                .count();
        return 2 * his > last.size();
    }

    /** Whom one side stood against in the last conflicts, the latest first. */
    private List<Against> against(String side, int about) {
        List<Against> found = new ArrayList<>();
        for (Conflict conflict : last()) {
            boolean one = side(conflict.one().actor()).equals(side);
            if (conflict.tells(about) && (one || side(conflict.other().actor()).equals(side))) {
                found.add(new Against(conflict.sentence(), one ? conflict.other() : conflict.one()));
            }
        }
        return found;
    }

    /** The last conflicts, the latest first. */
    private List<Conflict> last() {
        List<Conflict> last =
                new ArrayList<>(conflicts.subList(Math.max(0, conflicts.size() - REMEMBERED), conflicts.size()));
        Collections.reverse(last);
        return last;
    }

    /** The latest conflict of others than a mediator that is not an outlier among the last ones. */
    Optional<Conflict> latest(String mediator, int sentence) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Conflict> latest = new HashMap<>();
        Optional<Conflict> best = Optional.empty();
        int most = 0;
        for (Conflict conflict : last()) {
            String one = side(conflict.one().actor());
            String other = side(conflict.other().actor());
            if (one.equals(mediator) || other.equals(mediator)) {
                continue;
            }
            String pair = one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
            latest.putIfAbsent(pair, conflict);
            int known = times.merge(pair, 1, Integer::sum);
            if (known > most && sentence - conflict.sentence() <= MEDIATED_REACH) {
                most = known;
                best = best.isEmpty() || known > 1 ? Optional.ofNullable(latest.get(pair)) : best;
            }
        }
        return best.isPresent() ? best : theme(mediator, sentence);
    }

    /** The two whom a text as a whole is about, of others than a mediator. */
    Optional<Conflict> theme(String mediator, int sentence) {
        Map<String, Integer> times = new HashMap<>();
        Optional<Conflict> best = Optional.empty();
        int most = THEME - 1;
        int all = 0;
        for (Conflict conflict : ahead) {
            String one = side(conflict.one().actor());
            String other = side(conflict.other().actor());
            if (!one.equals(mediator) && !other.equals(mediator)) {
                all++;
                int known =
                        times.merge(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one, 1, Integer::sum);
                if (known > most) {
                    most = known;
                    best = Optional.of(new Conflict(sentence, conflict.one(), conflict.other(), conflict.censure()));
                }
            }
        }
        int seen = all;
        int highest = most;
        return best.filter(conflict -> 2 * highest > seen);
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

    static boolean sameSide(Party one, Party other) {
        return side(one.actor()).equals(side(other.actor()));
    }

    /** Whose side an actor is: the state's for all that is the state's and for its towns, else his own. */
    static String side(Actor actor) {
        boolean state = actor.kind() == ActorKind.PLACE || actor.ofState();
        return state && !actor.country().isEmpty() ? actor.country() : actor.id();
    }
}
