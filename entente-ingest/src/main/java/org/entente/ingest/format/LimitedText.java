package org.entente.ingest.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Collects text up to a limit and fails beyond it. */
final class LimitedText extends Writer {

    private final StringWriter text = new StringWriter();
    private final int limit;

    LimitedText(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        if (text.getBuffer().length() + count > limit) {
            throw new IOException("its text is longer than " + limit + " characters");
        }
        text.write(characters, from, count);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
