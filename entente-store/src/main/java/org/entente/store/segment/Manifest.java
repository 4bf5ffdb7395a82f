package org.entente.store.segment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which segments are the store. Its file holds one line of JSON and a second line with the SHA-256 of the first.
 *
 * @param generation counts manifests, from 1
 * @param snapshot the last snapshot that its segments hold, from 0
 * @param segments the segments in the order they were written
 */
public record Manifest(long generation, long snapshot, List<Segment> segments) {

    /** The format that this program writes, and the newest that it reads. */
    public static final int FORMAT = 2;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Manifest {
        segments = List.copyOf(segments);
    }

    /** The segments of a table. */
    public List<Segment> of(String table) {
        return segments.stream()
                .filter(segment -> segment.table().equals(table))
                .toList();
    }

    byte[] bytes() {
        ObjectNode node = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("generation", generation)
                .put("snapshot", snapshot);
        ArrayNode list = node.putArray("segments");
        for (Segment segment : segments) {
            list.addObject()
                    .put("table", segment.table())
                    .put("file", segment.file())
                    .put("rows", segment.rows())
                    .put("bytes", segment.bytes())
                    .put("sha256", segment.sha256())
                    .put("edition", segment.edition());
        }
        String line = node.toString();
        return (line + "\n" + Sha256.of(line.getBytes(StandardCharsets.UTF_8)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @param place the file, for messages
     * @throws StoreException where it is damaged or of a newer format
     */
    static Manifest read(byte[] bytes, String place) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        JsonNode node;
        try {
            node = MAPPER.readTree(lines[0]);
        } catch (JsonProcessingException e) {
            throw new StoreException.Damaged(place + " is damaged: it is not the JSON that was written");
        }
        if (node == null || !node.path("format").isInt()) {
            throw new StoreException.Damaged(place + " is damaged: it names no format");
        }
        int format = node.path("format").asInt();
        if (format > FORMAT) {
            throw new StoreException(place + ": the store has format " + format + "; this Entente reads formats up to "
                    + FORMAT + ". Update Entente; the store is left as it is");
        }
        if (lines.length != 3 || !lines[1].equals(Sha256.of(lines[0].getBytes(StandardCharsets.UTF_8)))) {
            throw new StoreException.Damaged(place + " is damaged: its checksum does not fit its content");
        }
        try {
            return new Manifest(
                    node.path("generation").asLong(), node.path("snapshot").asLong(), segments(node.path("segments")));
        } catch (IllegalArgumentException e) {
            throw new StoreException.Damaged(place + " is damaged: " + e.getMessage());
        }
    }

    private static List<Segment> segments(JsonNode nodes) {
        List<Segment> segments = new ArrayList<>();
        for (JsonNode one : nodes) {
            segments.add(new Segment(
                    one.path("table").asText(),
                    one.path("file").asText(),
                    one.path("rows").asLong(),
                    one.path("bytes").asLong(),
                    one.path("sha256").asText(),
                    one.path("edition").asInt(1)));
        }
        return segments;
    }
}
