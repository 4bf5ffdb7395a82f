package org.entente.app.http;

import java.util.Comparator;
import org.entente.app.view.TurnRow;

/** In which order turning points are listed. */
enum TurnOrder {
    /** By probability times size, the greatest first. */
    TELLING,
    /** By month, the latest first. */
    LATEST;

    private static final Comparator<TurnRow> LEAST_TELLING =
            Comparator.comparingDouble(row -> row.probability() * row.size());

    Comparator<TurnRow> comparator() {
        return switch (this) {
            case TELLING -> LEAST_TELLING.thenComparing(TurnRow::month).reversed();
            case LATEST ->
                Comparator.comparing(TurnRow::month)
                        .thenComparing(LEAST_TELLING)
                        .reversed();
        };
    }
}
