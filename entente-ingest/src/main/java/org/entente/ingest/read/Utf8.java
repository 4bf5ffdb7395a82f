package org.entente.ingest.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bytes as UTF-8 without guessing. */
final class Utf8 {

    private static final int PROBED = 8192;

    private Utf8() {}

    /** The text, empty where the bytes are not UTF-8. A byte order mark at the start is left out. */
    static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Index of the first byte that is not UTF-8, counted from 0. */
    static int firstBad(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(PROBED);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position();
            }
            out.clear();
        }
    }

    /** Whether bytes look like no text at all: they hold a NUL. */
    static boolean binary(byte[] bytes) {
        for (int i = 0; i < Math.min(PROBED, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
