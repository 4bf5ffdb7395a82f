package org.entente.text.frame;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Tells where one land beats another at a game: "Spain crushed Italy <b>6-4, 6-2</b>", "routed Peru <b>by three goals</b>", "in the <b>qualifier</b>". */
final class Games {

    private static final Set<String> WINS = WordClasses.shared().get("wins-a-game");
    private static final Set<String> PLAYED = WordClasses.shared().get("game-played");
    private static final Set<String> COUNTED = WordClasses.shared().get("counted-in-games");
    private static final int LONGEST_SCORE = 3;

    private Games() {}

    /** Whether a frame tells who won a game; arms and soldiers play none. */
    static boolean won(Sentence s, Frame frame) {
        int verb = frame.trigger();
        return WINS.contains(s.lemma(verb))
                && s.upos(verb) == Upos.VERB
                && names(s, frame, Role.SUBJECT)
                && names(s, frame, Role.OBJECT)
                && tellsOfOne(s);
    }

    private static boolean names(Sentence s, Frame frame, Role role) {
        for (int token : frame.fillers(role)) {
            if (s.upos(token) != Upos.PROPN) {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsOfOne(Sentence s) {
        for (int token = 0; token < s.size(); token++) {
            if (PLAYED.contains(s.lemma(token).toLowerCase(Locale.ROOT)) || score(s, token) || margin(s, token)) {
                return true;
            }
        }
        return false;
    }

    /** "3-1", "98-76", but no years: "1980-88". */
    private static boolean score(Sentence s, int token) {
        return token + 2 < s.size()
                && count(s, token)
                && (s.form(token + 1).equals("-") || s.form(token + 1).equals("–"))
                && count(s, token + 2);
    }

    private static boolean count(Sentence s, int token) {
        String form = s.form(token);
        return form.length() <= LONGEST_SCORE && form.chars().allMatch(Character::isDigit);
    }

    /** "by three goals", "by an innings". */
    private static boolean margin(Sentence s, int token) {
        return COUNTED.contains(s.lemma(token).toLowerCase(Locale.ROOT))
                && s.marker(token).equals("by");
    }
}
