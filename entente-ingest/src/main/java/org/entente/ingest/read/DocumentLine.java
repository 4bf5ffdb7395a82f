package org.entente.ingest.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Days;
import org.entente.ingest.format.Extracted;

/** Reads one line of {@code documents.jsonl}. */
final class DocumentLine {

    private final ObjectMapper mapper = new ObjectMapper();

    Found read(String line, String place) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return fault(
                    place,
                    Reason.DAMAGED,
                    "this is not JSON (" + firstSentence(e)
                            + "); each line must hold one object like {\"id\": \"a\", \"text\": \"…\"}");
        }
        if (node == null || !node.isObject()) {
            return fault(place, Reason.DAMAGED, "a JSON object is expected; write {\"id\": \"a\", \"text\": \"…\"}");
        }
        String id = node.path("id").isNumber()
                ? node.path("id").asText()
                : node.path("id").textValue();
        if (id == null || id.isBlank()) {
            return fault(place, Reason.BAD_VALUE, "the document has no \"id\"; give it one that no other document has");
        }
        String named = "document \"" + id + "\"";
        String text = node.path("text").textValue();
        if (text == null) {
            return fault(place, Reason.EMPTY, named + " has no \"text\"; add the report's text as a string");
        }
        if (text.isBlank()) {
            return fault(place, Reason.EMPTY, named + " is empty; there is nothing to code");
        }
        if (text.length() > Limits.TEXT_BYTES) {
            return fault(
                    place,
                    Reason.TOO_LARGE,
                    named + " has " + text.length() + " characters, over the limit of " + Limits.TEXT_BYTES
                            + "; split it");
        }
        Optional<LocalDate> published = Optional.empty();
        JsonNode date = node.path("published");
        if (!date.isMissingNode() && !date.isNull()) {
            String written = date.asText();
            published = Days.iso(written);
            if (published.isEmpty()) {
                return new Found.Fault(
                        place,
                        Reason.BAD_VALUE,
                        "published: \"" + written + "\" is not a date (" + place + "); use YYYY-MM-DD");
            }
        }
        return new Found.Draft(
                place,
                Format.JSON_LINES,
                id,
                new Extracted(
                        node.path("title").asText(""),
                        text,
                        published,
                        Optional.empty(),
                        node.path("source").asText("")));
    }

    private static Found fault(String place, Reason reason, String what) {
        return Found.Fault.at(place, reason, what);
    }

    private static String firstSentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return line.length() > 120 ? line.substring(0, 120) + "… at column " + column : line + " at column " + column;
    }
}
