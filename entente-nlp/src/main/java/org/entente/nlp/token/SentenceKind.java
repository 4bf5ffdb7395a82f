package org.entente.nlp.token;

/** What a stretch of text between two sentence boundaries is. */
public enum SentenceKind {
    PROSE,
    /** A line of its own without a full stop: a headline, a title, a caption. */
    HEADING,
    /** Begins with a bullet or a number of an enumeration. */
    ITEM,
    /** "KABUL, Aug 15 (Reuters) -": where, when and by whom a report was filed; the sentence proper follows. */
    DATELINE,
    /** "1991 May –", "09:15 GMT –", "(a)": what an entry of a chronicle or list begins with; the sentence proper follows. */
    ENTRY
}
