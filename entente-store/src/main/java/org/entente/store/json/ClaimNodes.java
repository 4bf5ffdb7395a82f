package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/** Claims as JSON objects with the fields of docs/reference/claims.md, and an actor's kind and parent besides. */
public final class ClaimNodes {

    private ClaimNodes() {}

    /** The claim as an object. */
    public static ObjectNode write(Claim claim) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", claim.id())
                .put("doc", claim.span().doc())
                .put("sentence", claim.span().sentence())
                .put("begin", claim.span().begin())
                .put("end", claim.span().end())
                .put("text", claim.span().text())
                .put("kind", word(claim.kind()))
                .put("type", claim.type().name());
        text(node, "mode", claim.mode());
        text(node, "cameo", claim.cameo());
        if (claim.type() instanceof EventType event) {
            node.put("quad", event.quad().number()).put("scale", claim.scale());
        } else {
            node.putNull("quad").putNull("scale");
        }
        party(node, "source", claim.source());
        party(node, "target", claim.target());
        node.put("symmetric", claim.symmetric()).put("status", word(claim.status()));
        party(node, "attribution", claim.attribution());
        claim.when().ifPresentOrElse(when -> node.set("when", when(when)), () -> node.putNull("when"));
        claim.where().ifPresentOrElse(where -> node.set("where", where(where)), () -> node.putNull("where"));
        NumberFields.write(node, claim.numbers());
        return node.put("rule", claim.rule()).put("confidence", claim.confidence());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void text(ObjectNode node, String field, String value) {
        if (value.isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, value);
        }
    }

    private static void number(ObjectNode node, String field, OptionalInt value) {
        if (value.isPresent()) {
            node.put(field, value.getAsInt());
        } else {
            node.putNull(field);
        }
    }

    private static void party(ObjectNode node, String field, Optional<Party> party) {
        if (party.isEmpty()) {
            node.putNull(field);
            return;
        }
        ObjectNode actor = ActorJson.write(party.get().actor());
        node.set(
                field,
                actor.put("begin", party.get().begin())
                        .put("end", party.get().end())
                        .put("mention", party.get().mention()));
    }

    static ObjectNode when(When when) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("edtf", when.edtf());
        text(node, "from", when.from().map(Object::toString).orElse(""));
        text(node, "to", when.to().map(Object::toString).orElse(""));
        return node.put("basis", word(when.basis()));
    }

    private static ObjectNode where(Place place) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", place.name());
        text(node, "country", place.country());
        place.point()
                .ifPresentOrElse(
                        point -> node.put("lat", point.latitude()).put("lon", point.longitude()),
                        () -> node.putNull("lat").putNull("lon"));
        number(node, "geonames", place.geonames());
        return node;
    }

    /**
     * Reads a claim.
     *
     * @throws IllegalArgumentException where a field is missing or has no such value; the message names it
     */
    public static Claim read(JsonNode node) {
        return new Claim(
                Fields.text(node, "id"),
                new Span(
                        Fields.text(node, "doc"),
                        Fields.number(node, "sentence"),
                        Fields.number(node, "begin"),
                        Fields.number(node, "end"),
                        Fields.text(node, "text")),
                ClaimType.of(Fields.text(node, "type")),
                text(node.path("mode")),
                text(node.path("cameo")),
                node.path("scale").asDouble(0),
                party(node.path("source")),
                party(node.path("target")),
                node.path("symmetric").asBoolean(false),
                Fields.constant(Status.class, Fields.text(node, "status"), "status"),
                party(node.path("attribution")),
                node.hasNonNull("when") ? Optional.of(readWhen(node.path("when"))) : Optional.empty(),
                node.hasNonNull("where") ? Optional.of(readWhere(node.path("where"))) : Optional.empty(),
                NumberFields.read(node),
                Fields.text(node, "rule"),
                node.path("confidence").asDouble(-1));
    }

    private static Optional<Party> party(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Party(
                        ActorJson.read(node),
                        Fields.number(node, "begin"),
                        Fields.number(node, "end"),
                        Fields.text(node, "mention")))
                : Optional.empty();
    }

    static When readWhen(JsonNode node) {
        return When.parse(
                Fields.text(node, "edtf"), Fields.constant(When.Basis.class, Fields.text(node, "basis"), "basis"));
    }

    private static Place readWhere(JsonNode node) {
        return new Place(
                Fields.text(node, "name"),
                text(node.path("country")),
                node.path("lat").isNumber()
                        ? Optional.of(new Place.Point(
                                node.path("lat").asDouble(), node.path("lon").asDouble()))
                        : Optional.empty(),
                Fields.numberOrNone(node, "geonames"));
    }

    /** A null node reads as "null" elsewhere. */
    private static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : "";
    }
}
