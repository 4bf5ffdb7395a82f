package org.entente.app.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers as they were sent, by question and state of the store; those not asked for longest are dropped first. */
final class AnswerCache {

    /** An answer's type and its compressed body. */
    static final class Kept {
        private final String contentType;
        private final byte[] gzip;

        Kept(String contentType, byte[] gzip) {
            this.contentType = contentType;
            this.gzip = Arrays.copyOf(gzip, gzip.length);
        }

        String contentType() {
            return contentType;
        }

        byte[] gzip() {
            return gzip;
        }
    }

    private final long mostBytes;
    private final Map<String, Kept> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    AnswerCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Kept> get(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void put(String key, Kept answer) {
        if (answer.gzip.length > mostBytes / 8) {
            return;
        }
        Kept before = kept.put(key, answer);
        bytes += answer.gzip.length - (before == null ? 0 : before.gzip.length);
        var oldest = kept.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().getValue().gzip.length;
            oldest.remove();
        }
    }

    synchronized void clear() {
        kept.clear();
        bytes = 0;
    }
}
