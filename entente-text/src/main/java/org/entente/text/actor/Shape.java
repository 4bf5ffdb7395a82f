package org.entente.text.actor;

/**
 * How a word is capitalised, in the order of what it can stand for: an acronym of the list must be in capitals in the
 * text ("US", never "us" or "Us"), a proper name begins with one, and a headline puts any word in capitals.
 */
enum Shape {
    LOWER(0),
    CAPITALISED(1),
    UPPER(2);

    private final byte rank;

    Shape(int rank) {
        this.rank = (byte) rank;
    }

    /** A word fits a name's word of the same rank or a lower one. */
    byte rank() {
        return rank;
    }

    static Shape of(CharSequence text, int begin, int end) {
        boolean lower = false;
        int upper = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                lower = true;
            } else if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        if (upper == 0) {
            return LOWER;
        }
        return lower || upper == 1 ? CAPITALISED : UPPER;
    }
}
