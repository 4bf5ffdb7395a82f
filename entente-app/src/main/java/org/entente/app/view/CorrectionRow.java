package org.entente.app.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;

/** An entry of the overlay in which analysts correct what was coded. */
@Meaning("An entry of the overlay in which analysts correct what was coded")
public record CorrectionRow(
        @Meaning("its number, from 1, in the order of replay")
        long number,

        @Meaning("confirm, reject, change, merge, split, pin or undo")
        String action,

        @Meaning("id of the claim it is about, null where it is about none")
        Optional<String> claim,

        @Meaning("the document of that claim") Optional<String> doc,
        @Meaning("who made it") String author,
        @Meaning("why") String reason,
        @Meaning("when it was made") Instant at,
        @Meaning("whether a later entry takes it back") boolean undone,
        @Meaning("what it says, in words") String told,

        @Meaning("what became of it when it was replayed, in words")
        String outcome) {

    /** An entry as answers show it. */
    public static CorrectionRow of(Entry entry, Outcome outcome) {
        Optional<Correction> correction =
                entry instanceof Entry.Made made ? Optional.of(made.correction()) : Optional.empty();
        Optional<Correction.OfClaim> ofClaim =
                correction.filter(Correction.OfClaim.class::isInstance).map(Correction.OfClaim.class::cast);
        return new CorrectionRow(
                entry.number(),
                correction.map(CorrectionRow::action).orElse("undo"),
                ofClaim.map(one -> one.claim().id()),
                ofClaim.map(one -> one.claim().span().doc()),
                entry.author(),
                entry.reason(),
                entry.at(),
                outcome == Outcome.UNDONE,
                correction
                        .map(CorrectionRow::told)
                        .orElseGet(() -> entry instanceof Entry.Undo undo ? "takes back " + undo.undone() : ""),
                outcome.words());
    }

    private static String action(Correction correction) {
        if (correction instanceof Correction.Confirm) {
            return "confirm";
        }
        if (correction instanceof Correction.Reject) {
            return "reject";
        }
        if (correction instanceof Correction.Change) {
            return "change";
        }
        if (correction instanceof Correction.MergeActors) {
            return "merge";
        }
        return correction instanceof Correction.SplitActor ? "split" : "pin";
    }

    /** What a correction says, in words. */
    public static String told(Correction correction) {
        if (correction instanceof Correction.Confirm) {
            return "Confirmed";
        }
        if (correction instanceof Correction.Reject) {
            return "Rejected";
        }
        if (correction instanceof Correction.Change change) {
            return "Changed: " + String.join(", ", changes(change));
        }
        if (correction instanceof Correction.MergeActors merge) {
            return merge.from() + " is " + merge.into().name();
        }
        if (correction instanceof Correction.SplitActor split) {
            return "“" + split.mention() + "” is " + split.into().name();
        }
        return "Two claims tell of one event";
    }

    private static List<String> changes(Correction.Change change) {
        List<String> changes = new ArrayList<>();
        change.type().ifPresent(type -> changes.add("type " + type.name().toLowerCase(Locale.ROOT)));
        change.status()
                .ifPresent(status -> changes.add("status " + status.name().toLowerCase(Locale.ROOT)));
        change.when().ifPresent(when -> changes.add("time " + when.edtf()));
        change.source().ifPresent(actor -> changes.add("who " + actor.name()));
        change.target().ifPresent(actor -> changes.add("to whom " + actor.name()));
        return changes;
    }
}
