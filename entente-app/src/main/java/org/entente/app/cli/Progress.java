package org.entente.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line on the terminal that tells how far long work is, with rate and time left; silent when output is piped. */
public final class Progress {

    private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();

    private final PrintWriter out;
    private final boolean shown;
    private final String unit;
    private final long total;
    private final long began = System.nanoTime();
    private long last = began;
    private boolean written;

    /**
     * @param total how much there is to do, 0 where that is not known
     * @param unit what is counted
     */
    public Progress(PrintWriter out, String unit, long total) {
        this.out = out;
        this.unit = unit;
        this.total = total;
        this.shown = Terminal.interactive();
    }

    /** Tells how much is done. */
    public void at(long done) {
        long now = System.nanoTime();
        if (!shown || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        written = true;
        out.print("\r" + line(done, (now - began) / 1e9) + "\u001b[K");
        out.flush();
    }

    private String line(long done, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        String counted = total > 0 ? done + "/" + total : Long.toString(done);
        String left = total > 0 && rate > 0 ? String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate) : "";
        return String.format(Locale.ROOT, "%s %s, %.0f a second%s", counted, unit, rate, left);
    }

    /** Takes the line away. */
    public void end() {
        if (written) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
