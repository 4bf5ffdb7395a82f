package org.entente.text.mention;

import java.util.Set;

/** Which of "he" and "she" can refer to somebody. */
enum Gender {
    UNKNOWN,
    FEMALE,
    MALE;

    private static final Set<String> FEMALES = Vocabulary.shared().wordClass("female");
    private static final Set<String> MALES = Vocabulary.shared().wordClass("male");

    /** What a title, in lower case, tells ("mrs", "king"); this one where it tells nothing. */
    Gender or(String title) {
        return FEMALES.contains(title) ? FEMALE : MALES.contains(title) ? MALE : this;
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
