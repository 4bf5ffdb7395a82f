package org.entente.ingest;

/**
 * The language of a text.
 *
 * @param code ISO 639-1, {@code und} where it cannot be told
 */
public record Language(String code) {

    /** A text too short or too mixed to tell. */
    public static final Language UNKNOWN = new Language("und");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    public boolean english() {
        return equals(ENGLISH);
    }

    public boolean unknown() {
        return equals(UNKNOWN);
    }
}
