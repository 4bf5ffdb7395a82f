package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Kirkuk <b>blasts</b> kill nine": the parser takes the noun for the verb, and the town for who did it. It is given a noun
 * that is no form of a verb in its place.
 */
final class BlastsInHeadlines {

    private static final String STAND_IN = "explosions";

    private static final Set<String> BLASTS =
            Set.of("blasts", "attacks", "bombs", "raids", "strikes", "clashes", "riots", "protests");

    /** What blasts do, in forms that nothing struck can have: "the bandit attacks wounded travellers". */
    private static final Set<String> DO =
            Set.of("kill", "killed", "wound", "injure", "maim", "claim", "claimed", "rock", "rocked", "shook", "shake");

    private BlastsInHeadlines() {}

    /** Whether a word is a noun that the parser reads another one for. */
    static boolean replaced(String form) {
        return form.equalsIgnoreCase(STAND_IN);
    }

    private static boolean at(List<String> forms, int word) {
        return BLASTS.contains(forms.get(word).toLowerCase(Locale.ROOT))
                && DO.contains(forms.get(word + 1).toLowerCase(Locale.ROOT));
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        return StandIns.put(standing, 1, word -> at(forms, word), STAND_IN);
    }
}
