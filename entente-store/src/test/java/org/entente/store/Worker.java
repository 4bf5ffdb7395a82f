package org.entente.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.store.segment.CommitStep;

/**
 * A process that stores reports and may end at any moment: {@code ingest|recode DIRECTORY FROM TO BATCH [STEP N]}. It
 * prints {@code ack NUMBER…} once a batch is acknowledged. With a step it halts the N-th time it reaches it.
 */
final class Worker {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    static final int HALTED = 77;

    private Worker() {}

    public static void main(String[] arguments) {
        work(
                line -> {
                    System.out.println(line);
                    System.out.flush();
                },
                arguments);
    }

    /** Does the work of the arguments in this process. */
    static void work(Consumer<String> say, String... arguments) {
        boolean recode = arguments[0].equals("recode");
        Path directory = Path.of(arguments[1]);
        int from = Integer.parseInt(arguments[2]);
        int to = Integer.parseInt(arguments[3]);
        int size = Integer.parseInt(arguments[4]);
        CommitStep.Listener steps = arguments.length > 5
                ? halting(CommitStep.valueOf(arguments[5].toUpperCase(Locale.ROOT)), Integer.parseInt(arguments[6]))
                : CommitStep.Listener.NONE;
        try (Store store = Store.openOrCreate(directory, CLOCK, steps);
                Writer writer = store.write("a worker")) {
            say.accept("open");
            for (int begin = from; begin < to; begin += size) {
                int end = Math.min(to, begin + size);
                writer.commit(Sample.batch(recode ? Cause.RECODE : Cause.INGEST, recode ? 2 : 1, begin, end));
                say.accept("ack " + begin + " " + end);
            }
            say.accept("done");
        }
    }

    private static CommitStep.Listener halting(CommitStep step, int times) {
        int[] left = {times};
        return reached -> {
            if (reached == step && --left[0] == 0) {
                Runtime.getRuntime().halt(HALTED);
            }
        };
    }
}
