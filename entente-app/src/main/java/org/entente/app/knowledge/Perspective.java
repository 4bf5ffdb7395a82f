package org.entente.app.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the memory is looked at.
 *
 * @param level whether parts are taken up into wholes
 * @param asOf only what was reported by this day; empty for all
 */
public record Perspective(Level level, Optional<LocalDate> asOf) {

    /** Everything known, parts as their states. */
    public static final Perspective USUAL = new Perspective(Level.STATE, Optional.empty());
}
