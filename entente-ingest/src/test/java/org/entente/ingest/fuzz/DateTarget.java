package org.entente.ingest.fuzz;

import java.nio.charset.StandardCharsets;
import org.entente.ingest.format.Days;

/** Days in metadata, datelines and names. */
public final class DateTarget {

    private DateTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Days.read(text).ifPresent(day -> {
            if (day.getYear() < 1500 || day.getYear() > 2200) {
                throw new IllegalStateException("not a day of any report: " + day);
            }
        });
        Invariants.texts(text);
    }
}
