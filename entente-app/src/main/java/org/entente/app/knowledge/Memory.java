package org.entente.app.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.event.Pins;
import org.entente.event.RollUp;
import org.entente.relation.Dyad;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.ClaimQuery;
import org.entente.store.DyadCount;
import org.entente.store.Heading;
import org.entente.store.HeadingQuery;
import org.entente.store.Receipt;
import org.entente.store.SiteCount;
import org.entente.store.Snapshot;
import org.entente.store.Store;
import org.entente.store.View;
import org.entente.store.Writer;

/** What the server asks of a store. Every question is put to its newest state. Safe for use by several threads at once. */
public final class Memory {

    /** How long another process's commit may stay unseen, so that not every question looks at the disk. */
    private static final long FRESH_NANOS = 250_000_000;

    /** From here on nobody is answered before the disk was looked at. */
    private static final long STALE_NANOS = 5_000_000_000L;

    /** Days of knowledge of which the last day known is remembered. */
    private static final int LAST_DAYS = 64;

    private record Seen(View view, long at) {}

    private record AsOf(long snapshot, Optional<LocalDate> day) {}

    private final Store store;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Map<AsOf, Optional<LocalDate>> lastDays = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AsOf, Optional<LocalDate>> eldest) {
            return size() > LAST_DAYS;
        }
    };
    private volatile Seen seen;

    public Memory(Store store) {
        this.store = store;
        this.seen = new Seen(store.view(), System.nanoTime());
    }

    private View view() {
        Seen last = seen;
        long age = System.nanoTime() - last.at();
        if (age < FRESH_NANOS) {
            return last.view();
        }
        if (age > STALE_NANOS) {
            return look();
        }
        if (looking.compareAndSet(false, true)) {
            ForkJoinPool.commonPool().execute(() -> {
                try {
                    look();
                } finally {
                    looking.set(false);
                }
            });
        }
        return last.view();
    }

    private View look() {
        View view = store.view();
        seen = new Seen(view, System.nanoTime());
        return view;
    }

    /**
     * Asks once what the first page asks, so that whoever opens it waits neither for files to be opened nor for pairs to be
     * counted. What is wrong with the store is left to whoever asks in earnest.
     */
    public void warm() {
        try {
            View view = view();
            List<DyadCount> dyads = view.dyads(RollUp.none());
            view.survey().documents(Optional.empty());
            view.survey().claims(Optional.empty());
            lastDay(Optional.empty());
            view.headings(new HeadingQuery("", Optional.empty(), Optional.empty(), 0, 1));
            view.eventsByMonth(Optional.empty());
            if (!dyads.isEmpty()) {
                Dyad one = dyads.get(dyads.size() / 2).dyad();
                view.dyad(one.first().id(), one.second().id(), RollUp.none(), Optional.empty());
                for (Claim claim : view.claimsBetween(one, RollUp.none())) {
                    view.document(claim.span().doc());
                }
            }
        } catch (RuntimeException e) {
            // who asks in earnest is told
        }
    }

    /** The state that the next question is answered from. */
    public Snapshot snapshot() {
        return view().snapshot();
    }

    /** Names that state in addresses and tags. */
    public String version() {
        return Long.toString(snapshot().number());
    }

    /** How many reports are known, or were published by a day. */
    public long documents(Optional<LocalDate> asOf) {
        return view().survey().documents(asOf);
    }

    /** How many claims are known, or are made by reports published by a day. */
    public long claims(Optional<LocalDate> asOf) {
        return view().survey().claims(asOf);
    }

    /** Reports whose id, title or text has some words, the latest first. */
    public List<Heading> headings(Optional<String> words, Optional<LocalDate> asOf, int offset, int limit) {
        return view().headings(new HeadingQuery(words.orElse(""), Optional.empty(), asOf, offset, limit));
    }

    /** A report. */
    public Optional<Document> document(String id) {
        return view().document(id).map(stored -> stored.document());
    }

    /** The claims of a report, in the order of its text; corrections are in them. */
    public List<Claim> claimsOf(String document) {
        return view().claimsOf(document);
    }

    /** A claim. */
    public Optional<Claim> claim(String id) {
        return view().claim(id);
    }

    /**
     * Claims that answer a query, document by document, until who takes them has enough, which false tells.
     *
     * @param from the document to begin at, by id; empty for the first
     * @param atOnce how many are read at a time, about
     */
    public void claims(ClaimQuery query, String from, int atOnce, Predicate<Claim> taking) {
        view().eachClaim(query, from, atOnce, taking);
    }

    /** The latest claims that answer a query, so many at most. */
    public List<Claim> latest(ClaimQuery query, int most) {
        return view().latest(query, most);
    }

    /** How many events are drawn at each site of a map, the site with the most first. */
    public List<SiteCount> sites(ClaimQuery query) {
        return view().survey().sites(query);
    }

    /** Every dyad, the one most claims tell of first. */
    public List<DyadCount> dyads(RollUp rollUp, Optional<LocalDate> asOf) {
        View view = view();
        return asOf.map(day -> view.dyads(rollUp, day)).orElseGet(() -> view.dyads(rollUp));
    }

    /** One dyad by the ids of its actors, in either order, no other being looked at. */
    public Optional<DyadCount> dyad(String one, String other, RollUp rollUp, Optional<LocalDate> asOf) {
        return view().dyad(one, other, rollUp, asOf);
    }

    /** An actor that a claim names, by its id, as far as reports published by a day tell. */
    public Optional<Actor> actor(String id, Optional<LocalDate> asOf) {
        return view().actors(actor -> actor.id().equals(id), asOf).stream().findFirst();
    }

    /** The actors that claims name and whose parent has an id, in the order of their ids; likewise. */
    public List<Actor> partsOf(String parent, Optional<LocalDate> asOf) {
        return view().actors(actor -> actor.parent().equals(parent), asOf);
    }

    /** The claims that connect two actors. */
    public List<Claim> between(Dyad dyad, RollUp rollUp) {
        return view().claimsBetween(dyad, rollUp);
    }

    /** Which claims analysts say tell of one event. */
    public Pins pins() {
        return view().pins();
    }

    /** How many events of each quad class are told of, by the month in which they can have begun. */
    public Map<YearMonth, int[]> eventsByMonth(Optional<LocalDate> asOf) {
        return view().eventsByMonth(asOf);
    }

    /** The day of publication of those of some reports for which it is known. */
    public Map<String, LocalDate> published(Collection<String> documents) {
        return view().published(documents);
    }

    /** The id of the report with each text, by what the text is known by. */
    public Map<String, String> contents() {
        return view().contents();
    }

    /** What near-copies of each report are found by, by the report's id. */
    public Map<String, String> sketches() {
        return view().sketches();
    }

    /** The headlines of some reports, by id. */
    public Map<String, String> titles(Collection<String> documents) {
        Map<String, String> titles = new LinkedHashMap<>();
        view().documents(documents)
                .forEach(stored -> titles.put(stored.id(), stored.document().title()));
        return titles;
    }

    /** The last day that anything is known of. */
    public Optional<LocalDate> lastDay(Optional<LocalDate> asOf) {
        View view = view();
        long number = view.snapshot().number();
        synchronized (lastDays) {
            return lastDays.computeIfAbsent(new AsOf(number, asOf), unused -> view.lastDay(asOf));
        }
    }

    /** What could not be read, and why; or what of it was set aside by the end of a day. */
    public Map<String, String> quarantine(Optional<LocalDate> by) {
        return view().survey().quarantine(by);
    }

    /** Every correction, in order, also those that were undone. */
    public List<Entry> corrections() {
        return view().corrections();
    }

    /** What became of each correction, by its number. */
    public Map<Long, Outcome> outcomes() {
        return new HashMap<>(view().outcomes());
    }

    /**
     * Writes something that analysts say.
     *
     * @throws org.entente.store.segment.StoreException.Busy where another process writes
     */
    public synchronized Receipt correct(String note, Consumer<Batch> saying) {
        Batch batch = new Batch(Cause.CORRECTION, note);
        saying.accept(batch);
        return commit("a correction", batch);
    }

    /** Writes reports and what was found in them. */
    public synchronized Receipt add(Batch batch) {
        return commit("reports from the page", batch);
    }

    /** Makes the links between near copies independent of the order in which they came. */
    public synchronized void settleCopies() {
        Batch links = CopyLinks.settled(view());
        if (!links.isEmpty()) {
            add(links);
        }
    }

    private Receipt commit(String purpose, Batch batch) {
        try (Writer writer = store.write(purpose)) {
            Receipt receipt = writer.commit(batch);
            look();
            return receipt;
        }
    }
}
