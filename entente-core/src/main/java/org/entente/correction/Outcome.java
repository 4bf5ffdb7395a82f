package org.entente.correction;

/** What became of a correction when it was replayed. */
public enum Outcome {
    /** It found its claim by id. */
    APPLIED("applied"),
    /** The document was coded anew or moved; it found its claim by the words. */
    REANCHORED("applied to the claim that now stands at its words"),
    /** The coder no longer finds the claim, the words still stand: the claim is kept as the analyst saw it. */
    KEPT("kept: the coder no longer finds this claim, its words still stand"),
    /** There is nothing left to reject or to pin. */
    IDLE("idle: the coder no longer finds this claim"),
    /** The words it rests on are gone from the document, or the document is. */
    LOST("without ground: its words no longer stand in the document"),
    /** A later entry takes it back. */
    UNDONE("undone");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** For a person to read. */
    public String words() {
        return words;
    }
}
