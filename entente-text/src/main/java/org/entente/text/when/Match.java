package org.entente.text.when;

/**
 * What the grammar found at a place.
 *
 * @param end index after the last token, or -1 where it found nothing
 * @param meaning what the tokens say
 */
record Match(int end, Meaning meaning) {

    static final Match NONE = new Match(-1, new Meaning.Habit());

    boolean found() {
        return end > 0;
    }

    Match saying(Meaning other) {
        return new Match(end, other);
    }

    Match upTo(int other) {
        return new Match(other, meaning);
    }
}
