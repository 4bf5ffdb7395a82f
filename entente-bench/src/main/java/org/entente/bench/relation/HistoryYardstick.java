package org.entente.bench.relation;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.event.RollUp;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.relation.Standing;
import org.entente.relation.State;
import org.entente.relation.StateModel;
import org.entente.relation.ToldLearning;
import org.entente.relation.TurningPoint;
import org.entente.time.When;

/**
 * How well phases and turning points of well-known pairs are found from a few told acts each, by a model that is learned
 * from the other half of the histories. The constants of the learning were chosen on the first half, so that the second
 * half tested counts more, and most the fresh ones, which the program's own model is asked about. Argument: {@code -v}
 * shows each dyad.
 */
public final class HistoryYardstick {

    /** A turning point this many months off is found. */
    private static final long NEAR = 3;

    private static final double CONFIDENCE = 0.75;

    private HistoryYardstick() {}

    /** Prints recall and precision of turning points and how far the states are off. */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
        List<History> all = History.all();
        for (int half = 0; half < 2; half++) {
            ToldLearning learning = new ToldLearning(StateModel.standard());
            for (int i = 1 - half; i < all.size(); i += 2) {
                learning.add(all.get(i).states(), all.get(i).kinds(), all.get(i).upheavals());
            }
            Relating relating = Relating.standard(RollUp.none()).with(learning.model());
            Tally tally = new Tally();
            for (int i = half; i < all.size(); i += 2) {
                score(all.get(i), relating, tally, verbose);
            }
            System.out.println((half == 0 ? "first half:  " : "second half: ") + tally);
        }
        Tally fresh = new Tally();
        for (History history : History.fresh()) {
            score(history, Relating.standard(RollUp.none()), fresh, verbose);
        }
        System.out.println("fresh:       " + fresh);
        Tally later = new Tally();
        for (History history : History.later()) {
            score(history, Relating.standard(RollUp.none()), later, verbose);
        }
        System.out.println("later:       " + later);
    }

    private static void score(History history, Relating relating, Tally tally, boolean verbose) {
        Relationship pair = relate(history, relating);
        List<YearMonth> wanted = new ArrayList<>();
        List<Boolean> worse = new ArrayList<>();
        for (int i = 1; i < history.phases().size(); i++) {
            State before = history.phases().get(i - 1).state();
            State after = history.phases().get(i).state();
            if (after != before) {
                wanted.add(history.phases().get(i).from());
                worse.add(after.level() > before.level());
            }
        }
        List<TurningPoint> open = new ArrayList<>(pair.turningPoints());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            YearMonth month = wanted.get(i);
            boolean forTheWorse = worse.get(i);
            Optional<TurningPoint> found = open.stream()
                    .filter(turn -> turn.worse() == forTheWorse)
                    .filter(turn -> Math.abs(ChronoUnit.MONTHS.between(turn.month(), month)) <= NEAR)
                    .findFirst();
            tally.wanted++;
            if (found.isPresent()) {
                tally.found++;
                tally.months += ChronoUnit.MONTHS.between(
                        found.get().earliest(), found.get().latest());
                open.remove(found.get());
            } else {
                missed.add(month + (forTheWorse ? " worse" : " better"));
            }
        }
        tally.shown += pair.turningPoints().size();
        for (Standing standing : pair.standings()) {
            if (!standing.month().isBefore(history.phases().get(0).from())) {
                int off = Math.abs(
                        standing.state().level() - history.at(standing.month()).level());
                tally.standings++;
                tally.off += off;
                tally.right += off == 0 ? 1 : 0;
            }
        }
        if (verbose) {
            System.out.println(history.first() + " | " + history.second() + "  missed " + missed);
            for (TurningPoint turn : pair.turningPoints()) {
                System.out.printf(
                        Locale.ROOT,
                        "   %s %s [%s %s] %s to %s %.2f%n",
                        open.contains(turn) ? "false" : "found",
                        turn.month(),
                        turn.earliest(),
                        turn.latest(),
                        turn.from(),
                        turn.to(),
                        turn.probability());
            }
        }
    }

    /** Relates what is told of one history. */
    static Relationship relate(History history, Relating relating) {
        Actor first = actor(history.first());
        Actor second = actor(history.second());
        List<Claim> claims = new ArrayList<>();
        Map<String, LocalDate> published = new HashMap<>();
        for (int i = 0; i < history.acts().size(); i++) {
            History.Act act = history.acts().get(i);
            String doc = "report " + i;
            published.put(doc, act.day());
            String text = history.first() + " " + act.day() + " " + act.type() + " " + act.cameo();
            claims.add(new Claim(
                    "claim " + i,
                    new Span(doc, 0, 0, text.length(), text),
                    act.type(),
                    "",
                    act.cameo(),
                    act.type() instanceof EventType event ? event.scale() : 0,
                    Optional.of(new Party(act.forward() ? first : second, 0, 0, "")),
                    Optional.of(new Party(act.forward() ? second : first, 0, 0, "")),
                    act.mutual(),
                    act.status(),
                    Optional.empty(),
                    Optional.of(new When(
                            act.day().toString(), Optional.of(act.day()), Optional.of(act.day()), When.Basis.EXPLICIT)),
                    Optional.empty(),
                    Numbers.NONE,
                    "",
                    CONFIDENCE));
        }
        return relating.relate(claims, published).get(0);
    }

    private static Actor actor(String name) {
        return new Actor(
                name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, History.country(name), List.of(), "");
    }

    private static final class Tally {
        private int wanted;
        private int found;
        private int shown;
        private long months;
        private int standings;
        private int off;
        private int right;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d of %d turning points found (%.0f %%), %d shown (%.0f %% of them right), intervals %.0f months wide;"
                            + " months in the right state %.0f %%, levels off %.2f",
                    found,
                    wanted,
                    100.0 * found / wanted,
                    shown,
                    100.0 * found / shown,
                    (double) months / Math.max(1, found),
                    100.0 * right / standings,
                    (double) off / standings);
        }
    }
}
