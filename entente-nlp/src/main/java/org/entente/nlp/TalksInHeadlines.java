package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Iran-Iraq <b>talks</b> collapse": the parser takes the noun for the verb, and what becomes of the talks for what is talked. It is
 * given a noun that is no form of a verb in its place.
 */
final class TalksInHeadlines {

    private static final String STAND_IN = "negotiations";

    private static final Set<String> BECOMES = Set.of(
            "collapse",
            "fail",
            "stall",
            "resume",
            "begin",
            "start",
            "open",
            "end",
            "break",
            "continue",
            "falter",
            "founder",
            "deadlock",
            "drag",
            "hit",
            "reach",
            "yield",
            "produce",
            "make",
            "set",
            "due",
            "fall",
            "go",
            "run",
            "enter",
            "near",
            "bring",
            "conclude",
            "close",
            "adjourn",
            "move",
            "remain",
            "stumble",
            "unravel");

    private TalksInHeadlines() {}

    /** Whether a word is a noun that the parser reads another one for. */
    static boolean replaced(String form) {
        return form.equals(STAND_IN);
    }

    private static boolean at(List<String> forms, int word) {
        return forms.get(word).equalsIgnoreCase("talks")
                && BECOMES.contains(forms.get(word + 1).toLowerCase(Locale.ROOT));
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        return StandIns.put(standing, 1, word -> at(forms, word), STAND_IN);
    }
}
