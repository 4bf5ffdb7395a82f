package org.entente.app.cli;

import org.entente.app.export.Palette;

/** Whether and how to colour what a person reads. */
final class Colours {

    private Colours() {}

    /** Colours on a terminal, none where output is piped, redirected or {@code NO_COLOR} is set (no-color.org). */
    static Palette standard(boolean toStandardOutput) {
        String off = System.getenv("NO_COLOR");
        boolean colour = toStandardOutput && Terminal.interactive() && (off == null || off.isEmpty());
        return colour ? Palette.ANSI : Palette.NONE;
    }
}
