package org.entente.claim;

/** The four kinds of claim. */
public enum Kind {
    /** Something done at a time. */
    EVENT,
    /** A standing relation. */
    TIE,
    /** A relation said to change. */
    SHIFT,
    /** Two names, one actor. */
    ALIAS
}
