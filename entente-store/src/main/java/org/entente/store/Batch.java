package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.claim.Claim;
import org.entente.correction.Correction;
import org.entente.correction.Entry;

/** What one commit says; all of it is stored, or nothing. */
public final class Batch {

    /** A document with what was found in it; without a run it was not coded. */
    record Coded(StoredDocument report, Optional<Run> run, List<Claim> claims, String notes) {}

    /** An entry of the overlay to be numbered; either a correction, or the number of an entry to undo. */
    record NewEntry(String author, String reason, Optional<Correction> correction, long undone) {}

    /** Stands for what a run of unknown answers knew. */
    private static final Supplier<List<Answer>> UNKNOWN = List::of;

    private final Cause cause;
    private final String note;
    private final List<Coded> coded = new ArrayList<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private final List<NewEntry> entries = new ArrayList<>();
    private final List<Entry> replayed = new ArrayList<>();
    private final Map<String, Run> untouched = new LinkedHashMap<>();
    private final Map<String, Supplier<List<Answer>>> answers = new HashMap<>();
    private final Map<String, Optional<String>> copies = new LinkedHashMap<>();
    private final Map<String, String> quarantined = new LinkedHashMap<>();

    /**
     * An empty batch.
     *
     * @param cause why there is something to store
     * @param note for a person: what was read, or the reason
     */
    public Batch(Cause cause, String note) {
        this.cause = cause;
        this.note = note;
    }

    /** A document and all claims that a run found in it. */
    public Batch coded(StoredDocument report, Run run, List<Claim> claims) {
        return coded(report, run, claims, "");
    }

    /** The same with notes about the coding. */
    public Batch coded(StoredDocument report, Run run, List<Claim> claims, String notes) {
        for (Claim claim : claims) {
            if (!claim.span().doc().equals(report.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is of document \""
                        + claim.span().doc() + "\", not of \"" + report.id() + "\"");
            }
        }
        coded.add(new Coded(report, Optional.of(run), List.copyOf(claims), notes));
        return this;
    }

    /**
     * What a run answers, so that a later run can tell which documents it need not code again.
     *
     * @param all asked for where the run is new to the store
     */
    public Batch knowing(Run run, Supplier<List<Answer>> all) {
        answers.put(run.id(), all);
        return this;
    }

    /** A document that stands, and in which a run would find what was found: it counts as coded by that run. */
    public Batch untouched(String doc, Run run) {
        untouched.put(doc, run);
        return this;
    }

    /** A document that is kept and not coded. */
    public Batch uncoded(StoredDocument report, String why) {
        coded.add(new Coded(report, Optional.empty(), List.of(), why));
        return this;
    }

    /** Deletes a document and its claims; earlier states keep them. */
    public Batch delete(String doc) {
        deleted.add(doc);
        return this;
    }

    /** A document that stands is a near copy of another, or of none, other than was thought when it was read. */
    public Batch copy(String doc, Optional<String> of) {
        copies.put(doc, of);
        return this;
    }

    /** Corrects something. */
    public Batch correct(String author, String reason, Correction correction) {
        entries.add(new NewEntry(author, reason, Optional.of(correction), 0));
        return this;
    }

    /** Takes an entry of the overlay back. */
    public Batch undo(String author, String reason, long number) {
        entries.add(new NewEntry(author, reason, Optional.empty(), number));
        return this;
    }

    /** Entries of an overlay from elsewhere, in their order; they get numbers of their own here. */
    public Batch replay(List<Entry> others) {
        replayed.addAll(others);
        return this;
    }

    /** Tells of something that could not be read. */
    public Batch quarantine(String origin, String reason) {
        quarantined.put(origin, reason);
        return this;
    }

    /** How many documents it holds. */
    public int size() {
        return coded.size();
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return coded.isEmpty()
                && deleted.isEmpty()
                && copies.isEmpty()
                && untouched.isEmpty()
                && entries.isEmpty()
                && replayed.isEmpty()
                && quarantined.isEmpty();
    }

    Cause cause() {
        return cause;
    }

    String note() {
        return note;
    }

    List<Coded> coded() {
        return coded;
    }

    Set<String> deleted() {
        return deleted;
    }

    Map<String, Run> untouched() {
        return untouched;
    }

    List<Answer> answers(String run) {
        return answers.getOrDefault(run, UNKNOWN).get();
    }

    Map<String, Optional<String>> copies() {
        return copies;
    }

    List<NewEntry> entries() {
        return entries;
    }

    List<Entry> replayed() {
        return replayed;
    }

    Map<String, String> quarantined() {
        return quarantined;
    }
}
