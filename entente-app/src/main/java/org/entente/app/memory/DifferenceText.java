package org.entente.app.memory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.export.Plain;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.store.Difference;
import org.entente.store.json.ClaimNodes;

/** Differences of claims, for people and for programs. */
final class DifferenceText {

    private static final int WORDS = 90;

    private DifferenceText() {}

    /** {@code -} was, {@code +} is, with the words. */
    static List<String> lines(Difference difference) {
        List<String> lines = new ArrayList<>();
        difference.before().ifPresent(claim -> lines.add("  - " + brief(claim)));
        difference.after().ifPresent(claim -> lines.add("  + " + brief(claim)));
        Claim claim = difference.after().or(difference::before).orElseThrow();
        lines.add("      “" + Plain.cut(Plain.text(claim.span().text()), WORDS) + "”");
        return lines;
    }

    /** A claim in a few words: id, type, status, actors, time. */
    static String brief(Claim claim) {
        return claim.id() + " " + claim.type().name() + " "
                + claim.status().name().toLowerCase(Locale.ROOT) + " " + name(claim.source())
                + (claim.symmetric() ? " – " : " → ") + name(claim.target())
                + claim.when().map(when -> " " + when.edtf()).orElse("");
    }

    private static String name(Optional<Party> party) {
        return party.map(named -> Plain.text(named.actor().name())).orElse("(nobody named)");
    }

    static ObjectNode json(Difference difference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("doc", difference.doc());
        difference
                .before()
                .ifPresentOrElse(claim -> node.set("before", ClaimNodes.write(claim)), () -> node.putNull("before"));
        difference
                .after()
                .ifPresentOrElse(claim -> node.set("after", ClaimNodes.write(claim)), () -> node.putNull("after"));
        return node;
    }
}
