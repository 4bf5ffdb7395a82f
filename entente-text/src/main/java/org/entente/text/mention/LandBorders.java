package org.entente.text.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which states share a land border, and which way from one another they lie. */
final class LandBorders {

    private static final String RESOURCE = "land-borders.txt";
    private static final LandBorders SHARED = new LandBorders();

    /** A state by its middle, in degrees, and the codes of those it borders on. */
    private record Land(double north, double east, Set<String> bordering) {}

    private final Map<String, Land> lands = new HashMap<>();

    private LandBorders() {
        for (String[] columns : Vocabulary.table(RESOURCE, 3)) {
            String[] middle = columns[1].split(" ", -1);
            Set<String> bordering = Set.of(columns[2].split(" ", -1));
            lands.put(columns[0], new Land(Double.parseDouble(middle[0]), Double.parseDouble(middle[1]), bordering));
        }
    }

    static LandBorders shared() {
        return SHARED;
    }

    /** Codes of all states that have a land border. */
    Set<String> states() {
        return Set.copyOf(lands.keySet());
    }

    /** Codes of the states that one borders on; empty for islands and unknown codes. */
    Set<String> of(String country) {
        Land land = lands.get(country);
        return land == null ? Set.of() : land.bordering();
    }

    /** Whether one state lies north ("northern"), south, east or west of another; true where the word is none of these. */
    boolean lies(String quarter, String country, String from) {
        Land one = lands.get(country);
        Land other = lands.get(from);
        if (one == null || other == null) {
            return false;
        }
        return switch (quarter) {
            case "northern" -> one.north() > other.north();
            case "southern" -> one.north() < other.north();
            case "eastern" -> one.east() > other.east();
            case "western" -> one.east() < other.east();
            default -> true;
        };
    }
}
