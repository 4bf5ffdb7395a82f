package org.entente.text.answer;

import java.util.Comparator;

/**
 * Something the coder may ask of its rules or actors while it reads a text.
 *
 * @param kind what is asked
 * @param about the word, words or code it is asked about
 */
public record Question(Kind kind, String about) implements Comparable<Question> {

    /** What can be asked. */
    public enum Kind {
        /** Which rules a word starts, by its dictionary form. */
        TRIGGER,
        /** Whom a name means, by its bare words. */
        NAME,
        /** Whom a name means that is transliterated otherwise, by the skeletons of its words. */
        SPELLING,
        /** Who bears a surname and held an office, by the bare word. */
        SURNAME,
        /** For whom a noun can stand, by its dictionary form. */
        DESCRIPTION,
        /** Which state has a code; asked of any text, because whatever is of a country leads to its state. */
        STATE
    }

    private static final Comparator<Question> ORDER =
            Comparator.comparing(Question::kind).thenComparing(Question::about);

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }

    /** For a person to read: {@code name "united nations"}. */
    @Override
    public String toString() {
        return switch (kind) {
            case TRIGGER -> "word \"" + about + "\"";
            case NAME -> "name \"" + about + "\"";
            case SPELLING -> "spelling \"" + about + "\"";
            case SURNAME -> "surname \"" + about + "\"";
            case DESCRIPTION -> "noun \"" + about + "\"";
            case STATE -> "state " + (about.isEmpty() ? "without a code" : about);
        };
    }
}
