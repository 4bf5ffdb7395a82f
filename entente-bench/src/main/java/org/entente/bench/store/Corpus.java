package org.entente.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.store.Run;
import org.entente.store.StoredDocument;
import org.entente.time.When;

/** Generated reports with claims: actors by Zipf's law, sentences of a few hundred words, dates over thirty years. */
final class Corpus {

    private static final int ACTORS = 3000;
    private static final int WORDS = 4000;
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Run run = Run.of("bench", "rules", "actors", "");

    /** A document and its claims. */
    record Coded(StoredDocument document, List<Claim> claims) {}

    Corpus(long seed) {
        random = new Random(seed);
        for (int i = 0; i < ACTORS; i++) {
            String name = "The " + syllables(3) + " " + syllables(2);
            actors.add(new Actor(
                    name.toLowerCase(Locale.ROOT).replace(' ', '-') + i,
                    name,
                    List.of(name.substring(4), syllables(2)),
                    i % 5 == 0 ? ActorKind.STATE : ActorKind.ARMED_GROUP,
                    "PAK",
                    i % 5 == 0 ? List.of() : List.of(Sector.REB),
                    ""));
        }
        for (int i = 0; i < WORDS; i++) {
            words.add(syllables(1 + random.nextInt(4)));
        }
    }

    Run run() {
        return run;
    }

    private String syllables(int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private int zipf(int most) {
        return (int) Math.min(most - 1, Math.exp(random.nextDouble() * Math.log(most + 1.0)) - 1);
    }

    Coded document(int number) {
        String id = String.format(Locale.ROOT, "%016x", random.nextLong());
        LocalDate published = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000));
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        int sentences = 8 + random.nextInt(5);
        for (int sentence = 0; sentence < sentences; sentence++) {
            Actor source = actors.get(zipf(ACTORS));
            Actor target = actors.get(zipf(ACTORS));
            int begin = text.length();
            text.append(source.name());
            for (int i = 5 + random.nextInt(12); i > 0; i--) {
                text.append(' ').append(words.get(zipf(WORDS)));
            }
            text.append(' ').append(target.name());
            int end = text.length();
            for (int i = random.nextInt(8); i > 0; i--) {
                text.append(' ').append(words.get(zipf(WORDS)));
            }
            claims.add(claim(id, sentence, begin, end, text.substring(begin, end), source, target, published));
            text.append(". ");
        }
        return new Coded(
                StoredDocument.of(new Document(
                        id, text.toString(), "Report " + number, Optional.of(published), "agency-" + number % 40)),
                claims);
    }

    private Claim claim(
            String doc,
            int sentence,
            int begin,
            int end,
            String text,
            Actor source,
            Actor target,
            LocalDate published) {
        EventType type = TYPES.get(zipf(TYPES.size()));
        LocalDate day = published.minusDays(zipf(2000));
        return new Claim(
                String.format(Locale.ROOT, "%016x", random.nextLong()),
                new Span(doc, sentence, begin, end, text),
                type,
                "",
                type.cameo(),
                type.scale(),
                Optional.of(new Party(source, begin, begin + source.name().length(), source.name())),
                Optional.of(new Party(target, end - target.name().length(), end, target.name())),
                type == EventType.CONSULT,
                random.nextInt(4) == 0 ? Status.ALLEGED : Status.ASSERTED,
                Optional.empty(),
                Optional.of(When.parse(
                        random.nextInt(3) == 0 ? day.toString().substring(0, 7) : day.toString(), When.Basis.RELATIVE)),
                random.nextInt(5) == 0 ? Optional.of(new Place(words.get(zipf(500)), "PAK")) : Optional.empty(),
                Numbers.NONE,
                "rules/" + words.get(zipf(300)),
                0.5 + zipf(50) / 100.0);
    }
}
