package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.claim.Claim;
import org.entente.claim.Place;
import org.entente.text.Loaded;
import org.junit.jupiter.api.Test;

class PlacesTest {

    /** The share of sentences whose place is right; what is missing is parsed or read otherwise. */
    private static final double AT_LEAST = 0.92;

    private static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlacesTest.class.getResourceAsStream("/org/entente/text/where/places.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        }
        return rows;
    }

    private static boolean right(String[] row, Place place) {
        if (!place.country().equals(row[1])) {
            return false;
        }
        if (row[2].equals("-")) {
            return place.point().isEmpty();
        }
        return place.point().isPresent()
                && Math.abs(place.point().get().latitude() - Double.parseDouble(row[3])) < 0.5
                && Math.abs(place.point().get().longitude() - Double.parseDouble(row[4])) < 0.5;
    }

    @Test
    void eventsHappenWhereTheTextSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> rows = rows();
        for (String[] row : rows) {
            List<Place> places = Loaded.code(row[0]).claims().stream()
                    .map(Claim::where)
                    .flatMap(java.util.Optional::stream)
                    .toList();
            if (places.stream().noneMatch(place -> right(row, place))) {
                wrong.add(row[0] + " -> " + places);
            }
        }
        System.out.printf("places: %d of %d right%n", rows.size() - wrong.size(), rows.size());
        wrong.forEach(System.out::println);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (rows.size() * (1 - AT_LEAST)));
    }
}
