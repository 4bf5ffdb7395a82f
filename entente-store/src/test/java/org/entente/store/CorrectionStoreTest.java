package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Status;
import org.entente.correction.Correction;
import org.entente.correction.Correction.Change;
import org.entente.correction.Correction.Confirm;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.Reject;
import org.entente.correction.Correction.SplitActor;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.event.RollUp;
import org.entente.store.json.EntryJson;
import org.entente.store.segment.Sha256;
import org.entente.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionStoreTest {

    private static final String AUTHOR = "Ana O'Neil";

    @TempDir
    Path folder = Path.of(".");

    private static Receipt correct(Writer writer, Correction correction) {
        return writer.commit(new Batch(Cause.CORRECTION, "a reason").correct(AUTHOR, "a reason", correction));
    }

    private static Claim first(View view, int report) {
        return view.claimsOf("report-" + report).get(0);
    }

    private static String id(Optional<Party> party) {
        return party.map(named -> named.actor().id()).orElse("");
    }

    /** A report whose first claim the second edition of the rules codes differently. */
    private static int recodedDifferently() {
        for (int number = 0; ; number++) {
            Document document = Sample.report(number).document();
            List<Claim> one = Sample.code(document, 1);
            List<Claim> two = Sample.code(document, 2);
            if (!one.get(0).type().equals(two.get(0).type()) && one.size() > 1) {
                return number;
            }
        }
    }

    @Test
    void correctionsSurviveRecodingAndTheCodersWordIsKeptBeneath() {
        int changed = recodedDifferently();
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, changed + 5));
            Claim seen = first(store.view(), changed);
            correct(
                    writer,
                    Change.of(seen)
                            .type(EventType.PROTEST)
                            .status(Status.DENIED)
                            .when(When.parse("1988", When.Basis.EXPLICIT))
                            .done());
            Claim corrected = first(store.view(), changed);
            assertThat(corrected.type()).isEqualTo(EventType.PROTEST);
            assertThat(corrected.cameo()).isEqualTo(EventType.PROTEST.cameo());
            assertThat(corrected.status()).isEqualTo(Status.DENIED);
            assertThat(corrected.when()).contains(When.parse("1988", When.Basis.EXPLICIT));
            assertThat(corrected.id()).isEqualTo(seen.id());
            assertThat(store.view().outcomes()).containsExactly(Map.entry(1L, Outcome.APPLIED));

            writer.commit(Sample.batch(Cause.RECODE, 2, 0, changed + 5));
            Claim after = first(store.view(), changed);
            assertThat(after.id()).isNotEqualTo(seen.id());
            assertThat(after.type()).isEqualTo(EventType.PROTEST);
            assertThat(after.when()).contains(When.parse("1988", When.Basis.EXPLICIT));
            assertThat(store.view().outcomes()).containsExactly(Map.entry(1L, Outcome.REANCHORED));
            assertThat(store.view().asCoded(List.of("report-" + changed)))
                    .isEqualTo(Sample.code(Sample.report(changed).document(), 2));
            assertThat(first(store.view(AsOf.parse("1")), changed)).isEqualTo(seen);
            assertThat(first(store.view(AsOf.parse("2")), changed)).isEqualTo(corrected);
        }
    }

    @Test
    void rejectedClaimsAreGoneFromEveryAnswerAndUndoBringsThemBack() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 30));
            View before = store.view();
            Claim wrong = first(before, 7);
            correct(writer, new Reject(wrong));
            View after = store.view();
            assertThat(after.claim(wrong.id())).isEmpty();
            assertThat(after.claimCount()).isEqualTo(before.claimCount() - 1);
            assertThat(after.claims()).hasSize((int) after.claimCount()).doesNotContain(wrong);
            assertThat(after.claimsAbout(id(wrong.source()))).doesNotContain(wrong);
            writer.commit(new Batch(Cause.CORRECTION, "").undo(AUTHOR, "it was right", 1));
            assertThat(store.view().claims()).isEqualTo(before.claims());
            assertThat(store.view().outcomes()).containsEntry(1L, Outcome.UNDONE);
            writer.commit(new Batch(Cause.CORRECTION, "").undo(AUTHOR, "no, wrong", 2));
            assertThat(store.view().claims()).isEqualTo(after.claims());
        }
    }

    @Test
    void mergedActorsAreOneInCountsAndAnswers() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 60));
            View before = store.view();
            Actor kurds = Sample.actor(5);
            Actor syria = Sample.actor(7);
            long together = Stream.concat(
                            before.claimsAbout(kurds.id()).stream(), before.claimsAbout(syria.id()).stream())
                    .map(Claim::id)
                    .distinct()
                    .count();
            correct(writer, new MergeActors(kurds.id(), syria));
            View after = store.view();
            assertThat(after.claimsAbout(kurds.id())).isEmpty();
            assertThat(after.claimsAbout(syria.id())).hasSize((int) together);
            assertThat(after.actors()).noneMatch(count -> count.actor().id().equals(kurds.id()));
            for (DyadCount dyad : after.dyads(RollUp.none())) {
                assertThat(after.claimsBetween(dyad.dyad(), RollUp.none())).hasSize((int) dyad.claims());
            }
        }
    }

    @Test
    void splitActorIsSomebodyElseWhereTheseWordsNameIt() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 60));
            Actor iran = Sample.actor(3);
            Actor guard = new Actor("guards", "Guards", List.of(), iran.kind(), "IRN", List.of(), "iran");
            int named = store.view().claimsAbout(iran.id()).size();
            correct(writer, new SplitActor(iran.id(), "Iran", guard));
            assertThat(store.view().claimsAbout(iran.id())).isEmpty();
            assertThat(store.view().claimsAbout("guards")).hasSize(named);
        }
    }

    @Test
    void aConfirmedClaimThatTheCoderNoLongerFindsIsKept() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            StoredDocument report = Sample.report(8);
            List<Claim> claims = Sample.code(report.document(), 1);
            writer.commit(new Batch(Cause.INGEST, "").coded(report, Sample.run(1), claims));
            correct(writer, new Confirm(claims.get(0)));
            writer.commit(new Batch(Cause.RECODE, "").coded(report, Sample.run(2), List.of()));
            assertThat(store.view().claims()).hasSize(1);
            assertThat(store.view().claims().get(0).confidence()).isEqualTo(1);
            assertThat(store.view().outcomes()).containsEntry(1L, Outcome.KEPT);
            Document other = new Document("report-8", "Nothing of it.", "", Optional.empty(), "");
            writer.commit(new Batch(Cause.REVISION, "").coded(StoredDocument.of(other), Sample.run(2), List.of()));
            assertThat(store.view().claims()).isEmpty();
            assertThat(store.view().outcomes()).containsEntry(1L, Outcome.LOST);
        }
    }

    @Test
    void aRevisedTextMovesTheCorrectionWithItsWords() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            StoredDocument report = Sample.report(8);
            List<Claim> claims = Sample.code(report.document(), 1);
            writer.commit(new Batch(Cause.INGEST, "").coded(report, Sample.run(1), claims));
            Claim seen = claims.get(claims.size() - 1);
            correct(writer, Change.of(seen).status(Status.FAILING).done());
            String head = "France met India on day 1 – “again” 🕊. ";
            Document longer = new Document(
                    report.id(),
                    head + report.document().text(),
                    report.document().title(),
                    report.document().published(),
                    report.document().source());
            writer.commit(new Batch(Cause.REVISION, "")
                    .coded(StoredDocument.of(longer), Sample.run(1), Sample.code(longer, 1)));
            List<Claim> now = store.view().claimsOf(report.id());
            Claim moved = now.get(now.size() - 1);
            assertThat(moved.span().text()).isEqualTo(seen.span().text());
            assertThat(moved.span().begin()).isEqualTo(seen.span().begin() + head.codePointCount(0, head.length()));
            assertThat(moved.status()).isEqualTo(Status.FAILING);
            assertThat(store.view().outcomes()).containsEntry(1L, Outcome.REANCHORED);
        }
    }

    @Test
    void changesTellWhatBecameDifferentAndWhy() {
        int changed = recodedDifferently();
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, changed + 5));
            Claim seen = first(store.view(), changed);
            Receipt recoded = writer.commit(Sample.batch(Cause.RECODE, 2, changed, changed + 1));
            String other = changed == 0 ? "report-1" : "report-0";
            correct(writer, new Reject(store.view().claimsOf(other).get(0)));
            writer.commit(new Batch(Cause.DELETION, "asked to").delete("report-" + (changed + 1)));
            Map<String, org.entente.store.Change> changes = new java.util.TreeMap<>();
            store.eachChange(AsOf.parse("1"), change -> changes.put(change.doc(), change));
            assertThat(changes).containsOnlyKeys("report-" + changed, other, "report-" + (changed + 1));
            org.entente.store.Change recode = Objects.requireNonNull(changes.get("report-" + changed));
            assertThat(recode.snapshots()).containsExactly(recoded.snapshot());
            assertThat(recode.claims().get(0).before()).contains(seen);
            assertThat(recode.claims().get(0).after()).isPresent();
            org.entente.store.Change rejected = Objects.requireNonNull(changes.get(other));
            assertThat(rejected.corrections())
                    .singleElement()
                    .matches(entry -> entry.author().equals(AUTHOR));
            assertThat(rejected.claims())
                    .singleElement()
                    .matches(one -> one.after().isEmpty());
            org.entente.store.Change deleted = Objects.requireNonNull(changes.get("report-" + (changed + 1)));
            assertThat(deleted.document()).contains(org.entente.store.Change.Kind.DELETED);
            assertThat(deleted.snapshots())
                    .singleElement()
                    .matches(one -> one.note().equals("asked to"));
        }
    }

    @Test
    void everyEntryComesBackFromJsonEqual() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            everything(store, writer);
            for (Entry entry : store.view().corrections()) {
                assertThat(EntryJson.read(EntryJson.write(entry), "here")).isEqualTo(entry);
            }
        }
    }

    private static void everything(Store store, Writer writer) {
        writer.commit(Sample.batch(Cause.INGEST, 1, 0, 40));
        View view = store.view();
        correct(writer, new Confirm(first(view, 1)));
        correct(writer, new Reject(first(view, 2)));
        correct(
                writer,
                Change.of(first(view, 3))
                        .type(EventType.AID)
                        .source(Sample.actor(1))
                        .target(Sample.actor(2))
                        .done());
        correct(writer, new MergeActors(Sample.actor(5).id(), Sample.actor(7)));
        correct(writer, new SplitActor(Sample.actor(3).id(), "Iran", Sample.actor(8)));
        correct(writer, new Correction.SameEvent(first(view, 4), first(view, 5)));
        writer.commit(new Batch(Cause.CORRECTION, "").undo(AUTHOR, "a mistake", 2));
    }

    @Test
    void exportedTablesImportedIntoAnotherMemoryAreTheSameKnowledge() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        try (Store store = Store.openOrCreate(one);
                Writer writer = store.write("a test")) {
            everything(store, writer);
            Exchange.write(store, store.view(), folder.resolve("tables"));
            try (Store other = Store.openOrCreate(two);
                    Writer into = other.write("a test")) {
                Exchange.read(other, into, folder.resolve("tables"));
                assertThat(other.view().claims()).isEqualTo(store.view().claims());
                assertThat(other.view().corrections()).isEqualTo(store.view().corrections());
                Snapshot snapshot = other.view().snapshot();
                Exchange.read(other, into, folder.resolve("tables"));
                assertThat(other.view().snapshot()).isEqualTo(snapshot);
                Exchange.write(other, other.view(), folder.resolve("again"));
            }
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            for (Path file : files.toList()) {
                names.add(file.getFileName().toString());
                assertThat(Sha256.of(file))
                        .as(file.toString())
                        .isEqualTo(Sha256.of(folder.resolve("again").resolve(file.getFileName())));
            }
        }
        assertThat(names).hasSize(9);
    }
}
