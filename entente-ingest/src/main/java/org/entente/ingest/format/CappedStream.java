package org.entente.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.ingest.Limits;

/** The unpacked bytes of one part of a file; fails where they are too many for the file's packed size. Closing does nothing. */
final class CappedStream extends FilterInputStream {

    private long left;

    CappedStream(InputStream in, long packed) {
        super(in);
        this.left = Limits.UNPACKED_FREE + Limits.RATIO * packed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("it unpacks to more than " + Limits.RATIO + " times its size");
        }
    }

    @Override
    public void close() {}
}
