package org.entente.app.http;

import java.time.Duration;

/**
 * What is let in, so that neither a crowd nor a hostile client brings the server down.
 *
 * @param concurrent requests answered at a time; more wait
 * @param waiting the longest that a request waits for its turn; then 503 with Retry-After
 * @param perSecond requests a second from one address, on average; more get 429 with Retry-After
 * @param burst requests that one address may send at once
 * @param streams streams of events open at a time
 * @param uploadBytes the most bytes of one uploaded file
 * @param idle after how long a silent connection is closed
 */
public record Limits(
        int concurrent, Duration waiting, int perSecond, int burst, int streams, int uploadBytes, Duration idle) {

    public Limits {
        if (concurrent < 1 || perSecond < 1 || burst < 1 || streams < 1 || uploadBytes < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /** For one machine and a newsroom's few readers. */
    public static Limits standard() {
        return new Limits(32, Duration.ofSeconds(2), 1000, 2000, 16, 64 << 20, Duration.ofSeconds(30));
    }
}
