package org.entente.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text as SQL literals. */
final class Sql {

    private Sql() {}

    /** What stands between the quotes. */
    static String quoted(String text) {
        return text.replace("'", "''");
    }

    /** A string literal. */
    static String text(String text) {
        return "'" + quoted(text) + "'";
    }

    /** {@code (a, b, c)}; a list that nothing is in where there is nothing. */
    static String list(Collection<String> texts) {
        return texts.isEmpty() ? "(NULL)" : texts.stream().map(Sql::text).collect(Collectors.joining(", ", "(", ")"));
    }

    /** {@code = a} for one, else {@code IN (…)}: an equality is pushed into the files best. */
    static String among(Collection<String> texts) {
        return texts.size() == 1 ? "= " + text(texts.iterator().next()) : "IN " + list(texts);
    }
}
