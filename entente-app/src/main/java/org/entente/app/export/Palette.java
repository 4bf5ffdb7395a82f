package org.entente.app.export;

import org.entente.relation.State;

/** Colours of states on a terminal. */
public enum Palette {
    NONE,
    ANSI;

    /** The text in the colour of a state, from green (allied) to dark red (at war). */
    String of(State state, String text) {
        if (this == NONE) {
            return text;
        }
        int colour = switch (state) {
            case ALLIED -> 28;
            case FRIENDLY -> 71;
            case NEUTRAL -> 245;
            case STRAINED -> 214;
            case HOSTILE -> 166;
            case AT_WAR -> 124;
        };
        return "\u001b[38;5;" + colour + "m" + text + "\u001b[0m";
    }

    /** The text in bold. */
    String strong(String text) {
        return this == NONE ? text : "\u001b[1m" + text + "\u001b[0m";
    }

    /** The text in grey. */
    String faint(String text) {
        return this == NONE ? text : "\u001b[2m" + text + "\u001b[0m";
    }
}
