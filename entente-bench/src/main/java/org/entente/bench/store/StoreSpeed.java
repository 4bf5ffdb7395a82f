package org.entente.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.event.RollUp;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.DyadCount;
import org.entente.store.Receipt;
import org.entente.store.Store;
import org.entente.store.View;
import org.entente.store.Writer;

/**
 * Stores a million claims and asks for those of single dyads: {@code StoreSpeed [CLAIMS] [DIRECTORY]}. Reports claims a
 * second (commits and the writer's end, until all is on the disk), the time of an answer with its evidence while warm, and
 * bytes a claim beyond the documents' texts.
 */
public final class StoreSpeed {

    private static final int DOCUMENTS_A_BATCH = 4096;
    private static final int ASKED = 40;
    private static final int WARMING = 4;
    private static final int AGAIN = 9;

    private StoreSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path directory = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("store-speed");
        Corpus corpus = new Corpus(2026);
        long textBytes = 0;
        long claims = 0;
        long nanos = 0;
        long processor = 0;
        try (Store store = Store.openOrCreate(directory)) {
            Writer writer = store.write("StoreSpeed");
            try {
                int number = 0;
                while (claims < wanted) {
                    Batch batch = new Batch(Cause.INGEST, "generated");
                    long added = 0;
                    for (int i = 0; i < DOCUMENTS_A_BATCH && claims + added < wanted; i++) {
                        Corpus.Coded coded = corpus.document(number++);
                        textBytes += coded.document().document().text().getBytes(StandardCharsets.UTF_8).length;
                        added += coded.claims().size();
                        batch.coded(coded.document(), corpus.run(), coded.claims());
                    }
                    long began = System.nanoTime();
                    long used = processor();
                    Receipt receipt = writer.commit(batch);
                    nanos += System.nanoTime() - began;
                    processor += processor() - used;
                    claims += receipt.snapshot().claims();
                }
            } finally {
                long began = System.nanoTime();
                long used = processor();
                writer.close();
                nanos += System.nanoTime() - began;
                processor += processor() - used;
            }
            say(
                    "%,d claims of %,d documents stored at %,.0f claims a second (%,.0f a second of processor)",
                    claims, store.view().documentCount(), claims / (nanos / 1e9), claims / (processor / 1e9));
            long bytes = size(directory);
            say(
                    "%.0f bytes a claim beyond the texts (%,d MB on the disk, %,d MB of text)",
                    (bytes - textBytes) / (double) claims, bytes / 1_000_000, textBytes / 1_000_000);
            ask(store.view());
            try (Writer merging = store.write("StoreSpeed")) {
                long began = System.nanoTime();
                merging.compact();
                say("merged into one file a table in %.1f s", (System.nanoTime() - began) / 1e9);
            }
            ask(store.view());
            say(
                    "%.0f bytes a claim beyond the texts, as they are now",
                    (live(directory, store) - textBytes) / (double) claims);
        }
    }

    /** Each of some dyads, from the one most is told of; then all of them again and again, so that the last rounds are warm. */
    private static void ask(View view) {
        List<DyadCount> dyads = view.dyads(RollUp.none());
        List<DyadCount> asked = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            asked.add(dyads.get(i * dyads.size() / ASKED));
        }
        double[] first = asked.stream().mapToDouble(dyad -> asked(view, dyad)).toArray();
        for (int round = 0; round < WARMING; round++) {
            asked.forEach(dyad -> asked(view, dyad));
        }
        double[] warm = asked.stream().mapToDouble(dyad -> again(view, dyad)).toArray();
        long used = processor();
        for (int i = 0; i < AGAIN; i++) {
            asked(view, asked.get(0));
        }
        say(
                "the claims and evidence of the dyad most is told of (%,d claims): first %.1f ms, warm %.1f ms"
                        + " (%.1f ms of processor)",
                asked.get(0).claims(), first[0], warm[0], (processor() - used) / 1e6 / AGAIN);
        Arrays.sort(first);
        Arrays.sort(warm);
        say(
                "of %d dyads: first %.1f ms, warm %.1f ms in the middle, %.1f ms at most",
                ASKED, first[ASKED / 2], warm[ASKED / 2], warm[ASKED - 1]);
    }

    private static double asked(View view, DyadCount dyad) {
        return milliseconds(() -> view.claimsBetween(
                dyad.dyad().first().id(), dyad.dyad().second().id()));
    }

    private static double again(View view, DyadCount dyad) {
        return IntStream.range(0, AGAIN)
                .mapToDouble(i -> asked(view, dyad))
                .sorted()
                .skip(AGAIN / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Time that all threads of this process used; what others do on the machine does not count. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static long size(Path directory) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** Without the files that are kept a while for readers of the state before. */
    private static long live(Path directory, Store store) throws IOException {
        Path copy = directory.resolveSibling(directory.getFileName() + "-copy");
        store.backup(copy);
        return size(copy);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
