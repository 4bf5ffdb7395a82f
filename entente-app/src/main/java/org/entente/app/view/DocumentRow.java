package org.entente.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.store.Heading;

/** A report without its text. */
@Meaning("A report without its text")
public record DocumentRow(
        @Meaning("its id") String id,
        @Meaning("its headline, empty where it has none") String title,

        @Meaning("the day it was published, null where unknown")
        Optional<LocalDate> published,

        @Meaning("where it comes from, an address or a name")
        String source,

        @Meaning("ISO 639-1 of its language, empty where unknown; only English is coded")
        String language,

        @Meaning("the id of the report it is a near copy of, null where of none")
        Optional<String> copyOf) {

    /** A report as lists show it. */
    public static DocumentRow of(Heading heading) {
        return new DocumentRow(
                heading.id(),
                heading.title(),
                heading.published(),
                heading.source(),
                heading.language(),
                heading.copyOf());
    }
}
