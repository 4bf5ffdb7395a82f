package org.entente.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who may come in now: so many at a time, and so many a second from one address (a token bucket each). */
final class Admission {

    /** Addresses remembered at a time; the one not seen for longest is forgotten first. */
    private static final int ADDRESSES = 4096;

    private static final double NANOS = 1e9;

    private static final class Bucket {
        private double tokens;
        private long filled;
    }

    private final Limits limits;
    private final Semaphore places;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    Admission(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent(), true);
    }

    /** Takes a place, for which {@link #leave} must be called; or says why there is none. */
    Optional<Problem> enter(String address) {
        if (!allowed(address, System.nanoTime())) {
            return Optional.of(Problem.of(
                    429,
                    "more than " + limits.perSecond() + " requests a second came from " + address
                            + "; try again in a second"));
        }
        try {
            if (places.tryAcquire(limits.waiting().toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.of(
                Problem.of(503, limits.concurrent() + " requests are being answered; try again in a few seconds"));
    }

    /** Whether somebody is being answered. */
    boolean busy() {
        return places.availablePermits() < limits.concurrent();
    }

    void leave() {
        places.release();
    }

    private synchronized boolean allowed(String address, long now) {
        Bucket bucket = buckets.computeIfAbsent(address, unused -> {
            Bucket full = new Bucket();
            full.tokens = limits.burst();
            full.filled = now;
            return full;
        });
        bucket.tokens = Math.min(limits.burst(), bucket.tokens + (now - bucket.filled) / NANOS * limits.perSecond());
        bucket.filled = now;
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens -= 1;
        return true;
    }
}
