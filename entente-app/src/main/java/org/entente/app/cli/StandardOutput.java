package org.entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output that tells when nobody reads it any more ({@code | head -1}), so that no work is done for nobody. */
final class StandardOutput extends OutputStream {

    /** Whoever read the output has closed it; there is nobody to tell. */
    static final class ClosedException extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("standard output was closed");
        }
    }

    @Override
    public void write(int one) throws IOException {
        System.out.write(one);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        System.out.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    /** A print stream throws nothing; asking it for errors flushes it. */
    private static void check() throws ClosedException {
        if (System.out.checkError()) {
            throw new ClosedException();
        }
    }
}
