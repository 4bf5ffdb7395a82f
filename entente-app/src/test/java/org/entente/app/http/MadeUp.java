package org.entente.app.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/** Actors and claims that no text tells, for stores of any size. */
final class MadeUp {

    private MadeUp() {}

    static Actor actor(String id, String name, String country) {
        return new Actor(id, name, List.of(), ActorKind.ORGANIZATION, country, List.of(), "");
    }

    /** That one did something to another on a day, as the whole of a report tells. */
    static Claim claim(String id, Document document, EventType type, Actor source, Actor target, LocalDate day) {
        return claim(id, document, type, source, target, day, Numbers.NONE);
    }

    /** The same, told to have happened at a place. */
    static Claim at(Place place, Claim claim) {
        return new Claim(
                claim.id(),
                claim.span(),
                claim.type(),
                claim.mode(),
                claim.cameo(),
                claim.scale(),
                claim.source(),
                claim.target(),
                claim.symmetric(),
                claim.status(),
                claim.attribution(),
                claim.when(),
                Optional.of(place),
                claim.numbers(),
                claim.rule(),
                claim.confidence());
    }

    static Claim claim(
            String id, Document document, EventType type, Actor source, Actor target, LocalDate day, Numbers numbers) {
        return new Claim(
                id,
                new Span(document.id(), 0, 0, document.text().length(), document.text()),
                type,
                "",
                type.cameo(),
                type.scale(),
                Optional.of(new Party(source, 0, 1, document.text().substring(0, 1))),
                Optional.of(new Party(target, 2, 3, document.text().substring(2, 3))),
                false,
                Status.ASSERTED,
                Optional.empty(),
                Optional.of(When.parse(day.toString(), When.Basis.EXPLICIT)),
                Optional.empty(),
                numbers,
                "made/up",
                0.8);
    }
}
