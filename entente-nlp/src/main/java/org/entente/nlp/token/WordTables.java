package org.entente.nlp.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables of irregular forms that lie beside this class as resources. */
final class WordTables {

    private WordTables() {}

    /** Inflected form to base form, from lines {@code base: form form/form}. The first line that gives a form wins. */
    static Map<String, String> forms(String resource) {
        Map<String, String> bases = new HashMap<>();
        for (String line : lines(resource)) {
            int colon = line.indexOf(':');
            String base = line.substring(0, colon);
            for (String form : line.substring(colon + 1).trim().split("[ /]+", -1)) {
                bases.putIfAbsent(form, base);
            }
        }
        return bases;
    }

    /** All words of a resource, in lower case. */
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            words.addAll(List.of(line.toLowerCase(Locale.ROOT).trim().split("\\s+")));
        }
        return words;
    }

    /** Endings to whether they call for a silent e, from lines {@code + ending ending} and {@code - ending}. */
    static Map<String, Boolean> endings(String resource) {
        Map<String, Boolean> endings = new HashMap<>();
        for (String line : lines(resource)) {
            for (String ending : line.substring(1).trim().split("\\s+", -1)) {
                endings.put(ending, line.charAt(0) == '+');
            }
        }
        return endings;
    }

    /** The lines of a resource but for blank ones and remarks. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = WordTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource " + resource + " is missing from the jar; build it again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
        return lines;
    }
}
