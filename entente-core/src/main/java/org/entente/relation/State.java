package org.entente.relation;

import java.util.List;

/** How a pair of actors stands in a month, from best to worst; the order is part of the meaning. */
public enum State {
    /** Bound to each other: a pact, a common war, patron and client. */
    ALLIED(0, "allied"),
    /** Cooperating as a rule. */
    FRIENDLY(1, "friendly"),
    /** Ordinary business, or none. */
    NEUTRAL(2, "neutral"),
    /** Quarrelling in words, in protests and sanctions. */
    STRAINED(3, "strained"),
    /** Adversaries: coercion and some force. */
    HOSTILE(4, "hostile"),
    /** Sustained use of force. */
    AT_WAR(5, "at war");

    private static final List<State> ALL = List.of(values());

    private final int level;
    private final String words;

    State(int level, String words) {
        this.level = level;
        this.words = words;
    }

    /** Its place in the order, 0 (allied) to 5 (at war). */
    public int level() {
        return level;
    }

    /** The state as a reader is shown it. */
    public String words() {
        return words;
    }

    /** All states, from best to worst. */
    static List<State> all() {
        return ALL;
    }

    static int count() {
        return ALL.size();
    }
}
