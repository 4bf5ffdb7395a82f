package org.entente.app.http;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Run;
import org.entente.store.Store;
import org.entente.store.StoredDocument;
import org.entente.store.Writer;

/** A store of made-up claims: 2,000 actors, few of them told of very often, over fifteen years. */
final class MadeUpStore {

    private static final int ACTORS = 2000;
    private static final int PER_DOCUMENT = 50;
    private static final int DOCUMENTS_AT_ONCE = 1000;
    private static final int DAYS = 15 * 365;
    private static final long SEED = 20260101;
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final String TEXT = "One of them did something to the other, as somebody told on that day.";

    private MadeUpStore() {}

    static void fill(Path directory, int claims) {
        Random random = new Random(SEED);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            actors.add(MadeUp.actor(String.format(Locale.ROOT, "actor-%04d", i), "Actor " + i, ""));
        }
        Run run = Run.of("made up", "", "", "");
        long began = System.nanoTime();
        try (Store store = Store.openOrCreate(directory);
                Writer writer = store.write("made up")) {
            int documents = claims / PER_DOCUMENT;
            for (int d = 0; d < documents; ) {
                Batch batch = new Batch(Cause.IMPORT, "made up");
                for (int end = Math.min(documents, d + DOCUMENTS_AT_ONCE); d < end; d++) {
                    LocalDate day = LocalDate.of(2010, 1, 1).plusDays((long) d * DAYS / documents);
                    Document document =
                            new Document("doc-" + d, TEXT + " " + d, "Report " + d, Optional.of(day), "made up");
                    List<Claim> found = new ArrayList<>();
                    for (int c = 0; c < PER_DOCUMENT; c++) {
                        found.add(claim(d, c, document, day, actors, random));
                    }
                    batch.coded(StoredDocument.of(document), run, found);
                }
                writer.commit(batch);
            }
        }
        System.out.printf(Locale.ROOT, "%d claims written in %.1f s%n", claims, (System.nanoTime() - began) / 1e9);
    }

    private static Claim claim(int d, int c, Document document, LocalDate day, List<Actor> actors, Random random) {
        int source = often(random);
        int target = often(random);
        EventType type = TYPES.get(random.nextInt(TYPES.size()));
        return MadeUp.claim(
                "claim-" + d + "-" + c,
                document,
                type,
                actors.get(source),
                actors.get(target == source ? (target + 1) % ACTORS : target),
                day.minusDays(random.nextInt(30)));
    }

    private static int often(Random random) {
        return (int) (Math.pow(random.nextDouble(), 2.2) * ACTORS);
    }
}
