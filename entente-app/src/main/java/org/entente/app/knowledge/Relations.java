package org.entente.app.knowledge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.relation.Dyad;
import org.entente.relation.Relating;
import org.entente.relation.Relationship;
import org.entente.store.DyadCount;

/**
 * The relationships of a memory: made when asked for, kept while the claims they rest on stay as they are, and, for the
 * dyads that most claims tell of, made ahead in the background, so that lists over all of them can be given.
 */
public final class Relations {

    /** Dyads that are related ahead of any question. */
    public static final int AHEAD = 2000;

    private static final int WHOLE = 400;

    /** How long who asks for the state of things waits for the dyads to be counted. */
    private static final long COUNTING_MILLIS = 700;

    private static final long COUNTING_STEP = 200;
    private static final long PAUSE_MILLIS = 10;
    private static final int MOST_PAUSES = 4;

    private final Memory memory;
    private final RollUps rollUps;
    private final Executor background;
    private final BooleanSupplier busy;
    private final DyadIndexes indexes;
    private final Map<Key, Relationship> whole = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<Key, CompletableFuture<Relationship>> running = new ConcurrentHashMap<>();
    private final Map<Key, Digest> digests = new ConcurrentHashMap<>();
    private final Map<Dyad, Long> corrected = new ConcurrentHashMap<>();
    private final Set<Perspective> begun = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean beginning = new AtomicBoolean();
    /** Relationships made so far; guarded, as are the digests that come with it, by {@code whole}. */
    private long made;

    /** A dyad's evidence as far as it can be told without reading it. */
    private record Key(Perspective perspective, DyadCount count, Optional<LocalDate> lastDay, long corrected) {}

    /**
     * Relations over a memory.
     *
     * @param background where dyads are related ahead
     * @param busy whether somebody waits for an answer, to whom the work ahead gives way
     */
    public Relations(Memory memory, RollUps rollUps, Executor background, BooleanSupplier busy) {
        this.memory = memory;
        this.rollUps = rollUps;
        this.background = background;
        this.busy = busy;
        this.indexes = new DyadIndexes(
                memory, rollUps, gone -> forget(key -> key.perspective().equals(gone)));
    }

    /** Begins with the work ahead of any question, so that the first who asks waits for less. */
    public void begin() {
        if (beginning.compareAndSet(false, true)) {
            behind(() -> {
                beginning.set(false);
                ahead(Perspective.USUAL);
            });
        }
    }

