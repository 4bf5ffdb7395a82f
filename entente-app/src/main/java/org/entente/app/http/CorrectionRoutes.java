package org.entente.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.knowledge.Perspective;
import org.entente.app.view.CorrectionRow;
import org.entente.app.view.DyadEffect;
import org.entente.app.view.EffectView;
import org.entente.claim.Claim;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.correction.Overlay;
import org.entente.relation.Dyad;
import org.entente.relation.Relationship;
import org.entente.store.Receipt;
import org.entente.store.segment.StoreException;

/** What analysts say about what was coded, and what it changes. */
final class CorrectionRoutes {

    private static final Perspective SHOWN = Perspective.USUAL;

    private final Known known;
    private final String author;
    private final CorrectionReading reading;

    CorrectionRoutes(Known known, String author) {
        this.known = known;
        this.author = author;
        this.reading = new CorrectionReading(known.actors());
    }

    List<Route> routes() {
        return List.of(
                Route.list(
                        "/api/corrections",
                        "What analysts said, in order; also what was taken back.",
                        CorrectionRow.class,
                        List.of(Parameter.DONE_BY),
                        this::list),
                Route.change(
                        "/api/corrections",
                        "Confirms, rejects or changes a claim, and tells what that did to the dyads that it touches.",
                        EffectView.class,
                        Optional.of(CorrectionAsked.class),
                        List.of(),
                        this::correct),
                Route.change(
                        "/api/corrections/{number}/undo",
                        "Takes a correction back.",
                        EffectView.class,
                        Optional.of(UndoAsked.class),
                        List.of(),
                        this::undo));
    }

    private Answer list(Question question) {
        Map<Long, Outcome> outcomes = known.memory().outcomes();
        List<Entry> entries = known.memory().corrections();
        Optional<LocalDate> by = question.day("as_of");
        if (by.isPresent()) {
            Instant end = by.get().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            entries = entries.stream().filter(entry -> entry.at().isBefore(end)).toList();
            Overlay then = Overlay.of(entries);
            outcomes.replaceAll((number, outcome) ->
                    outcome == Outcome.UNDONE && !then.isUndone(number) ? Outcome.APPLIED : outcome);
        }
        return Cursor.page(
                CorrectionRow.class,
                entries,
                entry -> CorrectionRow.of(entry, outcomes.getOrDefault(entry.number(), Outcome.IDLE)),
                question,
                known.version());
    }

    private Answer correct(Question question) throws IOException {
        JsonNode body = question.body();
        String id = CorrectionReading.text(body, "claim").orElseThrow(() -> Problem.thrown(400, "claim: give its id"));
        Claim claim = known.memory()
                .claim(id)
                .or(() -> rejected(id))
                .orElseThrow(() -> Problem.thrown(404, "there is no claim \"" + id + "\"; see /api/claims"));
        Correction correction = reading.read(body, claim);
        return written(
                body,
                claim,
                CorrectionRow.told(correction),
                (name, reason, batch) -> batch.correct(name, reason, correction));
    }

    /** A rejected claim stands nowhere; it is known from its rejection. */
    private Optional<Claim> rejected(String id) {
        return known.memory().corrections().stream()
                .flatMap(entry -> ofClaim(entry).stream())
                .map(Correction.OfClaim::claim)
                .filter(claim -> claim.id().equals(id))
                .reduce((first, last) -> last);
    }

    private static Optional<Correction.OfClaim> ofClaim(Entry entry) {
        return entry instanceof Entry.Made made && made.correction() instanceof Correction.OfClaim correction
                ? Optional.of(correction)
                : Optional.empty();
    }

    private Answer undo(Question question) throws IOException {
        String number = question.path("number");
        Entry entry = known.memory().corrections().stream()
                .filter(made -> Long.toString(made.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Problem.thrown(404, "there is no correction " + number + "; see /api/corrections"));
        Claim claim = ofClaim(entry)
                .map(Correction.OfClaim::claim)
                .orElseThrow(() -> Problem.thrown(400, "correction " + number + " is of no claim"));
        return written(
                question.body(),
                claim,
                "Taken back",
                (name, reason, batch) -> batch.undo(name, reason, entry.number()));
    }

    private interface Saying {
        void say(String author, String reason, org.entente.store.Batch batch);
    }

    private Answer written(JsonNode body, Claim claim, String told, Saying saying) {
        String name = CorrectionReading.text(body, "author").orElse(author);
        String reason = CorrectionReading.text(body, "reason").orElse("");
        Map<Dyad, Optional<Relationship>> before = new LinkedHashMap<>();
        known.memory()
                .claim(claim.id())
                .or(() -> Optional.of(claim))
                .ifPresent(standing -> known.relations()
                        .dyad(SHOWN.level(), standing)
                        .ifPresent(dyad -> before.put(dyad, known.relations().relationship(SHOWN, dyad))));
        Receipt receipt;
        try {
            receipt = known.memory().correct(told, batch -> saying.say(name, reason, batch));
        } catch (StoreException.Busy e) {
            throw Problem.thrown(503, String.valueOf(e.getMessage()));
        }
        Optional<Claim> now = known.memory().claim(claim.id());
        known.relations().corrected(claim);
        now.ifPresent(known.relations()::corrected);
        Set<Dyad> touched = new LinkedHashSet<>(before.keySet());
        now.flatMap(standing -> known.relations().dyad(SHOWN.level(), standing)).ifPresent(touched::add);
        List<DyadEffect> effects = touched.stream()
                .map(dyad -> DyadEffect.of(
                        dyad,
                        before.getOrDefault(dyad, Optional.empty()),
                        known.relations().relationship(SHOWN, dyad)))
                .toList();
        long number =
                receipt.corrections().isEmpty() ? 0 : receipt.corrections().get(0);
        return new Answer.Changed(new EffectView(number, told, effects));
    }
}
