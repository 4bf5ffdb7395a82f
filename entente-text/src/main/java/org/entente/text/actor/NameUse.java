package org.entente.text.actor;

/** What a name is of its actor. */
public enum NameUse {
    /** A name, an abbreviation or a nickname of the actor itself: "Pakistan", "PRC", "the Zetas". */
    NAME,
    /** The adjective: "Pakistani", "Dutch". It names the actor only together with a noun ("Pakistani forces"). */
    ADJECTIVE,
    /** The people: "Pakistanis", "the Dutch", "a Dutchman". */
    PEOPLE,
    /** A capital, palace, street or ministry that stands for the actor or a part of it: "Islamabad", "the Kremlin". */
    METONYM
}
