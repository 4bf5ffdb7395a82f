package org.entente.app.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.app.knowledge.Ahead;
import org.entente.app.knowledge.Digest;
import org.entente.app.knowledge.Perspective;
import org.entente.app.view.ActorRef;
import org.entente.app.view.ActorRow;
import org.entente.app.view.DyadRow;
import org.entente.app.view.EdgeView;
import org.entente.app.view.NetworkView;
import org.entente.app.view.TurnRow;
import org.entente.relation.TurningPoint;
import org.entente.store.DyadCount;

/** How pairs of actors stand. */
final class DyadRoutes {

    private static final int EDGES = 4000;

    private final Known known;

    DyadRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        return List.of(
                Route.list(
                        "/api/dyads",
                        "Pairs of actors and how they stand, the pair most told of first.",
                        DyadRow.class,
                        List.of(Parameter.QUERY, Parameter.ACTOR, Parameter.LEVEL, Parameter.AS_OF),
                        this::list),
                Route.list(
                        "/api/turning-points",
                        "Where pairs of actors turned, the most telling first (probability times size) or the latest.",
                        TurnRow.class,
                        List.of(
                                Parameter.ACTOR,
                                Parameter.FROM,
                                Parameter.TO,
                                Parameter.ORDER,
                                Parameter.LEVEL,
                                Parameter.AS_OF),
                        this::turningPoints),
                Route.value(
                        "/api/network",
                        "Everybody and how they stand to each other through time.",
                        NetworkView.class,
                        List.of(Parameter.LEVEL, Parameter.AS_OF),
                        this::network));
    }

    private Answer list(Question question) {
        Perspective perspective = Known.perspective(question);
        known.relations().ahead(perspective);
        List<DyadCount> among = question.text("actor")
                .map(id -> known.relations().dyadsOf(perspective, id))
                .orElseGet(() -> known.relations().dyads(perspective));
        List<DyadCount> wanted = question.text("q")
                .map(words ->
                        among.stream().filter(count -> named(count, words)).toList())
                .orElse(among);
        return Cursor.page(
                DyadRow.class,
                wanted,
                count -> DyadRow.of(count, known.relations().digest(perspective, count)),
                question,
                known.version());
    }

    static boolean named(DyadCount count, String words) {
        return named(count.dyad().first(), words) || named(count.dyad().second(), words);
    }

    static boolean named(Actor actor, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return actor.name().toLowerCase(Locale.ROOT).contains(wanted)
                || actor.aliases().stream()
                        .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Answer turningPoints(Question question) {
        Perspective perspective = Known.perspective(question);
        Ahead ahead = known.relations().ahead(perspective);
        List<TurnRow> rows = new ArrayList<>();
        for (Digest digest : ahead.digests()) {
            for (TurningPoint turn : digest.turningPoints()) {
                if (asked(digest, turn, question)) {
                    rows.add(TurnRow.of(digest, turn));
                }
            }
        }
        rows.sort(question.one("order", TurnOrder.class, TurnOrder.TELLING).comparator());
        String asFarAs = known.version() + "." + ahead.digests().size();
        return Cursor.page(TurnRow.class, rows, row -> row, question, asFarAs);
    }

    private static boolean asked(Digest digest, TurningPoint turn, Question question) {
        return question.text("actor").map(digest.dyad()::has).orElse(true)
                && question.day("from")
                        .map(day -> !turn.latest().atEndOfMonth().isBefore(day))
                        .orElse(true)
                && question.day("to")
                        .map(day -> !turn.earliest().atDay(1).isAfter(day))
                        .orElse(true);
    }

    private Answer network(Question question) {
        Perspective perspective = Known.perspective(question);
        Ahead ahead = known.relations().ahead(perspective);
        List<Digest> digests =
                ahead.digests().subList(0, Math.min(EDGES, ahead.digests().size()));
        Set<String> ends = new HashSet<>();
        digests.forEach(digest -> ends.addAll(
                List.of(digest.dyad().first().id(), digest.dyad().second().id())));
        return new Answer.Value(new NetworkView(
                ActorRoutes.rows(known.relations().actors(perspective), Optional.empty()).stream()
                        .filter(row -> ends.contains(row.actor().id()))
                        .toList(),
                digests.stream().map(EdgeView::of).toList(),
                ahead.complete()));
    }

    static ActorRow row(Actor actor, long claims, int dyads) {
        return new ActorRow(ActorRef.of(actor), claims, dyads);
    }
}
