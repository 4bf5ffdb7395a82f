package org.entente.bench.relation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.ShiftType;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.event.RollUp;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.relation.TurningPoint;
import org.entente.time.When;

/**
 * How long one very large dyad takes to relate, its reasons found. Arguments: claims, {@code 9000} where none is given, and
 * how often, 5 where that is not given, and one claim in how many is of the other kind than its era, 6 where that is not
 * given, 0 for none. Every tenth claim tells of a tie or a shift; eras of cooperation and of conflict
 * of some years follow each other.
 */
public final class DyadSpeed {

    private static final List<EventType> GOOD =
            List.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.AID, EventType.SUPPORT);
    private static final List<EventType> BAD =
            List.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.COERCE, EventType.ASSAULT);
    private static final int YEARS = 30;

    private DyadSpeed() {}

    /** Prints the milliseconds of each round, by the clock and of the processor. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Map<String, LocalDate> published = new HashMap<>();
        int stray = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        List<Claim> claims = claims(count, stray, published);
        for (int i = 0; i < rounds; i++) {
            ThreadMXBean thread = ManagementFactory.getThreadMXBean();
            long start = System.nanoTime();
            long processor = thread.getCurrentThreadCpuTime();
            Relationship pair =
                    Relating.standard(RollUp.none()).relate(claims, published).get(0);
            System.out.printf(
                    Locale.ROOT,
                    "%d claims, %d events, %d turning points with %d reasons, %d carried by many, at most %d: %.0f ms, %.0f of the processor%n",
                    pair.claims(),
                    pair.events().size(),
                    pair.turningPoints().size(),
                    pair.turningPoints().stream()
                            .mapToInt(turn -> turn.reasons().size())
                            .sum(),
                    pair.turningPoints().stream()
                            .filter(turn -> !turn.fewCarry())
                            .count(),
                    pair.turningPoints().stream()
                            .mapToInt(TurningPoint::needed)
                            .max()
                            .orElse(0),
                    (System.nanoTime() - start) / 1e6,
                    (thread.getCurrentThreadCpuTime() - processor) / 1e6);
        }
    }

    private static List<Claim> claims(int count, int stray, Map<String, LocalDate> published) {
        Random random = new Random(6);
        Actor first = actor("Arda");
        Actor second = actor("Brin");
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(YEARS * 365));
            boolean bad = day.getYear() / 5 % 2 == 0 != (stray > 0 && random.nextInt(stray) == 0);
            ClaimType type = bad ? BAD.get(random.nextInt(BAD.size())) : GOOD.get(random.nextInt(GOOD.size()));
            if (random.nextInt(10) == 0) {
                type = bad
                        ? random.nextBoolean() ? TieType.HOSTILE : ShiftType.WORSENING
                        : random.nextBoolean() ? TieType.ALLY : ShiftType.IMPROVING;
            }
            String doc = "report " + i;
            published.put(doc, day.plusDays(random.nextInt(20)));
            String text = first.name() + " " + random.nextInt(5000) + " " + random.nextInt(5000) + " " + type.name();
            boolean forward = random.nextBoolean();
            claims.add(new Claim(
                    "claim " + i,
                    new Span(doc, 0, 0, text.length(), text),
                    type,
                    "",
                    type instanceof EventType event ? event.cameo() : "",
                    type instanceof EventType event ? event.scale() : 0,
                    Optional.of(new Party(forward ? first : second, 0, 0, "")),
                    Optional.of(new Party(forward ? second : first, 0, 0, "")),
                    false,
                    random.nextInt(4) == 0 ? Status.ALLEGED : Status.ASSERTED,
                    Optional.empty(),
                    Optional.of(When.parse(
                            random.nextInt(3) == 0 ? day.toString().substring(0, 7) : day.toString(),
                            When.Basis.RELATIVE)),
                    Optional.empty(),
                    Numbers.NONE,
                    "",
                    0.5 + random.nextInt(50) / 100.0));
        }
        return claims;
    }

    private static Actor actor(String name) {
        return new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, "", List.of(), "");
    }
}
