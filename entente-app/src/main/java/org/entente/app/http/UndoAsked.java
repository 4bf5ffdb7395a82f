package org.entente.app.http;

import java.util.Optional;
import org.entente.app.wire.Meaning;

/** What is sent to take a correction back. */
@Meaning("What is sent to take a correction back")
record UndoAsked(
        @Meaning("why") Optional<String> reason,
        @Meaning("who says so") Optional<String> author) {}
