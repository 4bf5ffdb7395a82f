package org.entente.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Text as SQL literals. */
final class Sql {

    /** ASCII's unit separator: no id holds it. */
    private static final char SEPARATOR = 31;

    private static final int FEW = 32;

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

    /**
     * {@code = a} for one and {@code IN (a, b)} for few: these are pushed into the files best. Many are one literal that
     * the database takes apart, since planning thousands of constants takes longer than looking them up.
     */
    static String among(Collection<String> texts) {
        if (texts.size() == 1) {
            return "= " + text(texts.iterator().next());
        }
        boolean many = texts.size() > FEW && texts.stream().noneMatch(text -> text.indexOf(SEPARATOR) >= 0);
        return many
                ? "IN (SELECT unnest(string_split(" + text(String.join(String.valueOf(SEPARATOR), texts)) + ", chr("
                        + (int) SEPARATOR + "))))"
                : "IN " + list(texts);
    }
}
