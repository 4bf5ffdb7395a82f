package org.entente.app.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.export.Plain;
import org.entente.correction.Correction;
import org.entente.correction.Correction.Change;
import org.entente.correction.Correction.Confirm;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.OfClaim;
import org.entente.correction.Correction.SameEvent;
import org.entente.correction.Correction.SplitActor;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;

/** Entries of the overlay for people to read. */
final class CorrectionText {

    private static final int WORDS = 90;

    private CorrectionText() {}

    static List<String> lines(Entry entry, Optional<Outcome> outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.number() + "  " + entry.at() + "  " + Plain.text(entry.author()) + ": "
                + Plain.text(entry.reason())
                + outcome.map(what -> "  [" + what.words() + "]").orElse(""));
        if (entry instanceof Entry.Undo undo) {
            lines.add("   takes back correction " + undo.undone());
        } else if (entry instanceof Entry.Made made) {
            lines.add("   " + what(made.correction()));
            if (made.correction() instanceof OfClaim ofClaim) {
                lines.add("      “"
                        + Plain.cut(Plain.text(ofClaim.claim().span().text()), WORDS) + "”  "
                        + Plain.text(ofClaim.claim().span().doc()));
            }
        }
        return lines;
    }

    private static String what(Correction correction) {
        if (correction instanceof Confirm confirm) {
            return "right: " + DifferenceText.brief(confirm.claim());
        } else if (correction instanceof Change change) {
            return "changed: " + DifferenceText.brief(change.claim()) + change(change);
        } else if (correction instanceof OfClaim reject) {
            return "wrong: " + DifferenceText.brief(reject.claim());
        } else if (correction instanceof MergeActors merge) {
            return "one actor: " + Plain.text(merge.from()) + " is "
                    + Plain.text(merge.into().name());
        } else if (correction instanceof SplitActor split) {
            return "two actors: “" + Plain.text(split.mention()) + "” is not " + Plain.text(split.from()) + " but "
                    + Plain.text(split.into().name());
        }
        SameEvent same = (SameEvent) correction;
        return "one event: " + same.claim().id() + " and " + same.other().id();
    }

    private static String change(Change change) {
        StringBuilder text = new StringBuilder();
        change.type().ifPresent(type -> text.append("; type ").append(type.name()));
        change.status().ifPresent(status -> text.append("; status ").append(status));
        change.when().ifPresent(when -> text.append("; when ").append(when.edtf()));
        change.source().ifPresent(actor -> text.append("; source ").append(Plain.text(actor.name())));
        change.target().ifPresent(actor -> text.append("; target ").append(Plain.text(actor.name())));
        return text.toString();
    }
}
