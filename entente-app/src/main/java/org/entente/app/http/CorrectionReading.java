package org.entente.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Party;
import org.entente.claim.Status;
import org.entente.correction.Changing;
import org.entente.correction.Correction;
import org.entente.text.actor.ActorList;
import org.entente.time.When;

/** A correction from what was sent. */
final class CorrectionReading {

    private static final int LONGEST = 500;

    private final ActorList actors;

    CorrectionReading(ActorList actors) {
        this.actors = actors;
    }

    /** A field that is a text, empty where it is absent or blank. */
    static Optional<String> text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw Problem.thrown(400, field + ": a text of at most " + LONGEST + " characters is expected");
        }
        return Optional.of(value.asText().strip()).filter(given -> !given.isEmpty());
    }

    Correction read(JsonNode body, Claim claim) {
        String action = text(body, "action").orElse("");
        return switch (action) {
            case "confirm" -> new Correction.Confirm(claim);
            case "reject" -> new Correction.Reject(claim);
            case "change" -> change(body, claim);
            default ->
                throw Problem.thrown(400, "action: \"" + action + "\" is unknown; use confirm, reject or change");
        };
    }

    private Correction change(JsonNode body, Claim claim) {
        Changing change = Correction.Change.of(claim);
        try {
            text(body, "type").ifPresent(name -> change.type(type(name, claim)));
            text(body, "status").ifPresent(name -> change.status(status(name)));
            text(body, "when").ifPresent(edtf -> change.when(When.parse(edtf, When.Basis.EXPLICIT)));
            text(body, "source").ifPresent(name -> change.source(actor(name, claim)));
            text(body, "target").ifPresent(name -> change.target(actor(name, claim)));
            return change.done();
        } catch (IllegalArgumentException e) {
            throw Problem.thrown(400, String.valueOf(e.getMessage()));
        }
    }

    private static ClaimType type(String name, Claim claim) {
        ClaimType type = ClaimType.of(name.toUpperCase(Locale.ROOT));
        if (type.kind() != claim.kind()) {
            throw Problem.thrown(
                    400,
                    "type: \"" + name + "\" is no type of "
                            + claim.kind().name().toLowerCase(Locale.ROOT) + "; reject the claim instead");
        }
        return type;
    }

    private static Status status(String name) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(name)) {
                return status;
            }
        }
        throw Problem.thrown(400, "status: \"" + name + "\" is unknown; see /api/types");
    }

    /** By id or name; somebody nobody has heard of becomes an actor of his own. */
    private Actor actor(String name, Claim claim) {
        return actors.actor(name)
                .or(() -> actors.resolve(
                        name, claim.when().flatMap(when -> when.to().or(when::from)), List.of()))
                .or(() -> claim.source()
                        .map(Party::actor)
                        .filter(actor -> actor.name().equals(name)))
                .or(() -> claim.target()
                        .map(Party::actor)
                        .filter(actor -> actor.name().equals(name)))
                .orElseGet(() -> new Actor(
                        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"),
                        name,
                        List.of(),
                        ActorKind.ORGANIZATION,
                        "",
                        List.of(),
                        ""));
    }
}
