package org.entente.app.view;

import java.time.YearMonth;
import org.entente.app.wire.Meaning;

/** How many events of each quad class are told of in a month. */
@Meaning("Events told of in a month, by quad class")
public record MonthCount(
        @Meaning("the month in which the event can have begun")
        YearMonth month,

        @Meaning("verbal cooperation") int verbalCooperation,
        @Meaning("material cooperation") int materialCooperation,
        @Meaning("verbal conflict") int verbalConflict,
        @Meaning("material conflict") int materialConflict) {}
