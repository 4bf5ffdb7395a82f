package org.entente.nlp.token;

/** What a stretch of text between two sentence boundaries is. */
public enum SentenceKind {
    PROSE,
    /** A line of its own without a full stop: a headline, a title, a caption. */
    HEADING,
    /** Begins with a bullet or a number of an enumeration. */
    ITEM,
    /** "KABUL, Aug 15 (Reuters) -": where, when and by whom a report was filed; the sentence proper follows. */
    DATELINE
}
