package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;

/** What of a batch is new, held against what stands; only that is staged. */
final class Merge {

    private final View view;
    private final ActorForms actors;
    private final Staging staging;
    private final Batch batch;
    private final List<Claim> newClaims = new ArrayList<>();
    private final Set<Actor> seenActors = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Actor> newForms = new LinkedHashMap<>();
    private final Map<String, String> duplicates = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> revised = new ArrayList<>();
    private final List<String> recoded = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final Set<String> runs = new HashSet<>();
    private String run = "";

    Merge(View view, ActorForms actors, Staging staging, Batch batch) {
        this.view = view;
        this.actors = actors;
        this.staging = staging;
        this.batch = batch;
    }

    void stage() throws SQLException {
        copies();
        if (batch.coded().isEmpty()
                && batch.deleted().isEmpty()
                && batch.untouched().isEmpty()) {
            return;
        }
        runs.addAll(view.knownRuns().keySet());
        untouched();
        Set<String> ids = new HashSet<>(batch.deleted());
        Set<String> prints = new HashSet<>();
        for (Batch.Coded coded : batch.coded()) {
            ids.add(coded.report().id());
            prints.add(coded.report().fingerprint());
        }
        Map<String, StandingDocument> standing = view.reading().standing(ids);
        Map<String, String> byPrint = new HashMap<>(view.withFingerprint(prints));
        Map<String, Map<String, List<CodedClaim>>> before = before(standing.keySet());
        Set<String> seen = new HashSet<>();
        for (Batch.Coded coded : batch.coded()) {
            if (!seen.add(coded.report().id())) {
                throw new IllegalArgumentException(
                        "document \"" + coded.report().id() + "\" is in one batch twice");
            }
            document(coded, Optional.ofNullable(standing.get(coded.report().id())), byPrint, before);
        }
        for (String id : batch.deleted()) {
            StandingDocument document = standing.get(id);
            if (document != null) {
                staging.end(Table.DOCUMENTS, id, "", document.since(), Cause.DELETION);
                claims(List.of(), before.getOrDefault(id, Map.of()), Cause.DELETION);
            }
        }
        staging.claims(newClaims);
        for (Actor actor : newForms.values()) {
            staging.actor(actor);
        }
    }

    /** Only of what a document is a copy changes; what it says and its claims stay. */
    private void copies() throws SQLException {
        Map<String, StandingDocument> standing =
                view.reading().standing(batch.copies().keySet());
        for (StoredDocument report : view.documents(batch.copies().keySet())) {
            Optional<String> of = batch.copies().getOrDefault(report.id(), report.copyOf());
            StandingDocument version = standing.get(report.id());
            if (version != null && !of.equals(report.copyOf())) {
                staging.end(Table.DOCUMENTS, report.id(), "", version.since(), Cause.REVISION);
                staging.document(report.copyOf(of));
            }
        }
    }

    private void document(
            Batch.Coded coded,
            Optional<StandingDocument> standing,
            Map<String, String> byPrint,
            Map<String, Map<String, List<CodedClaim>>> before)
            throws SQLException {
        StoredDocument report = coded.report();
        String id = report.id();
        String print = report.fingerprint();
        String coder = coded.run().map(Run::id).orElse("");
        Cause cause = Cause.RECODE;
        if (standing.isEmpty()) {
            String same = byPrint.get(print);
            if (same != null) {
                duplicates.put(id, same);
                return;
            }
            added.add(id);
        } else if (standing.get().fingerprint().equals(print)) {
            if (standing.get().run().equals(coder)) {
                known.add(id);
                return;
            }
            recoded.add(id);
        } else {
            revised.add(id);
            cause = Cause.REVISION;
            staging.end(Table.DOCUMENTS, id, "", standing.get().since(), cause);
        }
        if (standing.isEmpty() || cause == Cause.REVISION) {
            byPrint.put(print, id);
            staging.document(report);
        }
        claims(coded.claims(), before.getOrDefault(id, Map.of()), cause);
        staging.coding(id, coder, coded.claims().size(), coded.notes());
        if (coded.run().isPresent()) {
            run(coded.run().get());
        }
    }

    private void run(Run coder) throws SQLException {
        run = coder.id();
        if (runs.add(run)) {
            staging.run(coder);
            for (Answer answer : batch.answers(run)) {
                staging.answer(run, answer);
            }
        }
    }

    /** What was found stays; only by which run it stands is new. */
    private void untouched() throws SQLException {
        for (CodingRow row : view.reading().codings(batch.untouched().keySet())) {
            Run now = Objects.requireNonNull(batch.untouched().get(row.doc()));
            if (!row.run().equals(now.id())) {
                run(now);
                staging.coding(row.doc(), now.id(), row.claims(), row.notes());
            }
        }
    }

    /** Claims that are coded as before stay as they are; only the difference is written. */
    private void claims(List<Claim> now, Map<String, List<CodedClaim>> before, Cause cause) throws SQLException {
        Map<String, List<Claim>> byId = new LinkedHashMap<>();
        now.forEach(claim ->
                byId.computeIfAbsent(claim.id(), unused -> new ArrayList<>()).add(claim));
        for (Map.Entry<String, List<CodedClaim>> old : before.entrySet()) {
            List<Claim> same = old.getValue().stream().map(CodedClaim::claim).toList();
            if (same.equals(byId.get(old.getKey()))) {
                byId.remove(old.getKey());
            } else {
                CodedClaim first = old.getValue().get(0);
                staging.end(Table.CLAIMS, first.claim().span().doc(), old.getKey(), first.since(), cause);
            }
        }
        for (List<Claim> fresh : byId.values()) {
            for (Claim claim : fresh) {
                newClaims.add(claim);
                Stream.of(claim.source(), claim.target(), claim.attribution())
                        .flatMap(Optional::stream)
                        .map(Party::actor)
                        .forEach(this::form);
            }
        }
    }

    private void form(Actor actor) {
        if (!seenActors.add(actor)) {
            return;
        }
        String form = ActorForms.form(actor);
        if (!actors.has(form)) {
            newForms.putIfAbsent(form, actor);
        }
    }

    private Map<String, Map<String, List<CodedClaim>>> before(Set<String> docs) {
        Map<String, Map<String, List<CodedClaim>>> before = new HashMap<>();
        if (!docs.isEmpty()) {
            for (CodedClaim coded : view.coded(docs)) {
                before.computeIfAbsent(coded.claim().span().doc(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(coded.claim().id(), unused -> new ArrayList<>())
                        .add(coded);
            }
        }
        return before;
    }

    /** The run that coded, empty where none did. */
    String run() {
        return run;
    }

    /** Takes note that the forms of actors are stored now. */
    void published() {
        newForms.values().forEach(actors::put);
    }

    Receipt receipt(Snapshot snapshot, List<Long> corrections) {
        return new Receipt(snapshot, added, revised, recoded, known, duplicates, corrections);
    }
}
