package org.entente.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.wire.Meaning;

/** A report and its claims. */
@Meaning("A report and its claims")
public record DocumentView(
        @Meaning("its id") String id,
        @Meaning("its headline") String title,

        @Meaning("its text; every offset of a claim points into it, in Unicode code points")
        String text,

        @Meaning("the day it was published") Optional<LocalDate> published,
        @Meaning("where it comes from") String source,
        @Meaning("its claims, in the order of the text") List<ClaimView> claims,
        @Meaning("claims that an analyst rejected") List<ClaimView> rejected,

        @Meaning("what analysts said of its claims, in order")
        List<CorrectionRow> corrections) {}
