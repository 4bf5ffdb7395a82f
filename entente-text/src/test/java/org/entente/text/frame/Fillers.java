package org.entente.text.frame;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Sentence;
import org.entente.text.Loaded;

/** What fills a role of the frame of a word, as tests ask for it. */
final class Fillers {

    private Fillers() {}

    /** The words that fill a role of every frame whose trigger is such a word. */
    static List<String> fillers(String text, String trigger, Role role) {
        Sentence s = Loaded.PARSER.parse(text).get(0);
        SentenceFrames frames = new SentenceFrames(s);
        List<String> words = new ArrayList<>();
        for (int token = 0; token < s.size(); token++) {
            if (s.form(token).equals(trigger)) {
                for (int filler : frames.at(token).fillers(role)) {
                    words.add(s.form(filler));
                }
            }
        }
        return words;
    }
}
