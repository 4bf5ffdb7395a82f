package org.entente.nlp;

/** The kinds of named entity that the parser tells apart. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    EVENT,
    TIME
}
