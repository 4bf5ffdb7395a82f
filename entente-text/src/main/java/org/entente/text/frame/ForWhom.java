package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Sentence;

/**
 * "attacked <b>on behalf</b> of Chad", "strikes <b>in support</b> of Mali", "seized it <b>with the help</b> of Niger": phrases that tell for
 * whom or by whose help something is done, not to whom.
 */
public final class ForWhom {

    private static final Set<String> BEHIND_ON = WordClasses.shared().get("on-whose-side");
    private static final Set<String> BEHIND_IN = WordClasses.shared().get("in-whose-favour");

    private static final Set<String> BEHIND_WITH = WordClasses.shared().get("by-whose-help");

    private ForWhom() {}

    /** Whether a noun opens such a phrase. */
    public static boolean opens(Sentence s, int noun) {
        return switch (s.marker(noun)) {
            case "on" -> BEHIND_ON.contains(s.lemma(noun));
            case "in" -> BEHIND_IN.contains(s.lemma(noun));
            case "with", "without" -> BEHIND_WITH.contains(s.lemma(noun));
            default -> false;
        };
    }
}
