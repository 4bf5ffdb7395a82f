package org.entente.ingest;

/**
 * Where a document was found and how it was read.
 *
 * @param place a path or an address, and after {@code !/} the way inside each archive: {@code news.zip!/may/a.html}
 * @param format what it was written in
 * @param dated how its publication date was found
 * @param language the language its text is in
 */
public record Provenance(String place, Format format, DateBasis dated, Language language) {

    /** Whether the coder is to read it: it is English, or too short to tell. */
    public boolean codable() {
        return language.english() || language.unknown();
    }
}
