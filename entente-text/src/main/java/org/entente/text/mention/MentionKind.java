package org.entente.text.mention;

/** How a mention refers to an actor. */
public enum MentionKind {
    /** By a name, a part of one, a demonym or a metonym: "Pakistan", "Aziz", "Turkish", "the Kremlin". */
    NAME,
    /** By what it is: "the militant group", "Pakistani forces", "protesters", "both sides". */
    DESCRIPTION,
    /** By a pronoun, possessives included. */
    PRONOUN
}
