package org.entente.store.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;
import org.entente.correction.Correction;
import org.entente.correction.Correction.Change;
import org.entente.correction.Correction.Confirm;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.Reject;
import org.entente.correction.Correction.SameEvent;
import org.entente.correction.Correction.SplitActor;
import org.entente.correction.Entry;

/** Entries of the overlay as lines of JSON; the format is told in docs/reference/store.md. */
public final class EntryJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryJson() {}

    /** The word for what an entry does, as its field {@code action} has it. */
    public static String action(Entry entry) {
        return entry instanceof Entry.Made made ? action(made.correction()) : "undo";
    }

    private static String action(Correction correction) {
        if (correction instanceof Confirm) {
            return "confirm";
        } else if (correction instanceof Reject) {
            return "reject";
        } else if (correction instanceof Change) {
            return "change";
        } else if (correction instanceof MergeActors) {
            return "merge_actors";
        }
        return correction instanceof SplitActor ? "split_actor" : "same_event";
    }

    /** The entry as one line, without a line end. */
    public static String write(Entry entry) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("number", entry.number())
                .put("at", entry.at().toString())
                .put("author", entry.author())
                .put("reason", entry.reason())
                .put("action", action(entry));
        if (entry instanceof Entry.Undo undo) {
            node.put("undone", undo.undone());
        } else if (entry instanceof Entry.Made made) {
            correction(node, made.correction());
        }
        return node.toString();
    }

    private static void correction(ObjectNode node, Correction correction) {
        if (correction instanceof Correction.OfClaim ofClaim) {
            node.set("claim", ClaimNodes.write(ofClaim.claim()));
        }
        if (correction instanceof Change change) {
            ObjectNode to = node.putObject("to");
            change.type().ifPresent(type -> to.put("type", type.name()));
            change.status().ifPresent(status -> to.put("status", status.name().toLowerCase(Locale.ROOT)));
            change.when().ifPresent(when -> to.set("when", ClaimNodes.when(when)));
            change.source().ifPresent(actor -> to.set("source", ActorJson.write(actor)));
            change.target().ifPresent(actor -> to.set("target", ActorJson.write(actor)));
        } else if (correction instanceof MergeActors merge) {
            node.put("from", merge.from()).set("into", ActorJson.write(merge.into()));
        } else if (correction instanceof SplitActor split) {
            node.put("from", split.from()).put("mention", split.mention()).set("into", ActorJson.write(split.into()));
        } else if (correction instanceof SameEvent same) {
            node.set("claim", ClaimNodes.write(same.claim()));
            node.set("other", ClaimNodes.write(same.other()));
        }
    }

    /**
     * Reads a line.
     *
     * @param place where the line stands, for messages
     * @throws IllegalArgumentException where it is no entry; the message names the place and the field
     */
    public static Entry read(String line, String place) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node == null || !node.isObject()) {
                throw new IllegalArgumentException("a JSON object is expected");
            }
            long number = node.path("number").asLong();
            Instant at = Instant.parse(Fields.text(node, "at"));
            String author = Fields.text(node, "author");
            String reason = node.path("reason").asText("");
            String action = Fields.text(node, "action");
            return action.equals("undo")
                    ? new Entry.Undo(
                            number, at, author, reason, node.path("undone").asLong())
                    : new Entry.Made(number, at, author, reason, correction(node, action));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": this is not JSON; each line must hold one correction", e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    place + ": at: " + e.getMessage() + "; use an instant like 2025-03-31T12:00:00Z", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static Correction correction(JsonNode node, String action) {
        return switch (action) {
            case "confirm" -> new Confirm(ClaimNodes.read(node.path("claim")));
            case "reject" -> new Reject(ClaimNodes.read(node.path("claim")));
            case "change" -> change(node);
            case "merge_actors" -> new MergeActors(Fields.text(node, "from"), ActorJson.read(node.path("into")));
            case "split_actor" ->
                new SplitActor(
                        Fields.text(node, "from"), Fields.text(node, "mention"), ActorJson.read(node.path("into")));
            case "same_event" ->
                new SameEvent(ClaimNodes.read(node.path("claim")), ClaimNodes.read(node.path("other")));
            default ->
                throw new IllegalArgumentException("action: \"" + action
                        + "\" is none of confirm, reject, change, merge_actors, split_actor, same_event, undo");
        };
    }

    private static Change change(JsonNode node) {
        JsonNode to = node.path("to");
        return new Change(
                ClaimNodes.read(node.path("claim")),
                to.hasNonNull("type") ? Optional.of(ClaimType.of(Fields.text(to, "type"))) : Optional.empty(),
                to.hasNonNull("status")
                        ? Optional.of(Fields.constant(Status.class, Fields.text(to, "status"), "status"))
                        : Optional.empty(),
                to.hasNonNull("when") ? Optional.of(ClaimNodes.readWhen(to.path("when"))) : Optional.empty(),
                to.hasNonNull("source") ? Optional.of(ActorJson.read(to.path("source"))) : Optional.empty(),
                to.hasNonNull("target") ? Optional.of(ActorJson.read(to.path("target"))) : Optional.empty());
    }
}
