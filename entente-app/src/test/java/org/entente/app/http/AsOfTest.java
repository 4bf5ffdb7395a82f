package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What could be known on a day, wherever knowledge is answered. */
class AsOfTest {

    private static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = Served.demo().related();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyRouteThatAnswersFromKnowledgeTakesADay() {
        List<String> without = new ArrayList<>();
        for (Route route : served.serving().routes()) {
            boolean fixed =
                    route.path().startsWith("/api/intakes/") || route.path().equals("/api/types");
            boolean asks = !route.changes() && !fixed && route.kind() != Route.Kind.OPENAPI;
            if (asks && route.parameters().stream().noneMatch(one -> one.name().equals("as_of"))) {
                without.add(route.path());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void aReportIsNotKnownBeforeItsDay() throws Exception {
        String path = "/api/documents/sau-irn-2017-11-07?as_of=";
        assertThat(served.json(path + "2017-11-07").path("id").asText()).isEqualTo("sau-irn-2017-11-07");
        var early = served.get(path + "2017-11-06");
        assertThat(early.statusCode()).isEqualTo(404);
        assertThat(early.body()).contains("2017-11-06").contains("2017-11-07");
    }

    @Test
    void theStateOfThingsIsThatOfTheDay() throws Exception {
        JsonNode now = served.json("/api/status");
        JsonNode then = served.json("/api/status?as_of=2015-06-30");
        assertThat(then.path("documents").asInt())
                .isEqualTo(served.json("/api/documents?limit=all&as_of=2015-06-30")
                        .path("items")
                        .size())
                .isPositive()
                .isLessThan(now.path("documents").asInt());
        assertThat(then.path("claims").asInt())
                .isEqualTo(served.json("/api/claims?limit=all&as_of=2015-06-30")
                        .path("items")
                        .size());
        assertThat(then.path("dyads").asInt())
                .isEqualTo(served.json("/api/dyads?limit=all&as_of=2015-06-30")
                        .path("items")
                        .size());
        assertThat(LocalDate.parse(then.path("last").asText())).isBeforeOrEqualTo(LocalDate.of(2015, 6, 30));
        assertThat(served.json("/api/status?level=none").path("dyads").asInt())
                .isEqualTo(served.json("/api/dyads?limit=all&level=none")
                        .path("items")
                        .size());
    }

    @Test
    void whatWasSetAsideOrSaidLaterIsNotKnownYet() throws Exception {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Document document = new Document("one", "Something was done.", "One", Optional.of(day), "made up");
        Batch batch = new Batch(Cause.IMPORT, "made up");
        batch.coded(
                StoredDocument.of(document),
                Served.RUN,
                List.of(MadeUp.claim(
                        "claim-1",
                        document,
                        EventType.ACCUSE,
                        MadeUp.actor("first", "First", "IRN"),
                        MadeUp.actor("second", "Second", "SAU"),
                        day)));
        batch.quarantine("broken.pdf", "it is no PDF");
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        try (Served own = Served.of(batch)) {
            own.post("/api/corrections", "{\"claim\":\"claim-1\",\"action\":\"confirm\"}");
            own.post("/api/corrections/1/undo", "{}");
            for (String list : List.of("/api/quarantine", "/api/corrections")) {
                int all = own.json(list).path("items").size();
                assertThat(all).as(list).isPositive();
                assertThat(own.json(list + "?as_of=" + today.plusDays(1)).path("items"))
                        .as(list)
                        .hasSize(all);
                assertThat(own.json(list + "?as_of=" + today.minusDays(1)).path("items"))
                        .as(list)
                        .isEmpty();
            }
        }
    }
}
