package org.entente.app.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.app.knowledge.Ahead;
import org.entente.app.knowledge.Perspective;
import org.entente.app.knowledge.Relations;
import org.entente.app.view.ActorRow;
import org.entente.app.view.DocumentRow;
import org.entente.app.view.DyadRow;
import org.entente.app.view.EventKind;
import org.entente.app.view.SearchView;
import org.entente.app.view.StatusView;
import org.entente.app.view.TypesView;
import org.entente.claim.EventType;
import org.entente.claim.ShiftType;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.store.DyadCount;

/** What the server knows as a whole, and the description of its interface. */
final class StateRoutes {

    private static final int FOUND = 8;

    private final Known known;
    private final boolean readOnly;
    private final String program;
    private final Supplier<String> description;

    StateRoutes(Known known, boolean readOnly, String program, Supplier<String> description) {
        this.known = known;
        this.readOnly = readOnly;
        this.program = program;
        this.description = description;
    }

    List<Route> routes() {
        return List.of(
                Route.value(
                        "/api/status",
                        "What the server knows.",
                        StatusView.class,
                        List.of(Parameter.LEVEL, Parameter.AS_OF),
                        this::status),
                Route.value(
                        "/api/search",
                        "Actors, pairs and reports that some words name.",
                        SearchView.class,
                        List.of(Parameter.QUERY, Parameter.LEVEL, Parameter.AS_OF),
                        this::search),
                Route.value(
                        "/api/types",
                        "What a claim can say.",
                        TypesView.class,
                        List.of(),
                        question -> new Answer.Value(types())),
                new Route(
                        "GET",
                        "/api/openapi.json",
                        "This description.",
                        List.of(),
                        Route.Kind.OPENAPI,
                        TypesView.class,
                        Optional.empty(),
                        question -> new Answer.Raw(Reply.JSON, description.get())));
    }

    private Answer status(Question question) {
        Perspective perspective = Known.perspective(question);
        Optional<Ahead> ahead = perspective.equals(Perspective.USUAL)
                ? known.relations().aheadSoFar(perspective)
                : Optional.of(known.relations().ahead(perspective));
        return new Answer.Value(new StatusView(
                known.version(),
                known.memory().documents(perspective.asOf()),
                known.memory().claims(perspective.asOf()),
                ahead.isPresent(),
                ahead.map(Ahead::dyads).orElse(0),
                ahead.map(Ahead::actors).orElse(0),
                ahead.map(done -> done.digests().size()).orElse(0),
                ahead.map(Ahead::wanted).orElse(Relations.AHEAD),
                ahead.flatMap(Ahead::firstDay),
                known.memory().lastDay(perspective.asOf()),
                known.memory().quarantine(perspective.asOf()).size(),
                readOnly,
                known.memory().snapshot().learned(),
                program));
    }

    private Answer search(Question question) {
        Perspective perspective = Known.perspective(question);
        String words = question.text("q").orElseThrow(() -> Problem.thrown(400, "q: give words to look for"));
        List<DyadCount> dyads = known.relations().dyads(perspective);
        List<ActorRow> actors = ActorRoutes.rows(known.relations().actors(perspective), Optional.of(words));
        return new Answer.Value(new SearchView(
                actors.subList(0, Math.min(FOUND, actors.size())),
                dyads.stream()
                        .filter(count -> words(words).allMatch(word -> DyadRoutes.named(count, word)))
                        .limit(FOUND)
                        .map(count -> DyadRow.of(count, known.relations().digest(perspective, count)))
                        .toList(),
                known.memory().headings(Optional.of(words), perspective.asOf(), 0, FOUND).stream()
                        .map(DocumentRow::of)
                        .toList()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("[\\s–-]+"));
    }

    private static TypesView types() {
        return new TypesView(
                Arrays.stream(EventType.values())
                        .map(type -> new EventKind(type.name(), type.quad().number(), type.scale()))
                        .toList(),
                Arrays.stream(TieType.values()).map(TieType::name).toList(),
                Arrays.stream(ShiftType.values()).map(ShiftType::name).toList(),
                Arrays.stream(Status.values())
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
