package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "an old friend <b>of Beijing's</b>": with nothing behind it that the name could own, the parser takes the sign there for what it owns. */
final class DoubleGenitive {

    private static final int[] NOTHING = {};
    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’");
    private static final int LONGEST = 4;

    private DoubleGenitive() {}

    /** The name whose the noun is, where it stands right behind it with "of" and owns nothing else. */
    static int[] of(Sentence s, int noun) {
        int of = noun + 1;
        if (of >= s.size() || !s.lemma(of).equals("of")) {
            return NOTHING;
        }
        int end = of + 1;
        while (end < s.size() && end <= of + LONGEST && s.upos(end) == Upos.PROPN) {
            end++;
        }
        boolean owns = end > of + 1 && end < s.size() && GENITIVES.contains(s.form(end));
        boolean alone = owns && (end + 1 >= s.size() || s.upos(end + 1) == Upos.PUNCT || s.upos(end + 1) == Upos.CCONJ);
        return alone ? new int[] {headOf(s, of + 1, end)} : NOTHING;
    }

    /** The word of a name that hangs on none of the others. */
    private static int headOf(Sentence s, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (s.head(i) < first || s.head(i) >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
