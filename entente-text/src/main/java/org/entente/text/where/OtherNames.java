package org.entente.text.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English and former names of places that GeoNames has under another: "Kiev", "Saigon", "Danzig". */
final class OtherNames {

    /** The name at GeoNames, and its country. */
    record Other(String name, String country) {}

    private static final String RESOURCE = "/org/entente/text/where/other-names.tsv";

    private final Map<String, List<Other>> names = new HashMap<>();

    private OtherNames() {}

    static OtherNames load() {
        OtherNames others = new OtherNames();
        try (InputStream in = OtherNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                others.line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return others;
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException(
                    RESOURCE + ": \"" + line + "\" has " + columns.length + " columns; use name, country, other names");
        }
        for (String other : columns[2].split(",", -1)) {
            names.computeIfAbsent(Folding.fold(other), key -> new ArrayList<>(1))
                    .add(new Other(columns[0], columns[1]));
        }
    }

    List<Other> of(String folded) {
        return names.getOrDefault(folded, List.of());
    }
}
