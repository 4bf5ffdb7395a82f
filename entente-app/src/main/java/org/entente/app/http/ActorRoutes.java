package org.entente.app.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.app.knowledge.Level;
import org.entente.app.knowledge.Perspective;
import org.entente.app.view.ActorRef;
import org.entente.app.view.ActorRow;
import org.entente.app.view.ActorView;
import org.entente.app.view.DyadRow;
import org.entente.app.view.RoleView;
import org.entente.store.DyadCount;

/** Who is who. */
final class ActorRoutes {

    private static final int DYADS = 200;

    private final Known known;

    ActorRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        return List.of(
                Route.list(
                        "/api/actors",
                        "Actors that anything connects with another, the one most told of first.",
                        ActorRow.class,
                        List.of(Parameter.QUERY, Parameter.LEVEL, Parameter.AS_OF),
                        question -> Cursor.page(
                                ActorRow.class,
                                rows(known.relations().dyads(Known.perspective(question)), question.text("q")),
                                row -> row,
                                question,
                                known.version())),
                Route.value(
                        "/api/actors/{actor}",
                        "An actor: its names, dated roles, parts and relations.",
                        ActorView.class,
                        List.of(Parameter.LEVEL, Parameter.AS_OF),
                        this::one));
    }

    /** Everybody in some dyads, the one most told of first. */
    static List<ActorRow> rows(List<DyadCount> dyads, Optional<String> words) {
        Map<Actor, long[]> counts = new HashMap<>();
        Map<String, Actor> byId = new HashMap<>();
        for (DyadCount count : dyads) {
            for (Actor actor : List.of(count.dyad().first(), count.dyad().second())) {
                Actor one = byId.computeIfAbsent(actor.id(), unused -> actor);
                long[] sums = counts.computeIfAbsent(one, unused -> new long[2]);
                sums[0] += count.claims();
                sums[1]++;
            }
        }
        List<ActorRow> rows = new ArrayList<>();
        counts.forEach((actor, sums) -> {
            if (words.map(wanted -> DyadRoutes.named(actor, wanted)).orElse(true)) {
                rows.add(DyadRoutes.row(actor, sums[0], (int) sums[1]));
            }
        });
        rows.sort(Comparator.comparingLong(ActorRow::claims)
                .reversed()
                .thenComparing(row -> row.actor().id()));
        return rows;
    }

    private Answer one(Question question) {
        Perspective perspective = Known.perspective(question);
        String id = question.path("actor");
        known.relations().ahead(perspective);
        List<DyadCount> dyads = known.relations().dyads(perspective).stream()
                .filter(count -> DyadRoutes.has(count, id))
                .toList();
        Actor actor = Optional.ofNullable(known.relations().actors(perspective).get(id))
                .or(() -> Optional.ofNullable(known.relations()
                        .actors(new Perspective(Level.NONE, perspective.asOf()))
                        .get(id)))
                .or(() -> known.actors().actor(id))
                .orElseThrow(() -> Problem.thrown(404, "there is no actor \"" + id + "\"; see /api/actors"));
        List<ActorRef> parts =
                known.relations().actors(new Perspective(Level.NONE, perspective.asOf())).values().stream()
                        .filter(part -> part.parent().equals(id))
                        .map(ActorRef::of)
                        .toList();
        return new Answer.Value(new ActorView(
                ActorRef.of(actor),
                actor.aliases(),
                known.actors().roles(id).stream().map(RoleView::of).toList(),
                known.actors().parent(actor).map(ActorRef::of),
                parts,
                dyads.stream().mapToLong(DyadCount::claims).sum(),
                dyads.stream()
                        .limit(DYADS)
                        .map(count -> DyadRow.of(count, known.relations().digest(perspective, count)))
                        .toList()));
    }
}
