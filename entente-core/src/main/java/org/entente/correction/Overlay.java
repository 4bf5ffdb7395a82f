package org.entente.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.Party;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.OfClaim;
import org.entente.correction.Correction.SameEvent;
import org.entente.correction.Correction.SplitActor;
import org.entente.event.Pins;

/**
 * The corrections that hold, ready to be laid over what the coder found. Replayed in the order of their numbers, so that
 * the same entries over the same claims always give the same answer.
 */
public final class Overlay {

    private static final Overlay EMPTY = new Overlay(List.of());

    private final List<Entry.Made> standing;
    private final Set<Long> undone;
    private final Map<String, List<Entry.Made>> byDocument = new LinkedHashMap<>();
    private final List<Entry.Made> splits = new ArrayList<>();
    private final Map<String, Actor> merged = new LinkedHashMap<>();

    private Overlay(List<Entry> entries) {
        List<Entry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(Entry::number));
        undone = undone(ordered);
        List<Entry.Made> made = new ArrayList<>();
        for (Entry entry : ordered) {
            if (entry instanceof Entry.Made one && !undone.contains(one.number())) {
                made.add(one);
                sort(one);
            }
        }
        standing = List.copyOf(made);
    }

    /** No corrections. */
    public static Overlay none() {
        return EMPTY;
    }

    /** The overlay of a list of entries, in whatever order they come. */
    public static Overlay of(Collection<? extends Entry> entries) {
        return entries.isEmpty() ? EMPTY : new Overlay(List.copyOf(entries));
    }

    private void sort(Entry.Made made) {
        Correction correction = made.correction();
        if (correction instanceof OfClaim ofClaim) {
            touch(ofClaim.claim(), made);
        } else if (correction instanceof SameEvent same) {
            touch(same.claim(), made);
            if (!same.other().span().doc().equals(same.claim().span().doc())) {
                touch(same.other(), made);
            }
        } else if (correction instanceof SplitActor) {
            splits.add(made);
        } else if (correction instanceof MergeActors merge) {
            merge(merge);
        }
    }

    private void touch(Claim claim, Entry.Made made) {
        byDocument
                .computeIfAbsent(claim.span().doc(), unused -> new ArrayList<>())
                .add(made);
    }

    /** A merge into an actor that was merged away goes to where that one went; a merge never goes in a circle. */
    private void merge(MergeActors merge) {
        Actor into = merged.getOrDefault(merge.into().id(), merge.into());
        if (into.id().equals(merge.from())) {
            return;
        }
        merged.replaceAll((from, actor) -> actor.id().equals(merge.from()) ? into : actor);
        merged.put(merge.from(), into);
    }

    /** Later entries first: an undo that is itself undone takes nothing back. */
    private static Set<Long> undone(List<Entry> ordered) {
        Set<Long> undone = new HashSet<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            if (ordered.get(i) instanceof Entry.Undo undo && !undone.contains(undo.number())) {
                undone.add(undo.undone());
            }
        }
        return undone;
    }

    /** Whether nothing is corrected. */
    public boolean isEmpty() {
        return standing.isEmpty();
    }

    /** Whether an entry was taken back by a later one. */
    public boolean isUndone(long number) {
        return undone.contains(number);
    }

    /** The ids of the documents whose claims are corrected one by one. */
    public Set<String> documents() {
        return new TreeSet<>(byDocument.keySet());
    }

    /** The splits that hold: documents with such a mention are touched, too. */
    public List<SplitActor> splits() {
        return splits.stream().map(made -> (SplitActor) made.correction()).toList();
    }

    /** Who an actor is after the merges. */
    public Actor actor(Actor actor) {
        return merged.getOrDefault(actor.id(), actor);
    }

    /** The ids of actors that were merged into one, without its own. */
    public Set<String> mergedInto(String id) {
        Set<String> ids = new TreeSet<>();
        merged.forEach((from, into) -> {
            if (into.id().equals(id)) {
                ids.add(from);
            }
        });
        return ids;
    }

    /** The ids of all actors that were merged away. */
    public Set<String> mergedAway() {
        return new TreeSet<>(merged.keySet());
    }

    /** A claim with its actors after the merges. */
    public Claim merged(Claim claim) {
        if (merged.isEmpty()) {
            return claim;
        }
        Optional<Party> source = claim.source().map(this::merged);
        Optional<Party> target = claim.target().map(this::merged);
        Optional<Party> attribution = claim.attribution().map(this::merged);
        return source.equals(claim.source()) && target.equals(claim.target()) && attribution.equals(claim.attribution())
                ? claim
                : Amending.at(claim, claim.span(), source, target, attribution);
    }

    private Party merged(Party party) {
        Actor actor = actor(party.actor());
        return actor.equals(party.actor()) ? party : new Party(actor, party.begin(), party.end(), party.mention());
    }

    /**
     * Lays the overlay over the claims of one document.
     *
     * @param id the document's id
     * @param document the document as it stands, empty where it was deleted
     * @param coded what the coder finds in it
     */
    public Corrected over(String id, Optional<Document> document, List<Claim> coded) {
        Replay replay = new Replay(document, coded);
        List<Entry.Made> touching = new ArrayList<>(byDocument.getOrDefault(id, List.of()));
        touching.addAll(splits);
        touching.sort(Comparator.comparingLong(Entry.Made::number));
        touching.forEach(replay::replay);
        List<Claim> claims = replay.claims().stream()
                .map(this::merged)
                .sorted(Comparator.comparingInt((Claim claim) -> claim.span().begin())
                        .thenComparingInt(claim -> claim.span().end())
                        .thenComparing(Claim::id))
                .toList();
        return new Corrected(claims, replay.outcomes(), replay.pins());
    }

    /** Which claims are pinned together, by their ids as they stand now. */
    public static Pins pins(Collection<Corrected> corrected) {
        Map<Long, String> first = new TreeMap<>();
        Map<Long, String> second = new TreeMap<>();
        for (Corrected one : corrected) {
            for (Replay.Pin pin : one.pins()) {
                (pin.other() ? second : first).put(pin.correction(), pin.claim());
            }
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        first.forEach((number, claim) -> {
            String other = second.getOrDefault(number, "");
            if (!claim.isEmpty() && !other.isEmpty()) {
                pairs.add(Map.entry(claim, other));
            }
        });
        return Pins.of(pairs);
    }
}
