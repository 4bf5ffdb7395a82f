package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Quantity;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.time.When;

/**
 * Reports and what a coder of plain rules finds in them: one claim a sentence. The same document always gives the same
 * claims; another edition of the rules gives a third of the claims another type.
 */
final class Sample {

    private static final String[] NAMES = {
        "Pakistan", "Afghanistan", "India", "Iran", "Taliban", "Kurds", "Türkiye", "Syria", "O'Neil's guard", "France"
    };
    private static final String[] ACTS = {"shelled", "met", "accused", "armed", "warned", "praised"};
    private static final EventType[] TYPES = {
        EventType.ASSAULT, EventType.CONSULT, EventType.ACCUSE, EventType.AID, EventType.THREATEN, EventType.SUPPORT
    };

    private static final List<Status> STATUSES = List.of(Status.values());

    private Sample() {}

    static Actor actor(int number) {
        String name = NAMES[number % NAMES.length];
        boolean state = number % 3 == 0;
        return new Actor(
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                List.of(name + "'s", "the " + name),
                state ? ActorKind.STATE : ActorKind.ARMED_GROUP,
                state ? name.substring(0, 3).toUpperCase(java.util.Locale.ROOT) : "",
                state ? List.of(Sector.GOV, Sector.MIL) : List.of(Sector.REB),
                "");
    }

    /** A report of a few sentences, the same for the same number. */
    static StoredDocument report(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            int source = random.nextInt(NAMES.length);
            int target = (source + 1 + random.nextInt(NAMES.length - 1)) % NAMES.length;
            text.append(NAMES[source])
                    .append(' ')
                    .append(ACTS[random.nextInt(ACTS.length)])
                    .append(' ')
                    .append(NAMES[target])
                    .append(" on day ")
                    .append(random.nextInt(1000))
                    .append(" – “again” 🕊. ");
        }
        return StoredDocument.of(new Document(
                "report-" + number,
                text.toString(),
                number % 4 == 0 ? "" : "Title " + number,
                number % 5 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2020, 1, 1).plusDays(number)),
                number % 2 == 0 ? "Reuters" : ""));
    }

    static Run run(int edition) {
        return Run.of("0.1", "rules-" + edition, "actors-1", "");
    }

    /** What an edition of the rules finds in a document. */
    static List<Claim> code(Document document, int edition) {
        List<Claim> claims = new ArrayList<>();
        String text = document.text();
        int begin = 0;
        int sentence = 0;
        for (String words : text.split("(?<=🕊\\. )", -1)) {
            int end = begin + words.codePointCount(0, words.length());
            if (!words.isBlank()) {
                claims.add(claim(document, sentence, begin, end, words, edition));
            }
            begin = end;
            sentence++;
        }
        claims.sort(
                Comparator.comparingInt((Claim claim) -> claim.span().begin()).thenComparing(Claim::id));
        return claims;
    }

    /** Every shape of number: plain, open at either end, a range, none. */
    private static Numbers numbers(int seed) {
        return switch (Math.floorMod(seed, 9)) {
            case 0 ->
                new Numbers(
                        Optional.of(Quantity.of(12)),
                        Optional.of(Quantity.atLeast(30)),
                        Optional.of(Quantity.between(200, 300)),
                        Optional.empty());
            case 1 ->
                new Numbers(
                        Optional.empty(),
                        Optional.of(Quantity.atMost(7)),
                        Optional.empty(),
                        Optional.of(new Money(Quantity.of(1_200_000_000_000L), "EUR")));
            default -> Numbers.NONE;
        };
    }

    private static Claim claim(Document document, int sentence, int begin, int end, String words, int edition) {
        int act = 0;
        while (!words.contains(ACTS[act])) {
            act++;
        }
        int source = 0;
        while (!words.startsWith(NAMES[source])) {
            source++;
        }
        String rest = words.substring(words.indexOf(ACTS[act]));
        int target = 0;
        while (!rest.contains(" " + NAMES[target] + " ")) {
            target++;
        }
        int seed = (document.id() + begin).hashCode();
        boolean other = Math.floorMod(seed, 3) == 0 && edition > 1;
        EventType type = TYPES[(act + (other ? edition : 0)) % TYPES.length];
        boolean tie = Math.floorMod(seed, 11) == 0;
        String content = document.id() + begin + type + source + target;
        Optional<When> when = Math.floorMod(seed, 4) == 0
                ? Optional.empty()
                : Optional.of(When.parse(
                        Math.floorMod(seed, 4) == 1 ? "199X" : "2021-0" + (1 + Math.floorMod(seed, 9)) + "/..",
                        When.Basis.CARRIED));
        return new Claim(
                String.format("%08x%08x", content.hashCode(), (content + "x").hashCode()),
                new Span(document.id(), sentence, begin, end, words),
                tie ? TieType.SPONSOR : type,
                Math.floorMod(seed, 5) == 0 ? "aerial" : "",
                tie ? "" : type.cameo(),
                tie ? 0 : type.scale(),
                Optional.of(new Party(actor(source), begin, begin + NAMES[source].length(), NAMES[source])),
                Math.floorMod(seed, 7) == 0
                        ? Optional.empty()
                        : Optional.of(new Party(actor(target), begin + 3, end, NAMES[target])),
                act == 1,
                STATUSES.get(Math.floorMod(seed, STATUSES.size())),
                Math.floorMod(seed, 6) == 0
                        ? Optional.of(new Party(actor(target), begin, begin + 1, "it"))
                        : Optional.empty(),
                when,
                Math.floorMod(seed, 8) > 1
                        ? Optional.empty()
                        : Optional.of(
                                Math.floorMod(seed, 8) == 0
                                        ? new Place("Kabul", "AFG")
                                        : new Place(
                                                "Kabul",
                                                "",
                                                Optional.of(new Place.Point(34.52813, 69.17233)),
                                                OptionalInt.of(1138958))),
                numbers(seed),
                "assault/" + ACTS[act],
                0.75);
    }

    /** What an edition answers. */
    static List<Answer> answers(int edition) {
        return List.of(new Answer("name", "atlantis", edition), new Answer("trigger", "met", -7));
    }

    /** A batch of the reports of some numbers as an edition codes them. */
    static Batch batch(Cause cause, int edition, int from, int to) {
        Batch batch = new Batch(cause, "reports " + from + " to " + to).knowing(run(edition), () -> answers(edition));
        Set<String> prints = new HashSet<>();
        for (int number = from; number < to; number++) {
            StoredDocument report = report(number);
            if (prints.add(report.fingerprint())) {
                batch.coded(report, run(edition), code(report.document(), edition));
            }
        }
        return batch;
    }
}
