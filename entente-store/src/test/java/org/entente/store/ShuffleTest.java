package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShuffleTest {

    @TempDir
    Path folder = Path.of(".");

    @Test
    void theOrderInWhichReportsComeChangesNoByteOfTheExport() throws Exception {
        Map<String, String> first = Map.of();
        for (int run = 0; run < 3; run++) {
            List<Integer> numbers = new ArrayList<>();
            for (int number = 0; number < 200; number++) {
                numbers.add(number);
            }
            Collections.shuffle(numbers, new Random(run));
            Path directory = folder.resolve("run-" + run);
            try (Store store = Store.openOrCreate(directory);
                    Writer writer = store.write("a test")) {
                for (int from = 0; from < 200; from += 7 + 13 * run) {
                    Batch batch = new Batch(Cause.INGEST, "shuffled");
                    for (int number : numbers.subList(from, Math.min(200, from + 7 + 13 * run))) {
                        StoredDocument report = Sample.report(number);
                        batch.coded(report, Sample.run(1), Sample.code(report.document(), 1));
                    }
                    writer.commit(batch);
                }
            }
            Map<String, String> exported = Workers.exported(directory, folder.resolve("tables-" + run));
            assertThat(exported).hasSize(9);
            if (run == 0) {
                first = exported;
            }
            assertThat(exported).isEqualTo(first);
        }
    }
}
