package org.entente.app.knowledge;

/** At which level actors are looked at. */
public enum Level {
    /** Every actor for itself. */
    NONE,
    /** Parts and bodies as the state or movement they belong to. */
    STATE
}
