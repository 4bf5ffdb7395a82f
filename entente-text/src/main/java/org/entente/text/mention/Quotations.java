package org.entente.text.mention;

import org.entente.nlp.Sentence;

/** Which words of a sentence stand in quotation marks; a quotation may have begun in a sentence before. */
final class Quotations {

    private final Sentence s;
    private final boolean[] quoted;
    private boolean two;
    private boolean one;

    /**
     * @param open whether a quotation goes on from the sentence before
     */
    Quotations(Sentence sentence, boolean open) {
        this.s = sentence;
        this.quoted = new boolean[sentence.size()];
        this.two = open;
        for (int token = 0; token < quoted.length; token++) {
            read(token);
            quoted[token] = two || one;
        }
    }

    boolean at(int token) {
        return quoted[token];
    }

    /** Whether any word stands in quotation marks. */
    boolean any() {
        for (boolean word : quoted) {
            if (word) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation goes on in the sentence behind. */
    boolean open() {
        return two;
    }

    private void read(int token) {
        switch (s.form(token)) {
            case "\"" -> two = opens(token);
            case "\u201c", "``", "\u00ab" -> two = true;
            case "\u201d", "''", "\u00bb" -> two = false;
            case "\u2018" -> one = true;
            case "'" -> one = opens(token) || one && s.xpos(token).equals("POS");
            case "\u2019" -> one = one && s.xpos(token).equals("POS");
            default -> {}
        }
    }

    /** A straight mark opens where it stands right before a word and not right behind one. */
    private boolean opens(int token) {
        boolean before = token + 1 < s.size() && s.begin(token + 1) == s.end(token);
        boolean behind = token > 0
                && s.end(token - 1) == s.begin(token)
                && !s.form(token - 1).equals("(");
        return before && !behind;
    }
}
