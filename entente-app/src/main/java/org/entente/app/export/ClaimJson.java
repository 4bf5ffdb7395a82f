package org.entente.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.entente.actor.Actor;
import org.entente.actor.Sector;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Quantity;
import org.entente.time.When;

/** Writes a claim as one line of JSON, in the format of docs/reference/claims.md. Fields always stand in the same order. */
public final class ClaimJson implements ClaimFormat {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public List<String> lines(Document document, List<Claim> claims) {
        return claims.stream().map(this::line).toList();
    }

    /** The claim as one line, without a line end. */
    public String line(Claim claim) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = factory.createGenerator(line)) {
            write(json, claim);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("doc", claim.span().doc());
        json.writeNumberField("sentence", claim.span().sentence());
        json.writeNumberField("begin", claim.span().begin());
        json.writeNumberField("end", claim.span().end());
        json.writeStringField("text", claim.span().text());
        json.writeStringField("kind", word(claim.kind()));
        json.writeStringField("type", claim.type().name());
        text(json, "mode", claim.mode());
        text(json, "cameo", claim.cameo());
        if (claim.type() instanceof EventType event) {
            json.writeNumberField("quad", event.quad().number());
            json.writeNumberField("scale", claim.scale());
        } else {
            json.writeNullField("quad");
            json.writeNullField("scale");
        }
        party(json, "source", claim.source());
        party(json, "target", claim.target());
        json.writeBooleanField("symmetric", claim.symmetric());
        json.writeStringField("status", word(claim.status()));
        party(json, "attribution", claim.attribution());
        when(json, claim.when());
        where(json, claim.where());
        numbers(json, claim.numbers());
        json.writeStringField("rule", claim.rule());
        json.writeNumberField("confidence", claim.confidence());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void text(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private static void number(JsonGenerator json, String field, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsInt());
        } else {
            json.writeNullField(field);
        }
    }

    private static void numbers(JsonGenerator json, Numbers numbers) throws IOException {
        quantity(json, "dead", numbers.dead());
        quantity(json, "injured", numbers.injured());
        quantity(json, "troops", numbers.troops());
        quantity(json, "money", numbers.money().map(Money::amount));
        text(json, "currency", numbers.money().map(Money::currency).orElse(""));
    }

    private static void quantity(JsonGenerator json, String field, Optional<Quantity> quantity) throws IOException {
        number(json, field, quantity.map(Quantity::least).orElse(OptionalLong.empty()));
        number(json, field + "_most", quantity.map(Quantity::most).orElse(OptionalLong.empty()));
    }

    private static void number(JsonGenerator json, String field, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsLong());
        } else {
            json.writeNullField(field);
        }
    }

    private static void party(JsonGenerator json, String field, Optional<Party> party) throws IOException {
        if (party.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Actor actor = party.get().actor();
        json.writeObjectFieldStart(field);
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeArrayFieldStart("aliases");
        for (String alias : actor.aliases()) {
            json.writeString(alias);
        }
        json.writeEndArray();
        json.writeStringField("code", actor.code());
        json.writeStringField("country", actor.country());
        json.writeArrayFieldStart("sectors");
        for (Sector sector : actor.sectors()) {
            json.writeString(sector.name());
        }
        json.writeEndArray();
        json.writeNumberField("begin", party.get().begin());
        json.writeNumberField("end", party.get().end());
        json.writeStringField("mention", party.get().mention());
        json.writeEndObject();
    }

    private static void when(JsonGenerator json, Optional<When> when) throws IOException {
        if (when.isEmpty()) {
            json.writeNullField("when");
            return;
        }
        json.writeObjectFieldStart("when");
        json.writeStringField("edtf", when.get().edtf());
        text(json, "from", when.get().from().map(Object::toString).orElse(""));
        text(json, "to", when.get().to().map(Object::toString).orElse(""));
        json.writeStringField("basis", word(when.get().basis()));
        json.writeEndObject();
    }

    private static void where(JsonGenerator json, Optional<Place> where) throws IOException {
        if (where.isEmpty()) {
            json.writeNullField("where");
            return;
        }
        json.writeObjectFieldStart("where");
        json.writeStringField("name", where.get().name());
        text(json, "country", where.get().country());
        Optional<Place.Point> point = where.get().point();
        if (point.isPresent()) {
            json.writeNumberField("lat", point.get().latitude());
            json.writeNumberField("lon", point.get().longitude());
        } else {
            json.writeNullField("lat");
            json.writeNullField("lon");
        }
        number(json, "geonames", where.get().geonames());
        json.writeEndObject();
    }
}
