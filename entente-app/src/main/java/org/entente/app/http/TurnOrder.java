package org.entente.app.http;

import java.util.Comparator;
import org.entente.app.view.TurnRow;

/** In which order turning points are listed. */
enum TurnOrder {
    /** By probability times size, the greatest first. */
    TELLING(Comparator.comparingDouble((TurnRow row) -> row.probability() * row.size())
            .thenComparing(TurnRow::month)
            .reversed()),
    /** By month, the latest first. */
    LATEST(Comparator.comparing(TurnRow::month)
            .thenComparingDouble(row -> row.probability() * row.size())
            .reversed());

    private final Comparator<TurnRow> comparator;

    TurnOrder(Comparator<TurnRow> comparator) {
        this.comparator = comparator;
    }

    Comparator<TurnRow> comparator() {
        return comparator;
    }
}
