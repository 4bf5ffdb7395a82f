package org.entente.app.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The index of each perspective at the newest snapshot. It is worked out once, by whoever asks first; with a million
 * claims that takes a second or two, so who can do without it asks whether it is there.
 */
final class DyadIndexes {

    private static final int KEPT = 12;

    private record Begun(String snapshot, CompletableFuture<DyadIndex> index) {}

    private final Memory memory;
    private final RollUps rollUps;
    private final Consumer<Perspective> forgetting;
    private final Map<Perspective, Begun> begun = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * No index yet.
     *
     * @param forgetting is told of perspectives that are no longer kept
     */
    DyadIndexes(Memory memory, RollUps rollUps, Consumer<Perspective> forgetting) {
        this.memory = memory;
        this.rollUps = rollUps;
        this.forgetting = forgetting;
    }

    /** The index, worked out here where nobody else does it already. */
    DyadIndex of(Perspective perspective) {
        CompletableFuture<DyadIndex> mine = new CompletableFuture<>();
        String snapshot = memory.version();
        CompletableFuture<DyadIndex> index = begin(perspective, snapshot, mine);
        if (index == mine) {
            try {
                mine.complete(
                        new DyadIndex(snapshot, memory.dyads(rollUps.at(perspective.level()), perspective.asOf())));
            } catch (RuntimeException | Error e) {
                forget(perspective, mine);
                mine.completeExceptionally(e);
                throw e;
            }
        }
        try {
            return index.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the dyads could not be listed: " + e.getMessage(), e);
        }
    }

    /** The index, where it is there or is so within a time. */
    Optional<DyadIndex> within(Perspective perspective, long millis) {
        CompletableFuture<DyadIndex> index;
        synchronized (begun) {
            Begun known = begun.get(perspective);
            if (known == null || !known.snapshot().equals(memory.version())) {
                return Optional.empty();
            }
            index = known.index();
        }
        try {
            return Optional.of(index.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private CompletableFuture<DyadIndex> begin(
            Perspective perspective, String snapshot, CompletableFuture<DyadIndex> mine) {
        synchronized (begun) {
            Begun known = begun.get(perspective);
            if (known != null && known.snapshot().equals(snapshot)) {
                return known.index();
            }
            begun.put(perspective, new Begun(snapshot, mine));
            if (begun.size() > KEPT) {
                Perspective oldest = begun.keySet().iterator().next();
                begun.remove(oldest);
                forgetting.accept(oldest);
            }
            return mine;
        }
    }

    private void forget(Perspective perspective, CompletableFuture<DyadIndex> failed) {
        synchronized (begun) {
            Begun known = begun.get(perspective);
            if (known != null && known.index() == failed) {
                begun.remove(perspective);
            }
        }
    }
}
