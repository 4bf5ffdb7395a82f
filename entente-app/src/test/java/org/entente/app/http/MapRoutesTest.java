package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Places are counted as their events are listed, also after a correction. */
class MapRoutesTest {

    private static final List<String> QUADS =
            List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");

    private static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = Served.demo().related();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Map<String, List<Integer>> places(Served of, String query) throws Exception {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (JsonNode row : of.json("/api/places?limit=all" + query).path("items")) {
            places.put(
                    row.path("site").asText(),
                    QUADS.stream().map(quad -> row.path(quad).asInt()).toList());
        }
        return places;
    }

    private static Map<String, List<Integer>> counted(Served of, String query) throws Exception {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (JsonNode row : of.json("/api/marks?limit=all" + query).path("items")) {
            List<Integer> counts =
                    new ArrayList<>(places.getOrDefault(row.path("site").asText(), List.of(0, 0, 0, 0)));
            int quad = row.path("quad").asInt() - 1;
            counts.set(quad, counts.get(quad) + 1);
            places.put(row.path("site").asText(), counts);
        }
        return places;
    }

    @Test
    void placesHaveAsManyEventsAsAreListed() throws Exception {
        for (String query : List.of(
                "", "&as_of=2016-06-30", "&from=2015-01-01&to=2018-12-31", "&to=1999-12-31", "&from=2020-01-01")) {
            assertThat(places(served, query))
                    .as(query)
                    .isEqualTo(counted(served, query))
                    .isNotEmpty();
        }
    }

    @Test
    void eventsOfPlacesThatAreNamedAreThoseOfThesePlacesLatestFirst() throws Exception {
        Map<String, List<Integer>> places = places(served, "");
        List<String> some = new ArrayList<>();
        for (String beginning : List.of("~", "ETH@", "SAU@", "ERI")) {
            places.keySet().stream()
                    .filter(site -> site.startsWith(beginning))
                    .findFirst()
                    .ifPresent(some::add);
        }
        assertThat(some).hasSizeGreaterThan(2);
        int wanted = some.stream()
                .flatMap(site -> places.getOrDefault(site, List.of()).stream())
                .mapToInt(Integer::intValue)
                .sum();
        String named = URLEncoder.encode(String.join(" ", some), StandardCharsets.UTF_8);
        List<String> sites = new ArrayList<>();
        List<String> days = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = served.json(
                    "/api/marks?order=latest&limit=3&site=" + named + (next.isEmpty() ? "" : "&next=" + next));
            page.path("items").forEach(row -> {
                sites.add(row.path("site").asText());
                days.add(row.path("from").asText());
            });
            next = page.path("next").asText("").replace("null", "");
        } while (!next.isEmpty());
        assertThat(sites).hasSize(wanted).allMatch(some::contains);
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(served.get("/api/marks?site=nowhere").statusCode()).isEqualTo(400);
        assertThat(served.get("/api/marks?order=latest&limit=all").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyPlacesThatTheTextNamesAreGivenWhereAsked() throws Exception {
        JsonNode named = served.json("/api/marks?limit=all&named=yes").path("items");
        assertThat(named).isNotEmpty().allMatch(row -> row.path("told").booleanValue());
        assertThat(named.size())
                .isLessThan(served.json("/api/marks?limit=all").path("items").size());
    }

    @Test
    void aRejectedEventIsNoLongerCountedAtItsPlace() throws Exception {
        try (Served own = Served.demo().related()) {
            JsonNode mark = own.json("/api/marks?limit=1").path("items").path(0);
            Map<String, List<Integer>> before = places(own, "");
            own.post("/api/corrections", "{\"claim\":\"" + mark.path("claim").asText() + "\",\"action\":\"reject\"}");
            assertThat(places(own, "")).isNotEqualTo(before).isEqualTo(counted(own, ""));
        }
    }
}
