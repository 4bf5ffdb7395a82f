package org.entente.text.mention;

import java.util.Optional;

/** Who speaks in a document: the one quoted last, and the one whose statement the whole text is. */
final class Speech {

    private boolean open;
    private Optional<Speaker> quoted = Optional.empty();
    private Optional<Speaker> author = Optional.empty();

    /** Whether a quotation has begun and not ended. */
    boolean open() {
        return open;
    }

    /** Whose words were quoted last; empty where that is not told, or the last sentence quotes nobody. */
    Optional<Speaker> quoted() {
        return quoted;
    }

    /** Whose statement the text is; empty where it is a report. */
    Optional<Speaker> author() {
        return author;
    }

    void quotes(Optional<Speaker> speaker, boolean goesOn) {
        quoted = speaker;
        open = goesOn;
    }

    void states(Speaker somebody) {
        author = Optional.of(somebody);
    }
}
