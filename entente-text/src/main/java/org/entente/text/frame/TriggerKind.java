package org.entente.text.frame;

/** The word class of what a frame is about. */
public enum TriggerKind {
    VERB,
    NOUN,
    ADJECTIVE
}
