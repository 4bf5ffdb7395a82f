package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * What a text is known by: the SHA-256 of its normalised form (Unicode NFC, every run of white space one space, none at
 * either end). Two documents of one identity are one document, whatever they were found as.
 *
 * @param hex 64 hexadecimal digits
 */
public record ContentId(String hex) {

    private static final int SHORT = 16;

    public ContentId {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits: \"" + hex + "\"");
        }
    }

    /** The identity of a text. */
    public static ContentId of(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(normalised(text).getBytes(StandardCharsets.UTF_8));
            return new ContentId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first 16 digits: what documents without an id of their own are called. */
    public String brief() {
        return hex.substring(0, SHORT);
    }

    private static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                gap = false;
                words.append(c);
            }
        }
        return words.toString();
    }
}
