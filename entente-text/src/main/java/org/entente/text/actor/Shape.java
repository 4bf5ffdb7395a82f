package org.entente.text.actor;

/** How a word is capitalised, and which capitalisation a name asks for. */
enum Shape {
    LOWER,
    CAPITALISED,
    UPPER;

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

    /**
     * Whether a word of this shape in a text can be a word that the list writes in the wanted shape: an acronym must be
     * in capitals ("US", never "us" or "Us"), a proper name begins with one, and a headline puts any word in capitals.
     */
    boolean fits(Shape wanted) {
        return compareTo(wanted) >= 0;
    }
}
