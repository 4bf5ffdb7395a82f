package org.entente.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.ingest.Limits;

/**
 * What the archives of one file gave out against what was read of the file: a few bytes that unpack to gigabytes are a bomb,
 * however deep they are nested.
 */
final class Expansion {

    /** Thrown where the archives gave out too much. */
    static final class OverException extends IOException {

        private static final long serialVersionUID = 1L;

        OverException() {
            super("it unpacks to more than " + Limits.RATIO + " times its size");
        }
    }

    private long packed;
    private long unpacked;

    /** The bytes of the file itself. */
    InputStream outermost(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Bytes that an archive gives out; closing does not close the archive. */
    InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) throws OverException {
                unpacked += bytes;
                if (unpacked > Limits.UNPACKED_FREE + Limits.RATIO * packed) {
                    throw new OverException();
                }
            }

            @Override
            public void close() {}
        };
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = in.read(bytes, from, count);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
