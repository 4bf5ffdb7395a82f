package org.entente.text.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text with one stretch in brackets, and the lines of the test tables. */
record Bracketed(String text, int begin, int end) {

    static Bracketed of(String marked) {
        int open = marked.lastIndexOf('[');
        int close = marked.lastIndexOf(']');
        String text = marked.replace("[", "").replace("]", "");
        int before = (int) marked.substring(0, open)
                .chars()
                .filter(c -> c == '[' || c == ']')
                .count();
        return new Bracketed(text, open - before, close - 1 - before);
    }

    boolean covers(int begin, int end) {
        return begin < this.end && this.begin < end;
    }

    static List<String> table(String name) {
        try (InputStream stream = Objects.requireNonNull(Bracketed.class.getResourceAsStream(name), name)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
