package org.entente.text.mention;

/** Which of "he" and "she" can refer to somebody. */
enum Gender {
    UNKNOWN,
    FEMALE,
    MALE;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
