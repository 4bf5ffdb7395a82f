package org.entente.bench.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day on which the dealings of a pair took another course: one line of {@code turning-points.txt}.
 *
 * @param day the day
 * @param first one of the two, as ICEWS names it
 * @param second the other
 * @param what what happened
 * @param source by what name a reader finds it in a work of reference
 */
public record DatedTurn(LocalDate day, String first, String second, String what, String source) {

    private static final int CELLS = 5;

    /** The list that comes with the bench. */
    public static List<DatedTurn> all() throws IOException {
        List<DatedTurn> all = new ArrayList<>();
        try (InputStream in = DatedTurn.class.getResourceAsStream("turning-points.txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(of(line));
                }
            }
        }
        return List.copyOf(all);
    }

    private static DatedTurn of(String line) {
        String[] cells = line.split(" \\| ", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "\"" + line + "\" has " + cells.length + " cells; write date | first | second | what | source");
        }
        return new DatedTurn(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3], cells[4]);
    }

    /** The two names in the order of the alphabet, as event counts have them. */
    String pair() {
        return pair(first, second);
    }

    static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " | " + other : other + " | " + one;
    }
}
