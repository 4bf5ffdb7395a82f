package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists: pages, formats, tags. */
class ListTest {

    private static final List<String> LISTS = List.of(
            "/api/dyads",
            "/api/turning-points",
            "/api/actors",
            "/api/documents",
            "/api/claims",
            "/api/marks",
            "/api/places",
            "/api/activity",
            "/api/dyads/iran/saudi-arabia/claims",
            "/api/dyads/iran/saudi-arabia/months");

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
    void pageAfterPageGivesEveryRowOnce() throws Exception {
        for (String list : LISTS) {
            List<String> all = rows(served.json(list + "?limit=all"));
            List<String> paged = new ArrayList<>();
            String next = "";
            do {
                JsonNode page = served.json(list + "?limit=7" + (next.isEmpty() ? "" : "&next=" + next));
                paged.addAll(rows(page));
                next = page.path("next").asText("");
                next = next.equals("null") ? "" : next;
            } while (!next.isEmpty());
            assertThat(paged).as(list).isEqualTo(all);
            assertThat(new HashSet<>(all)).as(list).hasSameSizeAs(all);
        }
    }

    @Test
    void everyListComesAsCsvWithAsManyRows() throws Exception {
        for (String list : LISTS) {
            HttpResponse<String> csv = served.get(list + ".csv?limit=all");
            assertThat(csv.headers().firstValue("Content-Type"))
                    .as(list)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
            assertThat(csv.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(value -> assertThat(value).contains("attachment"));
            assertThat(csv.body().split("\r\n", -1).length - 2)
                    .as(list)
                    .isEqualTo(rows(served.json(list + ".json?limit=all")).size());
        }
    }

    @Test
    void anAnswerIsNotSentAgainWhileNothingChanged() throws Exception {
        try (Served own = Served.demo().related()) {
            String tag = own.get("/api/dyads").headers().firstValue("ETag").orElseThrow();
            assertThat(own.send(own.request("/api/dyads").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(304);
            JsonNode page = own.json("/api/claims?limit=1");
            String claim = page.path("items").path(0).path("id").asText();
            own.post("/api/corrections", "{\"claim\":\"" + claim + "\",\"action\":\"reject\"}");
            assertThat(own.send(own.request("/api/dyads").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(own.get("/api/claims?limit=1&next=" + page.path("next").asText())
                            .statusCode())
                    .as("a list begun before the change does not go on after it")
                    .isEqualTo(409);
        }
    }

    @Test
    void theClaimsOfADyadAreThoseOfItsPartsTooAndOfTheStretchThatIsAskedFor() throws Exception {
        String dyad = "/api/dyads/pakistan/taliban";
        List<String> sources = new ArrayList<>();
        served.json(dyad + "/claims?limit=all")
                .path("items")
                .forEach(row -> sources.add(row.path("source").path("id").asText()));
        assertThat(sources).contains("pakistan").anyMatch(id -> !id.equals("pakistan") && !id.equals("taliban"));
        assertThat(served.json(dyad).path("evidence")).hasSameSizeAs(sources);
        List<String> days = new ArrayList<>();
        served.json(dyad + "/claims?limit=all&from=2022-01-01&to=2023-12-31")
                .path("items")
                .forEach(row -> days.add(row.path("when").path("from").asText()));
        assertThat(days).isNotEmpty().isSorted().hasSizeLessThan(sources.size());
        for (JsonNode month : served.json(dyad + "/months?limit=all").path("items")) {
            double sum = 0;
            for (String state : List.of("allied", "friendly", "neutral", "strained", "hostile", "at_war")) {
                sum += month.path(state).asDouble();
            }
            assertThat(sum).isBetween(0.999, 1.001);
        }
    }

    @Test
    void anActorIsNoPairWithItself() throws Exception {
        assertThat(served.get("/api/dyads/iran/iran").statusCode()).isEqualTo(404);
        assertThat(served.get("/api/dyads/iran/iran/claims").statusCode()).isEqualTo(404);
    }

    @Test
    void anActorHasThePartsThatWereToldOfByTheDay() throws Exception {
        JsonNode all = served.json("/api/actors/pakistan").path("parts");
        JsonNode early = served.json("/api/actors/pakistan?as_of=2008-12-31").path("parts");
        assertThat(all.size()).isGreaterThan(early.size());
        assertThat(all).containsAll(early);
    }

    @Test
    void aListGoesOnWhileWhatWasKnownOnAnotherDayIsWorkedOut() throws Exception {
        try (Served own = Served.demo().related()) {
            String next = own.json("/api/turning-points?limit=2").path("next").asText();
            own.get("/api/dyads?as_of=2015-06-30");
            for (int i = 0; i < 20; i++) {
                assertThat(own.get("/api/turning-points?limit=2&next=" + next).statusCode())
                        .isEqualTo(200);
                own.get("/api/dyads/iran/saudi-arabia?as_of=20" + (10 + i % 10) + "-01-01");
            }
        }
    }

    @Test
    void turningPointsComeByDateWhereAsked() throws Exception {
        List<String> months = new ArrayList<>();
        served.json("/api/turning-points?limit=all&order=latest")
                .path("items")
                .forEach(row -> months.add(row.path("month").asText()));
        assertThat(months).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(served.get("/api/turning-points?order=best").statusCode()).isEqualTo(400);
    }

    @Test
    void whatComesAfterAReportIsWhatFollowsItInTheList() throws Exception {
        List<String> all = new ArrayList<>();
        served.json("/api/documents?limit=all")
                .path("items")
                .forEach(row -> all.add(row.path("id").asText()));
        for (int i = 0; i < all.size(); i += 9) {
            List<String> rest = new ArrayList<>();
            served.json("/api/documents?limit=all&after=" + all.get(i))
                    .path("items")
                    .forEach(row -> rest.add(row.path("id").asText()));
            assertThat(rest).as(all.get(i)).isEqualTo(all.subList(i + 1, all.size()));
        }
        assertThat(served.get("/api/documents?after=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTakesGzipGetsIt() throws Exception {
        HttpResponse<byte[]> packed =
                served.bytes(served.request("/api/claims?limit=50").header("Accept-Encoding", "gzip"));
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(plain)
                .isEqualTo(served.bytes(served.request("/api/claims?limit=50")).body());
        assertThat(packed.body().length).isLessThan(plain.length / 3);
    }

    @Test
    void asOfADayOnlyTheReportsOfThenCount() throws Exception {
        int before = served.json("/api/claims?limit=all&as_of=2016-12-31")
                .path("items")
                .size();
        int all = served.json("/api/claims?limit=all").path("items").size();
        assertThat(before).isPositive().isLessThan(all);
        for (JsonNode row :
                served.json("/api/documents?limit=all&as_of=2016-12-31").path("items")) {
            assertThat(row.path("published").asText()).isLessThanOrEqualTo("2016-12-31");
        }
        long claims = 0;
        for (JsonNode dyad :
                served.json("/api/dyads?limit=all&as_of=2016-12-31").path("items")) {
            claims += dyad.path("claims").asLong();
        }
        assertThat(claims).isPositive().isLessThanOrEqualTo(before);
    }

    private static List<String> rows(JsonNode list) {
        List<String> rows = new ArrayList<>();
        list.path("items").forEach(row -> rows.add(row.toString()));
        return rows;
    }
}
