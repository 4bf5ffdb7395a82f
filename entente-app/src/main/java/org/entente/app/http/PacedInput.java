package org.entente.app.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that must come with some speed: who sends a byte now and then would else hold a place among the few for ever. */
final class PacedInput extends FilterInputStream {

    /** The least bytes a second, on average, once patience is over. */
    static final int LEAST = 1000;

    private static final double NANOS = 1e9;

    private final Duration patience;
    private long waited;
    private long bytes;

    /**
     * A body as it comes.
     *
     * @param patience how long is waited in all before its speed matters
     */
    PacedInput(InputStream in, Duration patience) {
        super(in);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long began = System.nanoTime();
        int read = super.read(into, offset, length);
        waited += System.nanoTime() - began;
        bytes += Math.max(0, read);
        if (waited > patience.toNanos() && bytes < LEAST * (waited / NANOS)) {
            throw Problem.thrown(
                    408,
                    "the body came with fewer than " + LEAST + " bytes a second for more than " + patience.toSeconds()
                            + " s; send it again at once");
        }
        return read;
    }
}
