package org.entente.app.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.claim.Document;

/** Reads one line of {@code documents.jsonl}. */
final class DocumentLine {

    private static final int ISO_DATE = 10;

    private final ObjectMapper mapper = new ObjectMapper();

    Input read(String line, String place, Optional<LocalDate> otherwise) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return new Input.Skipped(place + ": this is not JSON (" + firstSentence(e)
                    + "); each line must hold one object like {\"id\": \"a\", \"text\": \"…\"}");
        }
        if (node == null || !node.isObject()) {
            return new Input.Skipped(place + ": a JSON object is expected; write {\"id\": \"a\", \"text\": \"…\"}");
        }
        String id = node.path("id").isNumber()
                ? node.path("id").asText()
                : node.path("id").textValue();
        if (id == null || id.isBlank()) {
            return new Input.Skipped(place + ": the document has no \"id\"; give it one that no other document has");
        }
        String text = node.path("text").textValue();
        if (text == null) {
            return new Input.Skipped(
                    place + ": document \"" + id + "\" has no \"text\"; add the report's text as a string");
        }
        if (text.isBlank()) {
            return new Input.Skipped(place + ": document \"" + id + "\" is empty; there is nothing to code");
        }
        if (text.length() > Limits.TEXT_BYTES) {
            return new Input.Skipped(place + ": document \"" + id + "\" has " + text.length()
                    + " characters, over the limit of " + Limits.TEXT_BYTES + "; split it");
        }
        Optional<LocalDate> published = otherwise;
        JsonNode date = node.path("published");
        if (!date.isMissingNode() && !date.isNull()) {
            String written = date.asText();
            published = date(written);
            if (published.isEmpty()) {
                return new Input.Skipped(
                        "published: \"" + written + "\" is not a date (" + place + "); use YYYY-MM-DD");
            }
        }
        return new Input.Read(new Document(
                id,
                text,
                node.path("title").asText(""),
                published,
                node.path("source").asText("")));
    }

    /** A day as ISO 8601 writes it; a time of day after it is left out. */
    static Optional<LocalDate> date(String written) {
        boolean timed =
                written.length() > ISO_DATE && (written.charAt(ISO_DATE) == 'T' || written.charAt(ISO_DATE) == ' ');
        try {
            return Optional.of(LocalDate.parse(timed ? written.substring(0, ISO_DATE) : written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String firstSentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return line.length() > 120 ? line.substring(0, 120) + "… at column " + column : line + " at column " + column;
    }
}
