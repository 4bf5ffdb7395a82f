package org.entente.text.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.Sentence;

/**
 * The dateline of a report: the place in capitals or with its country before the dash with which the text begins,
 * "KUNDUZ, Afghanistan (AP) -".
 *
 * @param name the town
 * @param end the token after its last in the first sentence
 */
record Dateline(String name, int end) {

    private static final int LONGEST = 12;

    static Optional<Dateline> of(List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = sentences.get(0);
        int dash = dash(s);
        if (dash <= 0) {
            return Optional.empty();
        }
        int end = 0;
        StringBuilder name = new StringBuilder();
        while (end < dash && Character.isUpperCase(s.form(end).charAt(0))) {
            name.append(end > 0 ? " " : "").append(s.form(end));
            end++;
        }
        boolean capitals =
                end > 0 && s.form(0).length() > 2 && s.form(0).equals(s.form(0).toUpperCase(Locale.ROOT));
        boolean closed = end == dash || end < dash && (s.form(end).equals(",") || bracket(s.form(end)));
        boolean agency = dash > end && closing(s.form(dash - 1));
        return end > 0 && closed && (capitals || agency)
                ? Optional.of(new Dateline(name.toString(), end))
                : Optional.empty();
    }

    private static int dash(Sentence s) {
        for (int token = 1; token < Math.min(s.size(), LONGEST); token++) {
            String form = s.form(token);
            boolean spaced = s.begin(token) > s.end(token - 1);
            if (form.equals("—") || form.equals("–") || form.equals("--") || form.equals("-") && spaced) {
                return token;
            }
        }
        return -1;
    }

    private static boolean bracket(String form) {
        return form.equals("(") || form.equals("-LRB-");
    }

    private static boolean closing(String form) {
        return form.equals(")") || form.equals("-RRB-");
    }
}
