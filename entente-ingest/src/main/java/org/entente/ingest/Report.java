package org.entente.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What an ingest did.
 *
 * @param fresh documents not seen before
 * @param exact documents whose text was known
 * @param near documents that nearly repeat a known one
 * @param otherLanguage how many of the fresh ones are not in English, and so not coded
 * @param reasons how many things are in quarantine, by reason
 * @param quarantined the first {@link #LISTED} of them
 */
public record Report(
        long fresh,
        long exact,
        long near,
        long otherLanguage,
        Map<Reason, Long> reasons,
        List<Outcome.Quarantined> quarantined) {

    /** How many quarantined things are listed one by one. */
    public static final int LISTED = 1000;

    public Report {
        reasons = Map.copyOf(reasons);
        quarantined = List.copyOf(quarantined);
    }

    /** Documents read: the fresh ones and the duplicates. */
    public long read() {
        return fresh + exact + near;
    }

    /** Things set aside. */
    public long inQuarantine() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    /** For a person: one line of counts, then one line for each reason. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(read()).append(" read, ").append(fresh).append(" new, ");
        text.append(exact + near).append(" duplicate");
        if (near > 0) {
            text.append(" (").append(near).append(" nearly)");
        }
        text.append(", ").append(inQuarantine()).append(" in quarantine");
        if (otherLanguage > 0) {
            text.append("; ").append(otherLanguage).append(" not in English, stored and not coded");
        }
        for (Reason reason : Reason.values()) {
            long count = reasons.getOrDefault(reason, 0L);
            if (count > 0) {
                text.append("\n  ").append(count).append(' ').append(reason.label());
                quarantined.stream()
                        .filter(one -> one.reason() == reason)
                        .limit(3)
                        .forEach(one -> text.append("\n    ").append(Shown.line(one.message())));
            }
        }
        return text.toString();
    }

    /** For a program: one JSON object, documented in the reference of ingest. */
    public String json() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("read", read());
        report.put("new", fresh);
        report.put("duplicate", exact + near);
        report.put("exact", exact);
        report.put("near", near);
        report.put("not_english", otherLanguage);
        report.put("quarantined", inQuarantine());
        ObjectNode byReason = report.putObject("reasons");
        for (Reason reason : Reason.values()) {
            if (reasons.containsKey(reason)) {
                byReason.put(reason.label(), reasons.get(reason));
            }
        }
        ArrayNode listed = report.putArray("quarantine");
        for (Outcome.Quarantined one : quarantined) {
            listed.addObject()
                    .put("place", one.place())
                    .put("reason", one.reason().label())
                    .put("message", one.message());
        }
        return report.toString();
    }
}
