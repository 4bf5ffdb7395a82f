package org.entente.app.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.app.cli.Failures;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;
import org.entente.correction.Changing;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.store.ActorCount;
import org.entente.store.View;
import org.entente.store.json.EntryJson;
import org.entente.time.When;

/** What a user names, found in a memory; what is not there is told with a remedy. */
final class Finding {

    private Finding() {}

    static Claim claim(View view, String id) {
        return view.claim(id)
                .orElseThrow(() -> new Failures.UserException("there is no claim " + id
                        + "; ids stand in the output of \"entente changes\" and \"entente store export\""));
    }

    static void entry(View view, long number) {
        if (view.corrections().stream().noneMatch(entry -> entry.number() == number)) {
            throw new Failures.UserException("there is no correction " + number + "; see \"entente corrections list\"");
        }
    }

    static Entry told(String line, String place) {
        try {
            return EntryJson.read(line, place);
        } catch (IllegalArgumentException e) {
            throw new Failures.UserException(String.valueOf(e.getMessage()));
        }
    }

    /** An actor of the memory. */
    static Actor known(View view, String name) {
        return find(view, name)
                .orElseThrow(() -> new Failures.UserException(
                        "no claim names an actor \"" + name + "\"; use the id or the name that claims give it"));
    }

    /** An actor of the memory; a new one where nobody has this name. */
    static Actor actor(View view, String name) {
        return find(view, name).orElseGet(() -> {
            String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
            return new Actor(id, name, List.of(), ActorKind.ORGANIZATION, "", List.of(), "");
        });
    }

    private static Optional<Actor> find(View view, String name) {
        List<Actor> actors = view.actors().stream().map(ActorCount::actor).toList();
        return actors.stream()
                .filter(actor -> actor.id().equals(name))
                .findFirst()
                .or(() -> actors.stream()
                        .filter(actor -> actor.name().equalsIgnoreCase(name)
                                || actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name)))
                        .findFirst());
    }

    static Correction.Change change(
            View view,
            Claim claim,
            Optional<String> type,
            Optional<String> status,
            Optional<String> when,
            Optional<String> source,
            Optional<String> target) {
        Changing change = Correction.Change.of(claim);
        try {
            type.ifPresent(word -> change.type(ClaimType.of(word.toUpperCase(Locale.ROOT))));
            status.ifPresent(word -> change.status(Status.valueOf(word.toUpperCase(Locale.ROOT))));
            when.ifPresent(edtf -> change.when(When.parse(edtf, When.Basis.EXPLICIT)));
            source.ifPresent(name -> change.source(actor(view, name)));
            target.ifPresent(name -> change.target(actor(view, name)));
            return change.done();
        } catch (IllegalArgumentException e) {
            throw new Failures.UserException(String.valueOf(e.getMessage()));
        }
    }
}
