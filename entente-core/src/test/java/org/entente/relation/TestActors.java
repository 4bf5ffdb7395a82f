package org.entente.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/** Actors and claims for tests. */
public final class TestActors {

    public static final Actor PAKISTAN =
            new Actor("pakistan", "Pakistan", List.of(), ActorKind.STATE, "PAK", List.of(), "");
    public static final Actor ISI = new Actor(
            "isi", "Inter-Services Intelligence", List.of(), ActorKind.STATE_BODY, "PAK", List.of(), "pakistan");
    public static final Actor AFGHANISTAN =
            new Actor("afghanistan", "Afghanistan", List.of(), ActorKind.STATE, "AFG", List.of(), "");
    public static final Actor TALIBAN =
            new Actor("taliban", "Taliban", List.of(), ActorKind.ARMED_GROUP, "AFG", List.of(), "");
    public static final Actor TTP =
            new Actor("ttp", "Tehreek-e-Taliban Pakistan", List.of("TTP"), ActorKind.ARMED_GROUP, "PAK", List.of(), "");

    private TestActors() {}

    public static Claim claim(String doc, ClaimType type, Actor source, Actor target, String day, Status status) {
        return claim(doc, type, source, target, day, status, type.name().toLowerCase(Locale.ROOT) + " told by " + doc);
    }

    public static Claim claim(
            String doc, ClaimType type, Actor source, Actor target, String day, Status status, String text) {
        LocalDate date = LocalDate.parse(day);
        When when = new When(day, Optional.of(date), Optional.of(date), When.Basis.EXPLICIT);
        return claim(doc, type, source, target, Optional.of(when), status, text);
    }

    public static Claim claim(
            String doc, ClaimType type, Actor source, Actor target, Optional<When> when, Status status, String text) {
        String told = when.map(When::edtf).orElse("");
        return new Claim(
                doc + "-" + type.name() + "-" + source.id() + "-" + target.id() + "-" + told + "-" + status,
                new Span(doc, 0, 0, text.length(), text),
                type,
                "",
                type instanceof EventType event ? event.cameo() : "",
                type instanceof EventType event ? event.scale() : 0,
                Optional.of(new Party(source, 0, 0, source.name())),
                Optional.of(new Party(target, 0, 0, target.name())),
                false,
                status,
                Optional.empty(),
                when,
                Optional.empty(),
                Numbers.NONE,
                "test/rule",
                0.8);
    }
}
