package org.entente.app.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.app.export.Plain;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.store.Difference;
import org.entente.store.json.ClaimNodes;

/** Differences of claims, for people and for programs. */
final class DifferenceText {

    private static final int WORDS = 90;

    private DifferenceText() {}

    /** {@code -} was, {@code +} is, with the words; and what differs where that is nothing of these. */
    static List<String> lines(Difference difference) {
        List<String> lines = new ArrayList<>();
        difference.before().ifPresent(claim -> lines.add("  - " + brief(claim)));
        difference.after().ifPresent(claim -> lines.add("  + " + brief(claim)));
        difference
                .before()
                .ifPresent(before -> difference
                        .after()
                        .filter(after -> brief(after).equals(brief(before)))
                        .ifPresent(after -> lines.add("      differs in " + String.join(", ", fields(before, after)))));
        Claim claim = difference.after().or(difference::before).orElseThrow();
        lines.add("      “" + Plain.cut(Plain.text(claim.span().text()), WORDS) + "”");
        return lines;
    }

    private static List<String> fields(Claim before, Claim after) {
        List<String> fields = new ArrayList<>();
        fields("", ClaimNodes.write(before), ClaimNodes.write(after), fields);
        return fields;
    }

    private static void fields(String name, JsonNode before, JsonNode after, List<String> differing) {
        if (before.isObject() && after.isObject()) {
            String prefix = name.isEmpty() ? "" : name + ".";
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(field -> fields(prefix + field, before.path(field), after.path(field), differing));
        } else if (!before.equals(after)) {
            differing.add(name + " " + value(before) + " → " + value(after));
        }
    }

    private static String value(JsonNode node) {
        String text = node.isMissingNode() || node.isNull() ? "(none)" : node.isTextual() ? node.asText() : "" + node;
        return Plain.cut(Plain.text(text), WORDS);
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
