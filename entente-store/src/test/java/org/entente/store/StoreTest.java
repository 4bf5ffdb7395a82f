package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.event.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder = Path.of(".");

    private static List<Claim> coded(int edition, int from, int to) {
        List<Claim> claims = new ArrayList<>();
        for (int number = from; number < to; number++) {
            claims.addAll(Sample.code(Sample.report(number).document(), edition));
        }
        claims.sort((one, other) -> {
            int doc = one.span().doc().compareTo(other.span().doc());
            return doc != 0
                    ? doc
                    : Integer.compare(one.span().begin(), other.span().begin());
        });
        return claims;
    }

    private static void same(List<Claim> found, List<Claim> expected) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            assertThat(found.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(found).hasSameSizeAs(expected);
    }

    @Test
    void whatIsStoredComesBackEqual() {
        try (Store store = Store.openOrCreate(folder.resolve("memory"))) {
            try (Writer writer = store.write("a test")) {
                Receipt receipt = writer.commit(Sample.batch(Cause.INGEST, 1, 0, 100));
                assertThat(receipt.added()).hasSize(100);
                assertThat(receipt.snapshot().number()).isEqualTo(1);
            }
            View view = store.view();
            assertThat(view.documentCount()).isEqualTo(100);
            assertThat(view.document("report-7")).contains(Sample.report(7));
            same(view.claims(), coded(1, 0, 100));
            assertThat(view.claimsOf("report-7"))
                    .isEqualTo(Sample.code(Sample.report(7).document(), 1));
            assertThat(view.claimCount()).isEqualTo(coded(1, 0, 100).size());
        }
    }

    @Test
    void theSameDocumentsAgainAddNothing() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            Snapshot first = writer.commit(Sample.batch(Cause.INGEST, 1, 0, 50)).snapshot();
            Receipt again = writer.commit(Sample.batch(Cause.INGEST, 1, 0, 50));
            assertThat(again.snapshot()).isEqualTo(first);
            assertThat(again.known()).hasSize(50);
        }
    }

    @Test
    void recodingWritesTheDifferenceAndKeepsTheOldAnswer() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 50));
            Snapshot recoded =
                    writer.commit(Sample.batch(Cause.RECODE, 2, 0, 50)).snapshot();
            assertThat(recoded.claims()).isEqualTo(recoded.ended()).isBetween(20, 80);
            same(store.view().claims(), coded(2, 0, 50));
            same(store.view(AsOf.parse("1")).claims(), coded(1, 0, 50));
            writer.compact();
            same(store.view(AsOf.parse("2")).claims(), coded(2, 0, 50));
            same(store.view(AsOf.parse("1")).claims(), coded(1, 0, 50));
        }
    }

    @Test
    void whatARunAnsweredIsKeptAndADocumentThatNoChangeReachesCountsAsItsRun() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 50));
            Batch batch = new Batch(Cause.RECODE, "edition 2").knowing(Sample.run(2), () -> Sample.answers(2));
            batch.untouched("report-7", Sample.run(2)).untouched("none of that name", Sample.run(2));
            Snapshot recoded = writer.commit(batch).snapshot();
            assertThat(recoded.claims() + recoded.ended() + recoded.documents()).isZero();
            assertThat(store.view().runs())
                    .hasSize(50)
                    .containsEntry("report-7", Sample.run(2).id())
                    .containsEntry("report-8", Sample.run(1).id());
            assertThat(store.view(AsOf.parse("1")).runs())
                    .containsEntry("report-7", Sample.run(1).id());
            same(store.view().claims(), coded(1, 0, 50));
            assertThat(writer.commit(batch).snapshot()).isEqualTo(recoded);
            writer.compact();
            assertThat(store.view().answers(Sample.run(1).id())).isEqualTo(Sample.answers(1));
            assertThat(store.view().answers(Sample.run(2).id())).isEqualTo(Sample.answers(2));
            assertThat(store.view().answers("unknown")).isEmpty();
        }
    }

    @Test
    void dyadsAreCountedAsTheirClaimsAre() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            for (int from = 0; from < 200; from += 10) {
                writer.commit(Sample.batch(Cause.INGEST, 1, from, from + 10));
            }
            View view = store.view();
            for (DyadCount dyad : view.dyads(RollUp.none())) {
                assertThat(view.claimsBetween(dyad.dyad(), RollUp.none())).hasSize((int) dyad.claims());
                assertThat(view.claimsBetween(
                                dyad.dyad().first().id(), dyad.dyad().second().id()))
                        .hasSize((int) dyad.claims());
            }
            for (ActorCount actor : view.actors()) {
                assertThat(view.claimsAbout(actor.actor().id())).hasSize((int) actor.claims());
            }
            assertThat(view.dyads(RollUp.none())).hasSizeGreaterThan(20);
        }
    }

    @Test
    void aWriterThatIsDoneLeavesFewFilesToOpenAndEveryAnswerAsItWas() {
        Path directory = folder.resolve("memory");
        try (Store store = Store.openOrCreate(directory)) {
            List<List<Claim>> states = new ArrayList<>();
            try (Writer writer = store.write("a test")) {
                for (int from = 0; from < 60; from += 10) {
                    writer.commit(Sample.batch(Cause.INGEST, 1, from, from + 10));
                    states.add(store.view().claims());
                }
                writer.commit(new Batch(Cause.DELETION, "wrong")
                        .delete(Sample.report(3).id()));
                states.add(store.view().claims());
                assertThat(store.files().latest().of("claims")).hasSize(6);
            }
            assertThat(store.files().latest().of("claims")).hasSize(4);
            assertThat(store.files().latest().of("documents")).hasSize(4);
            assertThat(store.verify()).isEmpty();
            for (int number = 1; number <= states.size(); number++) {
                assertThat(store.view(new AsOf.Numbered(number)).claims()).isEqualTo(states.get(number - 1));
            }
            long generation = store.files().latest().generation();
            store.write("nothing").close();
            assertThat(store.files().latest().generation()).isEqualTo(generation);
        }
    }
}
