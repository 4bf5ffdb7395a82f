package org.entente.relation;

/** Which of the two actors of a dyad is the other's patron in a month, beside how well they stand. */
public enum Patronage {
    NONE(0),
    /** The first of the dyad backs, shelters or steers the second. */
    FIRST_OVER_SECOND(1),
    /** The second of the dyad backs, shelters or steers the first. */
    SECOND_OVER_FIRST(2);

    static final int COUNT = values().length;

    private final int index;

    Patronage(int index) {
        this.index = index;
    }

    /** Its place in a row of probabilities, 0 to 2. */
    public int index() {
        return index;
    }
}
