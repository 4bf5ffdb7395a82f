package org.entente.app.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.wire.RecordSchema;

/** The description of the interface, as OpenAPI 3.1 has it, made from the routes and the records that they answer. */
final class OpenApi {

    private OpenApi() {}

    static String of(List<Route> routes) {
        RecordSchema schemas = new RecordSchema();
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            if (route.kind() == Route.Kind.LIST) {
                add(paths, route.path() + ".csv", route, csv(route, schemas));
            }
            add(paths, route.path(), route, answers(route, schemas));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("openapi", "3.1.0");
        whole.put(
                "info",
                Map.of(
                        "title",
                        "Entente",
                        "version",
                        "1",
                        "description",
                        "Who did what to whom, when; how each pair of actors stands, and which sentences say so. "
                                + "Every answer carries the ETag of the state of knowledge that it was made from."));
        whole.put("paths", paths);
        whole.put("components", Map.of("schemas", schemas.all()));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(whole);
        } catch (IOException e) {
            throw new IllegalStateException("the interface cannot be described", e);
        }
    }

    private static void add(
            Map<String, Map<String, Object>> paths, String path, Route route, Map<String, Object> answers) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", route.summary());
        List<Object> parameters = new ArrayList<>();
        for (String part : route.segments()) {
            if (part.startsWith("{")) {
                String name = part.substring(1, part.length() - 1);
                parameters.add(Parameter.of(name, "the " + name + ", percent-encoded", "")
                        .described("path"));
            }
        }
        route.parameters().forEach(parameter -> parameters.add(parameter.described("query")));
        operation.put("parameters", parameters);
        if (route.body().isPresent()) {
            RecordSchema body = new RecordSchema();
            body.reference(route.body().get());
            operation.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of(
                                    "application/json",
                                    Map.of(
                                            "schema",
                                            body.all().get(route.body().get().getSimpleName())))));
        }
        operation.put("responses", answers);
        paths.computeIfAbsent(path, unused -> new LinkedHashMap<>())
                .put(route.method().toLowerCase(java.util.Locale.ROOT), operation);
    }

    private static Map<String, Object> answers(Route route, RecordSchema schemas) {
        Map<String, Object> schema = schemas.reference(route.answer());
        Map<String, Object> content = switch (route.kind()) {
            case VALUE, STORED, LIVE -> Map.of("application/json", Map.of("schema", schema));
            case LIST ->
                Map.of(
                        "application/json",
                        Map.of(
                                "schema",
                                Map.of(
                                        "type",
                                        "object",
                                        "required",
                                        List.of("items", "next"),
                                        "additionalProperties",
                                        false,
                                        "properties",
                                        Map.of(
                                                "items", Map.of("type", "array", "items", schema),
                                                "next", Map.of("type", List.of("string", "null"))))));
            case EVENTS -> Map.of("text/event-stream", Map.of("schema", schema));
            case OPENAPI -> Map.of("application/json", Map.of("schema", Map.of("type", "object")));
        };
        return responses(Map.of("description", route.summary(), "content", content), schemas);
    }

    private static Map<String, Object> csv(Route route, RecordSchema schemas) {
        return responses(
                Map.of(
                        "description",
                        route.summary() + " As comma-separated values, one column a field.",
                        "content",
                        Map.of("text/csv", Map.of("schema", Map.of("type", "string")))),
                schemas);
    }

    private static Map<String, Object> responses(Map<String, Object> good, RecordSchema schemas) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", good);
        responses.put(
                "default",
                Map.of(
                        "description",
                        "a problem",
                        "content",
                        Map.of("application/problem+json", Map.of("schema", schemas.reference(Problem.class)))));
        return responses;
    }
}
