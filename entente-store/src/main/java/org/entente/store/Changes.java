package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.claim.Claim;
import org.entente.correction.Correction;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.OfClaim;
import org.entente.correction.Correction.SameEvent;
import org.entente.correction.Correction.SplitActor;
import org.entente.correction.Entry;

/** Finds what became different between two states of one store. */
final class Changes {

    private static final int PAGE = 1000;

    private final View before;
    private final View after;
    private final Map<Long, Snapshot> snapshots = new HashMap<>();

    Changes(View before, View after, List<Snapshot> snapshots) {
        this.before = before;
        this.after = after;
        snapshots.forEach(snapshot -> this.snapshots.put(snapshot.number(), snapshot));
    }

    /** Hands over each changed document, in the order of their ids. */
    void each(Consumer<Change> taking) {
        Map<String, Set<Long>> touched = touched();
        Map<String, Set<Long>> corrected = corrected();
        corrected.keySet().forEach(doc -> touched.computeIfAbsent(doc, unused -> new TreeSet<>()));
        Map<Long, Entry> entries = new HashMap<>();
        after.corrections().forEach(entry -> entries.put(entry.number(), entry));
        List<String> docs = List.copyOf(touched.keySet());
        for (int from = 0; from < docs.size(); from += PAGE) {
            List<String> page = docs.subList(from, Math.min(docs.size(), from + PAGE));
            Map<String, List<Claim>> old = byDocument(before.claimsOf(page));
            Map<String, List<Claim>> now = byDocument(after.claimsOf(page));
            Map<String, String> oldPrints = before.fingerprints(page);
            Map<String, String> nowPrints = after.fingerprints(page);
            for (String doc : page) {
                List<Difference> claims =
                        Difference.between(old.getOrDefault(doc, List.of()), now.getOrDefault(doc, List.of()));
                Optional<Change.Kind> kind =
                        kind(Optional.ofNullable(oldPrints.get(doc)), Optional.ofNullable(nowPrints.get(doc)));
                if (kind.isPresent() || !claims.isEmpty()) {
                    taking.accept(new Change(
                            doc,
                            kind,
                            claims,
                            known(touched.getOrDefault(doc, Set.of()), snapshots),
                            known(corrected.getOrDefault(doc, Set.of()), entries)));
                }
            }
        }
    }

    private static <T> List<T> known(Set<Long> numbers, Map<Long, T> all) {
        return numbers.stream()
                .flatMap(number -> Optional.ofNullable(all.get(number)).stream())
                .toList();
    }

    private static Optional<Change.Kind> kind(Optional<String> old, Optional<String> now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return Optional.of(Change.Kind.ADDED);
        }
        return Optional.of(now.isEmpty() ? Change.Kind.DELETED : Change.Kind.REVISED);
    }

    private static Map<String, List<Claim>> byDocument(List<Claim> claims) {
        Map<String, List<Claim>> byDocument = new LinkedHashMap<>();
        claims.forEach(claim -> byDocument
                .computeIfAbsent(claim.span().doc(), unused -> new ArrayList<>())
                .add(claim));
        return byDocument;
    }

    /** The documents whose rows came or went, with the snapshots by which they did. */
    private Map<String, Set<Long>> touched() {
        long since = before.snapshot().number();
        Map<String, Set<Long>> touched = new TreeMap<>();
        String window =
                " WHERE since > " + since + " AND since <= " + after.snapshot().number();
        after.asking()
                .each(
                        t -> "SELECT DISTINCT doc, since FROM (SELECT id AS doc, since FROM " + t.all(Table.DOCUMENTS)
                                + window + " UNION ALL SELECT doc, since FROM " + t.all(Table.CLAIMS) + window
                                + " UNION ALL SELECT doc, since FROM " + t.all(Table.ENDS) + window
                                + " UNION ALL SELECT id, until FROM " + t.all(Table.DOCUMENTS)
                                + window.replace("since", "until") + " UNION ALL SELECT doc, until FROM "
                                + t.all(Table.CLAIMS) + window.replace("since", "until") + ")",
                        touched::clear,
                        row -> touched.computeIfAbsent(row.getString(1), unused -> new TreeSet<>())
                                .add(row.getLong(2)));
        return touched;
    }

    /** The documents that new entries of the overlay touch, with the numbers of these. */
    private Map<String, Set<Long>> corrected() {
        long known =
                before.corrections().stream().mapToLong(Entry::number).max().orElse(0);
        Map<Long, Correction> made = new HashMap<>();
        Map<String, Set<Long>> corrected = new TreeMap<>();
        Map<Long, Long> undoes = new HashMap<>();
        for (Entry entry : after.corrections()) {
            if (entry instanceof Entry.Made one) {
                made.put(one.number(), one.correction());
            } else if (entry instanceof Entry.Undo undo) {
                undoes.put(undo.number(), undo.undone());
            }
            if (entry.number() > known) {
                long ground = entry.number();
                while (undoes.containsKey(ground)) {
                    ground = undoes.getOrDefault(ground, ground);
                }
                Correction correction = made.get(ground);
                if (correction != null) {
                    documents(correction)
                            .forEach(doc -> corrected
                                    .computeIfAbsent(doc, unused -> new TreeSet<>())
                                    .add(entry.number()));
                }
            }
        }
        return corrected;
    }

    private Set<String> documents(Correction correction) {
        if (correction instanceof OfClaim ofClaim) {
            return Set.of(ofClaim.claim().span().doc());
        } else if (correction instanceof SplitActor split) {
            return after.reading().documentsWith(split.from(), split.mention());
        } else if (correction instanceof MergeActors merge) {
            return after.reading().documentsNaming(merge.from());
        }
        SameEvent same = (SameEvent) correction;
        return new TreeSet<>(
                List.of(same.claim().span().doc(), same.other().span().doc()));
    }
}
