package org.entente.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, none of them kept beyond a limit. */
final class Lines {

    private static final int BUFFER = 1 << 16;

    /**
     * A line.
     *
     * @param bytes its bytes without the line end; cut at the limit where it is longer
     * @param tooLong whether it was cut
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, empty at the end. */
    Optional<Line> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (true) {
            if (next == filled) {
                filled = in.read(buffer);
                next = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any ? Optional.of(line(line, tooLong)) : Optional.empty();
                }
            }
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = limit - line.size();
            line.write(buffer, next, Math.min(room, end - next));
            tooLong |= end - next > room;
            boolean complete = end < filled;
            next = complete ? end + 1 : end;
            if (complete) {
                return Optional.of(line(line, tooLong));
            }
        }
    }

    private static Line line(ByteArrayOutputStream bytes, boolean tooLong) {
        return new Line(bytes.toByteArray(), tooLong);
    }
}
