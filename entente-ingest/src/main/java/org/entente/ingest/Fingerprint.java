package org.entente.ingest;

import java.util.Arrays;

/**
 * A summary of a text's wording, from which the likeness of two texts can be estimated without the texts. Its bytes may be
 * stored and read back; their layout is {@link org.entente.ingest.duplicate.Sketch}'s.
 */
public final class Fingerprint {

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A fingerprint from its stored bytes. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(bytes.clone());
    }

    /** Its bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
