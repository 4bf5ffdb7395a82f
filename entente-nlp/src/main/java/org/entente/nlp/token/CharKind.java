package org.entente.nlp.token;

/** What a character is to the scanner, looked up in a table of all UTF-16 units. */
final class CharKind {

    static final byte OTHER = 0;
    static final byte BLANK = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    /** Zero-width characters, soft hyphens, direction marks: part of a word but not of its form. */
    static final byte IGNORABLE = 4;
    /** Single quotes, apostrophes, primes and backticks. */
    static final byte QUOTE = 5;
    /** Double quotes and guillemets. */
    static final byte DOUBLE_QUOTE = 6;

    static final byte HYPHEN = 7;
    /** En dash, em dash, horizontal bar. */
    static final byte DASH = 8;
    /** Full stop, ellipsis, exclamation and question mark. */
    static final byte STOP = 9;

    static final byte SURROGATE = 10;

    private static final byte[] TABLE = table();

    private CharKind() {}

    static byte of(char c) {
        return TABLE[c];
    }

    /** Letter or digit. */
    static boolean isWord(char c) {
        byte kind = TABLE[c];
        return kind == LETTER || kind == DIGIT;
    }

    private static byte[] table() {
        byte[] table = new byte[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static byte classify(char c) {
        if ("'`\u2018\u2019\u201a\u201b\u00b4\u2032\u02bc\u02bb\u02b9".indexOf(c) >= 0) {
            return QUOTE;
        }
        if ("\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\uff02".indexOf(c) >= 0) {
            return DOUBLE_QUOTE;
        }
        if ("-\u2010\u2011\ufe63\uff0d".indexOf(c) >= 0) {
            return HYPHEN;
        }
        if ("\u2012\u2013\u2014\u2015".indexOf(c) >= 0) {
            return DASH;
        }
        if (".!?\u2026".indexOf(c) >= 0) {
            return STOP;
        }
        if (isIgnorable(c)) {
            return IGNORABLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return BLANK;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetter(c) || mark || c == '_' ? LETTER : OTHER;
    }

    private static boolean isIgnorable(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\ufe00' && c <= '\ufe0f')
                || c == '\ufeff';
    }
}
