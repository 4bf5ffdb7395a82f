package org.entente.text.learn;

import java.util.Optional;
import org.entente.claim.Document;
import org.entente.nlp.Sentence;
import org.entente.text.Coder;
import org.entente.text.Loaded;
import org.entente.text.coding.SentenceCoder;

/** A word in a sentence that was read. */
record Framed(SentenceCoder sentence, int token) {

    static Framed of(String text, String word) {
        Coder.Reading reading = Loaded.CODER.read(new Document("d", text, "", Optional.empty(), ""));
        Sentence s = reading.sentences().get(0);
        for (int token = 0; token < s.size(); token++) {
            if (s.form(token).equals(word)) {
                return new Framed(reading.coder().sentence(0), token);
            }
        }
        throw new AssertionError(word + " is not in \"" + text + "\"");
    }
}
