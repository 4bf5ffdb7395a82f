package org.entente.text.mention;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;

/** People told in the singular before what they do: "a <b>rebel</b> attack", "<b>militant</b> strongholds", "<b>student</b> protests". */
final class PeopleBeforeDeeds {

    private static final Set<String> PEOPLE = Vocabulary.shared().wordClass("people-before-a-deed");
    private static final Set<String> DEEDS = Vocabulary.shared().wordClass("deed-of-people");

    private PeopleBeforeDeeds() {}

    /** Whether a word is one. */
    static boolean at(Sentence s, int token) {
        boolean before = switch (s.relation(token)) {
            case AMOD, COMPOUND -> s.head(token) > token;
            default -> false;
        };
        return before
                && PEOPLE.contains(s.form(token).toLowerCase(Locale.ROOT))
                && DEEDS.contains(s.lemma(s.head(token)));
    }

    /** What several such people are called. */
    static String several(String singular) {
        return singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }
}
