package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "<b>Fighting</b> between Hamas and Fatah wounded thirty": the parser takes the noun for a participle, and its two sides
 * for who did the wounding. It is given a noun that is no form of a verb in its place.
 */
final class FightsBetween {

    private static final String STAND_IN = "war";

    private static final Set<String> FIGHTS = Set.of(
            "fighting",
            "infighting",
            "in-fighting",
            "feuding",
            "skirmishing",
            "bickering",
            "squabbling",
            "sparring",
            "wrangling",
            "quarrelling",
            "quarreling",
            "brawling",
            "shelling",
            "shooting",
            "raiding",
            "killing",
            "bloodletting",
            "jostling",
            "jockeying",
            "arguing");

    /** Behind these somebody is still at it: "the two are fighting between themselves". */
    private static final Set<String> AT_IT = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "not", "still", "kept", "keep",
            "stop", "stopped", "began", "begin", "started", "start");

    private FightsBetween() {}

    /** Whether a word is a noun that the parser reads another one for. */
    static boolean replaced(String form) {
        return form.equals(STAND_IN);
    }

    private static boolean at(List<String> forms, int word) {
        return FIGHTS.contains(forms.get(word).toLowerCase(Locale.ROOT))
                && forms.get(word + 1).equals("between")
                && (word == 0 || !AT_IT.contains(forms.get(word - 1).toLowerCase(Locale.ROOT)));
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        return StandIns.put(standing, 0, word -> at(forms, word), STAND_IN);
    }
}
