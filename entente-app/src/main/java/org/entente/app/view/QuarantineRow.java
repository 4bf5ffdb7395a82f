package org.entente.app.view;

import org.entente.app.wire.Meaning;

/** Something that could not be read. */
@Meaning("Something that could not be read")
public record QuarantineRow(
        @Meaning("where it came from") String origin,
        @Meaning("what is wrong with it and what to do") String reason) {}
