package org.entente.app.http;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.app.knowledge.ActorStanding;
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
                        question -> Cursor.page(ActorRow.class, rows(question), row -> row, question, known.version())),
                Route.value(
                        "/api/actors/{actor}",
                        "An actor: its names, dated roles, parts and relations.",
                        ActorView.class,
                        List.of(Parameter.LEVEL, Parameter.AS_OF),
                        this::one));
    }

    private List<ActorRow> rows(Question question) {
        return rows(known.relations().actors(Known.perspective(question)), question.text("q"));
    }

    /** Actors that some words name, in the order that they come in. */
    static List<ActorRow> rows(List<ActorStanding> actors, Optional<String> words) {
        return actors.stream()
                .filter(standing -> words.map(wanted -> DyadRoutes.named(standing.actor(), wanted))
                        .orElse(true))
                .map(standing -> DyadRoutes.row(standing.actor(), standing.claims(), standing.dyads()))
                .toList();
    }

    private Answer one(Question question) {
        Perspective perspective = Known.perspective(question);
        String id = question.path("actor");
        known.relations().ahead(perspective);
        List<DyadCount> dyads = known.relations().dyadsOf(perspective, id);
        Actor actor = dyads.stream()
                .flatMap(count -> count.dyad().actor(id).stream())
                .findFirst()
                .or(() -> known.memory().actor(id, perspective.asOf()))
                .or(() -> known.actors().actor(id))
                .orElseThrow(() -> Problem.thrown(404, "there is no actor \"" + id + "\"; see /api/actors"));
        List<ActorRef> parts = known.memory().partsOf(id, perspective.asOf()).stream()
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
