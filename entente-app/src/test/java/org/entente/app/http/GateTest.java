package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is let in, and what is let in. */
class GateTest {

    private static final String TOKEN = "not-a-secret-but-long-enough";
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.demo();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aNameThatWasReboundToThisMachineIsRefused() throws Exception {
        for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil")) {
            assertThat(served.send(served.request("/api/status").header("Host", host))
                            .statusCode())
                    .as(host)
                    .isEqualTo(421);
            assertThat(served.send(served.request("/").header("Host", host)).statusCode())
                    .as(host)
                    .isEqualTo(421);
        }
        for (String host : List.of("localhost:" + served.serving().port(), "127.0.0.1", "[::1]:80")) {
            assertThat(served.send(served.request("/api/status").header("Host", host))
                            .statusCode())
                    .as(host)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsRefusedUnreadIsToldToEndItsConnection() throws Exception {
        assertThat(served.send(served.request("/api/corrections").POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .headers()
                        .firstValue("Connection"))
                .contains("close");
        assertThat(served.get("/api/no-such-list").headers().firstValue("Connection"))
                .isEmpty();
    }

    @Test
    void aPageOfAnotherSiteCannotChangeAnything() throws Exception {
        String body = "{\"claim\":\"x\",\"action\":\"confirm\"}";
        HttpRequest.BodyPublisher sent = HttpRequest.BodyPublishers.ofString(body);
        assertThat(served.send(served.request("/api/corrections").POST(sent)).statusCode())
                .as("without our header")
                .isEqualTo(403);
        assertThat(served.send(served.request("/api/corrections")
                                .header("X-Entente", "1")
                                .header("Origin", "https://evil.example")
                                .POST(sent))
                        .statusCode())
                .as("from another origin")
                .isEqualTo(403);
        assertThat(served.send(served.request("/api/corrections")
                                .header("X-Entente", "1")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(sent))
                        .statusCode())
                .as("from another site")
                .isEqualTo(403);
        assertThat(served.post("/api/corrections", body).statusCode())
                .as("from us: let in, and then there is no such claim")
                .isEqualTo(404);
        assertThat(served.send(served.request("/api/corrections")
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void whoUsesAnotherMethodIsToldWhichOnesThereAre() throws Exception {
        HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
        for (String path : List.of("/api/dyads", "/documents")) {
            HttpResponse<String> answer =
                    served.send(served.request(path).header("X-Entente", "1").method("DELETE", nothing));
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).as(path).hasValue("GET, HEAD");
            assertThat(answer.body()).contains("DELETE is not answered at " + path + "; use GET, HEAD");
        }
        HttpResponse<String> both = served.send(
                served.request("/api/corrections").header("X-Entente", "1").method("PUT", nothing));
        assertThat(both.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @Test
    void everyAnswerCarriesThePolicy() throws Exception {
        for (String path : List.of("/", "/api/status", "/api/nothing", "/dyad/a/b", "/assets/none.js")) {
            var headers = served.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe-inline", "unsafe-eval", "*"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void anAddressThatOthersCanReachNeedsAToken() {
        assertThatThrownBy(() -> new Access("0.0.0.0", 0, Set.of(), Optional.empty(), false))
                .hasMessageContaining("give a token");
        assertThatThrownBy(() -> new Access("0.0.0.0", 0, Set.of(), Optional.of("short"), false))
                .hasMessageContaining("fewer than");
    }

    @Test
    void withATokenNothingIsToldWithoutIt() throws Exception {
        Access access = new Access("127.0.0.1", 0, Set.of(), Optional.of(TOKEN), false);
        try (Served guarded = Served.demo(access, Limits.standard())) {
            for (String path : List.of("/api/status", "/api/claims.csv", "/api/openapi.json")) {
                assertThat(guarded.get(path).statusCode()).as(path).isEqualTo(401);
            }
            assertThat(guarded.get("/").statusCode())
                    .as("the empty page asks for it")
                    .isEqualTo(200);
            assertThat(guarded.send(guarded.request("/api/status").header("Authorization", "Bearer " + TOKEN))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(guarded.post("/api/session", "{\"token\":\"wrong\"}").statusCode())
                    .isEqualTo(401);
            HttpResponse<String> session = guarded.post("/api/session", "{\"token\":\"" + TOKEN + "\"}");
            String cookie = session.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(guarded.send(guarded.request("/api/status")
                                    .header("Cookie", cookie.substring(0, cookie.indexOf(';'))))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aReadOnlyServerChangesNothing() throws Exception {
        Access access = new Access("127.0.0.1", 0, Set.of(), Optional.empty(), true);
        try (Served closed = Served.demo(access, Limits.standard())) {
            assertThat(closed.post("/api/corrections", "{}").body()).contains("--read-only");
            assertThat(closed.post("/api/intakes?name=a.txt", "text").statusCode())
                    .isEqualTo(403);
            assertThat(closed.json("/api/status").path("read_only").asBoolean()).isTrue();
        }
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        assertThat(served.post("/api/corrections", "{\"reason\":\"" + "x".repeat(70_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.get("/api/search?q=" + "x".repeat(20_000)).statusCode())
                .isBetween(413, 431);
        Limits small = new Limits(8, Duration.ofSeconds(1), 1000, 1000, 2, 1000, Duration.ofSeconds(5));
        try (Served tight = Served.demo(Access.local(0), small)) {
            assertThat(tight.post("/api/intakes?name=a.txt", "y".repeat(1001)).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        Limits slow = new Limits(8, Duration.ofSeconds(1), 5, 10, 2, 1000, Duration.ofSeconds(5));
        try (Served strict = Served.demo(Access.local(0), slow)) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                HttpResponse<String> answer = strict.get("/api/types");
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 429) {
                    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                }
            }
            assertThat(statuses.subList(0, 10)).containsOnly(200);
            assertThat(statuses).contains(429);
        }
    }

    @Test
    void underLoadTheRestIsToldToComeBackAndNothingBreaks() throws Exception {
        Limits one = new Limits(1, Duration.ofMillis(20), 10_000, 10_000, 2, 1000, Duration.ofSeconds(5));
        try (Served busy = Served.demo(Access.local(0), one)) {
            ExecutorService many = Executors.newFixedThreadPool(24);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                int number = i;
                answers.add(many.submit(() -> busy.get("/api/claims?limit=" + (number + 1))));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() == 503) {
                    assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
                }
            }
            many.shutdown();
            assertThat(statuses).contains(200, 503).allMatch(status -> status == 200 || status == 503);
            assertThat(busy.failures()).isEmpty();
            assertThat(busy.get("/api/status").statusCode()).isEqualTo(200);
        }
    }

    /** What the server library refuses by itself has the one shape of errors, too. */
    @Test
    void whatIsWrongIsToldInOneShapeWhoeverFindsIt() throws Exception {
        try (Served own = Served.demo()) {
            Map<HttpRequest.Builder, Integer> wrong = new LinkedHashMap<>();
            wrong.put(own.request("/api/dyads?as-of=2020-01-01"), 400);
            wrong.put(own.request("/api/dyads?limit=1&limit=2"), 400);
            wrong.put(own.request("/api/claims?other=iran"), 400);
            wrong.put(own.request("/api/claims?type=nonsense"), 400);
            wrong.put(own.request("/api/claims?next=MTJAMTAw"), 400);
            wrong.put(own.request("/api/documents/%00"), 400);
            wrong.put(own.request("/%2e%2e/%2e%2e/etc/passwd"), 400);
            wrong.put(own.request("/api/status").header("X-Long", "a".repeat(20_000)), 431);
            wrong.put(
                    own.request("/api/corrections")
                            .header("X-Entente", "1")
                            .header("Content-Type", "text/xml")
                            .POST(HttpRequest.BodyPublishers.ofString("{}")),
                    415);
            for (Map.Entry<HttpRequest.Builder, Integer> entry : wrong.entrySet()) {
                String asked = entry.getKey().build().uri().toString();
                HttpResponse<String> answer = own.send(entry.getKey());
                assertThat(answer.statusCode()).as(asked).isEqualTo(entry.getValue());
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(asked)
                        .hasValue("application/problem+json");
                JsonNode problem = Served.JSON.readTree(answer.body());
                assertThat(problem.path("status").asInt())
                        .isEqualTo(entry.getValue().intValue());
                assertThat(problem.path("detail").asText()).as(asked).contains("; ");
            }
        }
    }
}
