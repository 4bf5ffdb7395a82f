package org.entente.ingest.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A reading process that hangs, eats memory or ends at documents whose names say so, as a library's fault would make it. */
public final class TreacherousReader {

    private TreacherousReader() {}

    public static void main(String[] arguments) throws IOException {
        ReaderMain.serve(TreacherousReader::act);
    }

    private static void act(String place) {
        if (place.contains("hang")) {
            while (!Thread.interrupted()) {
                Thread.onSpinWait();
            }
        } else if (place.contains("memory")) {
            List<long[]> eaten = new ArrayList<>();
            while (eaten.size() < 1_000_000) {
                eaten.add(new long[1 << 20]);
            }
            throw new IllegalStateException("still memory after " + eaten.size());
        } else if (place.contains("exit")) {
            Runtime.getRuntime().halt(7);
        } else if (place.contains("noise")) {
            System.out.println("what a library prints must not be taken for an answer");
        }
    }
}
