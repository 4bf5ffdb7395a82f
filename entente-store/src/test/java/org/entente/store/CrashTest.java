package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.entente.store.segment.CommitStep;
import org.entente.store.segment.StoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that end in the middle of things. The number of kills is {@code -Dentente.kills=N} (60 without it).
 */
class CrashTest {

    private static final int REPORTS = 120;
    private static final int BATCH = 6;

    /** On a busy machine no worker would come through otherwise, and all kills would fall on the first ingest. */
    private static final int KILLS_OF_ONE_WORK = 12;

    @TempDir
    Path folder = Path.of(".");

    /** A killed worker is started again, from the beginning, until it is through; now ingesting, now recoding. */
    @Test
    @Tag("slow")
    void killedAtAnyMomentNothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        int kills = Integer.getInteger("entente.kills", 60);
        long seed = Long.getLong("entente.seed", System.nanoTime());
        System.out.println("CrashTest: " + kills + " kills, seed " + seed);
        Random random = new Random(seed);
        Map<String, String> ingested = uninterrupted("ingest-whole", false);
        Map<String, String> recoded = uninterrupted("recode-whole", true);
        int killed = 0;
        for (int round = 0; killed < kills; round++) {
            Path directory = folder.resolve("round-" + round);
            killed += untilDone("ingest", directory, random, Math.min(KILLS_OF_ONE_WORK, kills - killed));
            assertThat(Workers.exported(directory, folder.resolve("tables-" + round)))
                    .isEqualTo(ingested);
            killed += untilDone("recode", directory, random, Math.min(KILLS_OF_ONE_WORK, kills - killed));
            assertThat(Workers.exported(directory, folder.resolve("again-" + round)))
                    .isEqualTo(recoded);
            try (Store store = Store.open(directory)) {
                assertThat(store.verify()).isEmpty();
            }
            Workers.delete(directory);
            Workers.delete(folder.resolve("tables-" + round));
            Workers.delete(folder.resolve("again-" + round));
        }
        System.out.println("CrashTest: " + killed + " kills survived");
    }

    private static void whole(String work, Path directory) {
        Worker.work(line -> {}, work, directory.toString(), "0", "" + REPORTS, "" + BATCH);
    }

    private Map<String, String> uninterrupted(String name, boolean recode) throws Exception {
        Path directory = folder.resolve(name);
        whole("ingest", directory);
        if (recode) {
            whole("recode", directory);
        }
        return Workers.exported(directory, folder.resolve(name + "-tables"));
    }

    /** Kills a worker at random moments until it comes through, and gives how often it was killed. */
    private int untilDone(String work, Path directory, Random random, int most) throws Exception {
        Path output = folder.resolve(directory.getFileName() + "-" + work + ".out");
        for (int killed = 0; ; killed++) {
            Process worker = Workers.start(output, Map.of(), work, directory.toString(), "0", "" + REPORTS, "" + BATCH);
            boolean ended = killed >= most
                    ? worker.waitFor(300, TimeUnit.SECONDS)
                    : worker.waitFor(moment(worker, output, random), TimeUnit.MILLISECONDS);
            if (ended) {
                assertThat(worker.exitValue())
                        .as(Files.readString(Path.of(output + ".err")))
                        .isZero();
                return killed;
            }
            worker.destroyForcibly().waitFor();
            holdsWhatWasAcknowledged(work, directory, Workers.acknowledged(output));
        }
    }

    /** Mostly a moment at which it writes; now and then one while it starts. */
    private static int moment(Process worker, Path output, Random random) throws Exception {
        if (random.nextInt(10) == 0) {
            return random.nextInt(600);
        }
        long size = Files.exists(output) ? Files.size(output) : 0;
        while (worker.isAlive() && (!Files.exists(output) || Files.size(output) == size)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return random.nextInt(700);
    }

    private static void holdsWhatWasAcknowledged(String work, Path directory, int acknowledged) {
        if (acknowledged == 0 && !Store.isStore(directory)) {
            return;
        }
        try (Store store = Store.open(directory)) {
            View view = store.view();
            Set<String> documents = new TreeSet<>();
            view.eachDocument(
                    document -> assertThat(documents.add(document.id())).isTrue());
            int edition = work.equals("ingest") ? 1 : 2;
            String run = Sample.run(edition).id();
            Map<String, String> runs = view.runs();
            for (int number = 0; number < acknowledged; number++) {
                String id = Sample.report(number).id();
                assertThat(documents).contains(id);
                assertThat(runs).containsEntry(id, run);
            }
            for (int number = 0; number < acknowledged; number += 17) {
                StoredDocument report = Sample.report(number);
                assertThat(view.claimsOf(report.id())).isEqualTo(Sample.code(report.document(), edition));
            }
        }
    }

    @Test
    @Tag("slow")
    void haltedAtEveryStepOfACommitTheStoreIsAsBeforeOrAsAfter() throws Exception {
        Map<String, String> whole = uninterrupted("whole", false);
        for (CommitStep step : CommitStep.values()) {
            for (int times : new int[] {1, 11}) {
                Path directory = folder.resolve(step + "-" + times);
                Path output = folder.resolve(step + "-" + times + ".out");
                Process worker = Workers.start(
                        output,
                        Map.of(),
                        "ingest",
                        directory.toString(),
                        "0",
                        "" + REPORTS,
                        "" + BATCH,
                        step.name(),
                        "" + times);
                assertThat(worker.waitFor(120, TimeUnit.SECONDS)).isTrue();
                boolean rare = step == CommitStep.COLLECTING || step == CommitStep.COLLECTED;
                assertThat(worker.exitValue())
                        .as(step + " " + Files.readString(Path.of(output + ".err")))
                        .isEqualTo(rare && times > 1 ? 0 : Worker.HALTED);
                holdsWhatWasAcknowledged("ingest", directory, Workers.acknowledged(output));
                whole("ingest", directory);
                Path tables = folder.resolve(step + "-" + times + "-tables");
                assertThat(Workers.exported(directory, tables)).isEqualTo(whole);
            }
        }
    }

    /**
     * The n-th write of a process fails, for every n that it reaches (up to 500; in steps without
     * {@code -Dentente.writes=all}).
     */
    @Test
    @Tag("slow")
    void whereTheNthWriteFailsNothingAcknowledgedIsLost() throws Exception {
        FailingWrites failing = FailingWrites.compiled(folder);
        boolean every = System.getProperty("entente.writes", "").equals("all");
        Map<String, String> whole = uninterrupted("written-whole", false);
        int refused = 0;
        for (int n = 1; n <= 500; n += every || n < 12 ? 1 : 41) {
            Path directory = folder.resolve("write-" + n);
            Path output = folder.resolve("write-" + n + ".out");
            Process worker = Workers.start(
                    output,
                    failing.environment(directory, n),
                    "ingest",
                    directory.toString(),
                    "0",
                    "" + REPORTS,
                    "" + BATCH);
            assertThat(worker.waitFor(120, TimeUnit.SECONDS)).isTrue();
            String told = Files.readString(Path.of(output + ".err"));
            if (worker.exitValue() != 0) {
                refused++;
                assertThat(told).contains("No space left on device");
                assertThat(told).doesNotContain("SIGSEGV");
            }
            clean(directory, Workers.acknowledged(output));
            whole("ingest", directory);
            Path tables = folder.resolve("write-" + n + "-tables");
            assertThat(Workers.exported(directory, tables)).isEqualTo(whole);
            Workers.delete(directory);
            Workers.delete(tables);
        }
        System.out.println("CrashTest: " + refused + " processes ended by a failing write");
        assertThat(refused).isPositive();
    }

    private static void clean(Path directory, int acknowledged) throws IOException {
        try {
            holdsWhatWasAcknowledged("ingest", directory, acknowledged);
        } catch (StoreException refusal) {
            assertThat(acknowledged).as(refusal.getMessage()).isZero();
        }
    }
}
