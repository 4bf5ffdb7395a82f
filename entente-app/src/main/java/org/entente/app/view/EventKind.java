package org.entente.app.view;

import org.entente.app.wire.Meaning;

/** A type of event. */
@Meaning("A type of event")
public record EventKind(
        @Meaning("its name") String name,
        @Meaning("quad class, 1 to 4") int quad,
        @Meaning("conflict-cooperation score, -10 to 10") double scale) {}
