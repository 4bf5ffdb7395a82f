package org.entente.ingest.read;

import java.io.InputStream;
import java.util.Optional;

/**
 * Something to be read.
 *
 * @param place where it stands, for messages
 * @param name its name without folders, by which its kind is told where its bytes do not
 * @param charset the character set it came with, where known
 * @param in its bytes
 * @param depth how many archives it lies in
 */
record Entry(String place, String name, Optional<String> charset, InputStream in, int depth) {

    /** Something inside this one. */
    Entry inner(String path, String innerName, Optional<String> innerCharset, InputStream bytes) {
        return new Entry(place + "!/" + path, innerName, innerCharset, bytes, depth + 1);
    }

    /** The same bytes, unpacked. */
    Entry unpacked(String innerName, InputStream bytes) {
        return new Entry(place, innerName, charset, bytes, depth + 1);
    }
}
