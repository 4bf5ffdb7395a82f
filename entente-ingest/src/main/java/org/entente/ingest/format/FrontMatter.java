package org.entente.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The lines between two {@code ---} at the head of a Markdown file.
 *
 * @param values the simple ones, {@code name: value}, names in small letters
 * @param end where the text begins
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final String FENCE = "---";
    private static final int LINES = 100;

    static FrontMatter of(String text) {
        if (!text.startsWith(FENCE)) {
            return new FrontMatter(Map.of(), 0);
        }
        Map<String, String> values = new HashMap<>();
        int at = next(text, 0);
        for (int line = 0; line < LINES && at < text.length(); line++) {
            int after = next(text, at);
            String one = text.substring(at, after).strip();
            at = after;
            if (one.equals(FENCE)) {
                return new FrontMatter(values, at);
            }
            int colon = one.indexOf(':');
            if (colon > 0) {
                values.put(
                        one.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(one.substring(colon + 1)));
            }
        }
        return new FrontMatter(Map.of(), 0);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static int next(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") && text.endsWith("\"") || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
