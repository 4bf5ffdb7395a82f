package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is served is what is described, and everything that is served is described. */
class InterfaceDescriptionTest {

    private static Served served;
    private static JsonNode description;

    @BeforeAll
    static void serve() throws Exception {
        served = Served.demo().related();
        description = served.json("/api/openapi.json");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyRouteIsDescribed() {
        for (Route route : served.serving().routes()) {
            JsonNode operation = description
                    .path("paths")
                    .path(route.path())
                    .path(route.method().toLowerCase(java.util.Locale.ROOT));
            assertThat(operation.path("summary").asText()).as(route.path()).isNotBlank();
            List<String> told = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> {
                told.add(parameter.path("name").asText());
                assertThat(parameter.path("description").asText())
                        .as(route.path() + " " + parameter.path("name"))
                        .isNotBlank();
            });
            for (String part : route.segments()) {
                if (part.startsWith("{")) {
                    assertThat(told).as(route.path()).contains(part.substring(1, part.length() - 1));
                }
            }
            if (route.kind() == Route.Kind.LIST) {
                assertThat(description.path("paths").has(route.path() + ".csv"))
                        .as(route.path() + ".csv")
                        .isTrue();
            }
        }
    }

    @Test
    void everyFieldHasAMeaning() {
        List<String> silent = new ArrayList<>();
        description
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            if (field.getValue().path("description").asText().isBlank()) {
                                silent.add(schema.getKey() + "." + field.getKey());
                            }
                        }));
        assertThat(silent).isEmpty();
        assertThat(description.path("components").path("schemas").size()).isGreaterThan(20);
    }

    @Test
    void everyAnswerHasTheFieldsOfItsDescriptionAndNoOthers() throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("{first}", "iran");
        values.put("{second}", "saudi-arabia");
        values.put("{actor}", "iran");
        values.put("{document}", "sau-irn-2017-11-07");
        int asked = 0;
        for (Route route : served.serving().routes()) {
            boolean fixed = route.kind() == Route.Kind.VALUE
                    || route.kind() == Route.Kind.STORED
                    || route.kind() == Route.Kind.LIST;
            if (!route.method().equals("GET") || !fixed) {
                continue;
            }
            String path = route.path();
            for (Map.Entry<String, String> value : values.entrySet()) {
                path = path.replace(value.getKey(), value.getValue());
            }
            JsonNode answer = served.json(path + (path.equals("/api/search") ? "?q=iran" : ""));
            JsonNode schema = description
                    .path("paths")
                    .path(route.path())
                    .path("get")
                    .path("responses")
                    .path("200")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            check(route.path(), answer, schema);
            asked++;
        }
        assertThat(asked).isGreaterThan(14);
    }

    @Test
    void changesAnswerAsDescribedToo() throws Exception {
        String claim = served.json("/api/claims?actor=iran&limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        JsonNode effect = Served.JSON.readTree(
                served.post("/api/corrections", "{\"claim\":\"" + claim + "\",\"action\":\"confirm\"}")
                        .body());
        check("effect", effect, description.path("components").path("schemas").path("EffectView"));
        JsonNode corrections = served.json("/api/corrections");
        check(
                "corrections",
                corrections.path("items").path(0),
                description.path("components").path("schemas").path("CorrectionRow"));
    }

    @Test
    void problemsHaveTheShapeOfTheStandard() throws Exception {
        for (String path : List.of(
                "/api/nothing",
                "/api/dyads/iran/nobody",
                "/api/dyads?limit=0",
                "/api/dyads?as_of=yesterday",
                "/api/dyads?level=high",
                "/api/dyads?next=abc",
                "/api/search",
                "/api/documents/%FF%FE/x")) {
            var answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            JsonNode problem = Served.JSON.readTree(answer.body());
            check(path, problem, description.path("components").path("schemas").path("Problem"));
            assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        }
    }

    private static void check(String at, JsonNode value, JsonNode given) {
        JsonNode schema = given;
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
            schema = description.path("components").path("schemas").path(name);
            assertThat(schema.isObject()).as(at + ": " + name + " is described").isTrue();
        }
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                check(at, value, schema.path("anyOf").path(0));
            }
            return;
        }
        assertThat(types(schema)).as(at + " = " + shortened(value)).contains(type(value));
        if (value.isObject() && schema.path("additionalProperties").isBoolean()) {
            JsonNode properties = schema.path("properties");
            value.properties().forEach(field -> {
                assertThat(properties.has(field.getKey()))
                        .as(at + "." + field.getKey() + " is described")
                        .isTrue();
                check(at + "." + field.getKey(), field.getValue(), properties.path(field.getKey()));
            });
            schema.path("required")
                    .forEach(name -> assertThat(value.has(name.asText()))
                            .as(at + "." + name)
                            .isTrue());
        } else if (value.isObject()) {
            JsonNode each = schema.path("additionalProperties");
            value.properties().forEach(field -> check(at + "." + field.getKey(), field.getValue(), each));
        } else if (value.isArray()) {
            JsonNode items = schema.path("items");
            value.forEach(item -> check(at + "[]", item, items));
        } else if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.path("enum").forEach(word -> words.add(word.asText()));
            assertThat(words).as(at).contains(value.asText());
        }
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.path("type").forEach(type -> types.add(type.asText()));
        } else {
            types.add(schema.path("type").asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case OBJECT -> "object";
            case STRING -> "string";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