    /** Waits until dyads are counted, but no longer than that; call {@link #begin} before. */
    public void awaitCounted(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end
                && indexes.within(Perspective.USUAL, COUNTING_STEP).isEmpty()
                && pause()) {
            // within() does not wait for what has not begun
        }
    }

    /** Every dyad, the one most claims tell of first. */
    public List<DyadCount> dyads(Perspective perspective) {
        return indexes.of(perspective).dyads();
    }

    /** The dyads that an actor is in, by its id, the one most claims tell of first. */
    public List<DyadCount> dyadsOf(Perspective perspective, String actor) {
        return indexes.of(perspective).of(actor);
    }

    /** Everybody in any dyad, the one most told of first. */
    public List<ActorStanding> actors(Perspective perspective) {
        return indexes.of(perspective).actors();
    }

    /** The dyad of two actors by their ids, in either order; does not wait until all dyads are known. */
    public Optional<DyadCount> dyad(Perspective perspective, String one, String other) {
        Optional<DyadIndex> index = indexes.within(perspective, 0);
        return index.isPresent()
                ? index.get().find(one, other)
                : memory.dyad(one, other, rollUps.at(perspective.level()), perspective.asOf());
    }

    /** How a dyad stands and stood. */
    public Relationship relationship(Perspective perspective, DyadCount count) {
        return relationship(perspective, count, true);
    }

    private Relationship relationship(Perspective perspective, DyadCount count, boolean asked) {
        Key key = key(perspective, count);
        synchronized (whole) {
            Relationship known = whole.get(key);
            if (known != null) {
                return known;
            }
        }
        CompletableFuture<Relationship> mine = new CompletableFuture<>();
        CompletableFuture<Relationship> first = running.putIfAbsent(key, mine);
        if (first != null) {
            return first.join();
        }
        try {
            Relationship relationship = relate(perspective, count);
            keep(key, relationship, asked);
            mine.complete(relationship);
            return relationship;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key);
        }
    }

    /** What is known of the dyads most told of; those not yet related are being related. */
    public Ahead ahead(Perspective perspective) {
        return ahead(perspective, indexes.of(perspective));
    }

    /** The same, empty where the dyads are still being counted. */
    public Optional<Ahead> aheadSoFar(Perspective perspective) {
        Optional<DyadIndex> index = indexes.within(perspective, COUNTING_MILLIS);
        if (index.isEmpty()) {
            begin();
        }
        return index.map(known -> ahead(perspective, known));
    }

    private Ahead ahead(Perspective perspective, DyadIndex index) {
        List<DyadCount> wanted =
                index.dyads().subList(0, Math.min(AHEAD, index.dyads().size()));
        List<Digest> done = new ArrayList<>();
        Optional<LocalDate> lastDay = memory.lastDay(perspective.asOf());
        for (DyadCount count : wanted) {
            Optional.ofNullable(digests.get(key(perspective, count, lastDay))).ifPresent(done::add);
        }
        if (done.size() < wanted.size() && begun.add(perspective)) {
            behind(() -> relateAll(perspective, wanted, index));
        }
        return new Ahead(
                done, wanted.size(), index.dyads().size(), index.actors().size(), index.firstDay());
    }

    /** What lists need to know of a dyad, if it has been related. */
    public Optional<Digest> digest(Perspective perspective, DyadCount count) {
        return Optional.ofNullable(digests.get(key(perspective, count)));
    }

    /** How a dyad stands and stood, empty where nothing is claimed of it. */
    public Optional<Relationship> relationship(Perspective perspective, Dyad dyad) {
        return dyad(perspective, dyad.first().id(), dyad.second().id()).map(count -> relationship(perspective, count));
    }

    /** The dyad that a claim tells of, empty where it names one side only. */
    public Optional<Dyad> dyad(Level level, Claim claim) {
        if (claim.source().isEmpty() || claim.target().isEmpty()) {
            return Optional.empty();
        }
        Actor one = rollUps.at(level).of(claim.source().get().actor(), Optional.empty());
        Actor other = rollUps.at(level).of(claim.target().get().actor(), Optional.empty());
        return one.id().equals(other.id()) ? Optional.empty() : Optional.of(Dyad.of(one, other));
    }

    /** Has the dyads that a correction touches related anew. */
    public void corrected(Claim claim) {
        for (Level level : Level.values()) {
            dyad(level, claim).ifPresent(dyad -> corrected.merge(dyad, 1L, Long::sum));
        }
    }

    /** Names the state of everything said here: the snapshot, whether dyads are counted, how far the work ahead has come. */
    public String version() {
        String counted = indexes.within(Perspective.USUAL, 0).isPresent() ? "." : "-";
        synchronized (whole) {
            return memory.version() + counted + made;
        }
    }

    private void behind(Runnable work) {
        try {
            background.execute(work);
        } catch (RejectedExecutionException stopping) {
            begun.clear();
        }
    }

    private void relateAll(Perspective perspective, List<DyadCount> wanted, DyadIndex index) {
        try {
            Optional<LocalDate> lastDay = memory.lastDay(perspective.asOf());
            forget(key -> key.perspective().equals(perspective)
                    && !index.find(
                                    key.count().dyad().first().id(),
                                    key.count().dyad().second().id())
                            .map(count -> key(perspective, count, lastDay))
                            .equals(Optional.of(key)));
            for (DyadCount count : wanted) {
                if (Thread.currentThread().isInterrupted() || !memory.version().equals(index.snapshot())) {
                    return;
                }
                if (digest(perspective, count).isEmpty()) {
                    giveWay();
                    relationship(perspective, count, false);
                }
            }
        } finally {
            begun.remove(perspective);
        }
    }

    /** For a moment, so that neither who asks nor the work ahead waits for the other for long. */
    private void giveWay() {
        for (int i = 0; i < MOST_PAUSES && busy.getAsBoolean() && pause(); i++) {
            // somebody is answered meanwhile
        }
    }

    /** False where the thread is to end. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is asked for takes the place of what was not asked for longest; what is made ahead takes free places only. */
    private void keep(Key key, Relationship relationship, boolean asked) {
        synchronized (whole) {
            if (asked || whole.size() < WHOLE) {
                whole.put(key, relationship);
            }
            if (whole.size() > WHOLE) {
                whole.remove(whole.keySet().iterator().next());
            }
            digests.put(key, Digest.of(relationship));
            made++;
        }
    }

    private Relationship relate(Perspective perspective, DyadCount count) {
        List<Claim> claims = memory.between(count.dyad(), rollUps.at(perspective.level()));
        Set<String> documents = new HashSet<>();
        claims.forEach(claim -> documents.add(claim.span().doc()));
        Relating relating = Relating.standard(rollUps.at(perspective.level())).pinned(memory.pins());
        if (perspective.asOf().isPresent()) {
            relating = relating.asOf(perspective.asOf().get());
        }
        Optional<LocalDate> lastDay = memory.lastDay(perspective.asOf());
        if (lastDay.isPresent()) {
            relating = relating.knownTo(lastDay.get());
        }
        return relating.relate(claims, memory.published(documents)).stream()
                .filter(relationship -> relationship.dyad().equals(count.dyad()))
                .findFirst()
                .orElseGet(() -> nothing(count.dyad()));
    }

    private static Relationship nothing(Dyad dyad) {
        return new Relationship(
                dyad, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Key key(Perspective perspective, DyadCount count) {
        return key(perspective, count, memory.lastDay(perspective.asOf()));
    }

    private Key key(Perspective perspective, DyadCount count, Optional<LocalDate> lastDay) {
        return new Key(perspective, count, lastDay, corrected.getOrDefault(count.dyad(), 0L));
    }

    private void forget(Predicate<Key> gone) {
        synchronized (whole) {
            digests.keySet().removeIf(gone);
            whole.keySet().removeIf(gone);
        }
    }
}
