package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.claim.Document;

/**
 * A document as it is kept.
 *
 * @param document what is coded
 * @param language ISO 639-1 of its language, empty where unknown; only English is coded
 * @param origin where it was read from: a file, a place in an archive, an address
 * @param copyOf the id of the document it is a near copy of, empty where it is none
 * @param content what its words are known by, so that it is not read twice; empty where nothing is to be kept
 * @param sketch what near copies of it are found by, in hexadecimal; empty where nothing is to be kept
 */
public record StoredDocument(
        Document document, String language, String origin, Optional<String> copyOf, String content, String sketch) {

    private static final int BYTES = 16;

    /** A report in English that is nobody's copy. */
    public static StoredDocument of(Document document) {
        return new StoredDocument(document, "en", "", Optional.empty(), "", "");
    }

    /** Its document's id. */
    public String id() {
        return document.id();
    }

    /** The same, known to be a near copy of another, or of none. */
    StoredDocument copyOf(Optional<String> other) {
        return new StoredDocument(document, language, origin, other, content, sketch);
    }

    /**
     * What makes it this report: its text, title, date and source, whatever its id or where it was read from. Half a
     * SHA-256 in hexadecimal.
     */
    public String fingerprint() {
        return fingerprint(document);
    }

    /** The {@link #fingerprint()} of a document. */
    public static String fingerprint(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {
                document.text(),
                document.title(),
                document.published().map(Object::toString).orElse(""),
                document.source()
            }) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
