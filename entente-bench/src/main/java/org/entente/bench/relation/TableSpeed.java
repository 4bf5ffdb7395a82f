package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.relation.DyadCounts;
import org.entente.relation.EventTable;
import org.entente.relation.TableRelating;
import org.entente.relation.TimeStep;
import org.entente.relation.Timeline;

/** How long an event table takes from its file to all phases and turning points. Arguments: events, dyads, months. */
public final class TableSpeed {

    private static final String[] CODES = {"042", "051", "061", "112", "141", "173", "190"};

    private TableSpeed() {}

    /** Writes a random table to a temporary file, reads and relates it, and prints times and memory. */
    public static void main(String[] arguments) throws IOException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int dyads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        int months = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
        Path file = Files.createTempFile("events", ".csv");
        try {
            write(file, events, dyads, months);
            long begin = System.nanoTime();
            DyadCounts counts = new DyadCounts(TimeStep.MONTH);
            long rows;
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                rows = EventTable.read(file.toString(), reader, counts);
            }
            long read = System.nanoTime();
            List<Timeline> timelines = TableRelating.standard().relate(counts);
            long end = System.nanoTime();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "%d events, %d dyads, %d months: read %.2f s, related %.2f s, in all %.2f s; heap %d MB of %d MB; "
                            + "%d turns, %d breaks%n",
                    rows,
                    timelines.size(),
                    months,
                    (read - begin) / 1e9,
                    (end - read) / 1e9,
                    (end - begin) / 1e9,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20,
                    timelines.stream()
                            .mapToInt(timeline -> timeline.turns().size())
                            .sum(),
                    timelines.stream()
                            .mapToInt(timeline -> timeline.breaks().size())
                            .sum());
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int events, int dyads, int months) throws IOException {
        Random random = new Random(6);
        LocalDate begin = LocalDate.of(2005, 1, 1);
        int days = months * 30;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("date,source,target,code\n");
            for (int i = 0; i < events; i++) {
                int dyad = random.nextInt(dyads);
                boolean turned = random.nextBoolean();
                String one = "Actor " + dyad % 100;
                String other = "Actor " + (100 + dyad / 100);
                out.write(begin.plusDays(random.nextInt(days)) + "," + (turned ? one : other) + ","
                        + (turned ? other : one) + "," + CODES[random.nextInt(CODES.length)] + "\n");
            }
        }
    }
}
