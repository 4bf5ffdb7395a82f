package org.entente.nlp.token;

/**
 * A token as the tagger and parser know it: typographic quotes, dashes, ellipses and ligatures made plain, invisible
 * characters left out. The trainer passes the treebanks' forms through here too, so that both sides see the same.
 *
 * <p>A dash that sets off a clause is always {@code --}, however it was typed ({@code word -- word}, {@code word - word},
 * {@code word—word}); {@code -} is left for the hyphen inside a word and the dash of a range.
 */
public final class PlainForm {

    private PlainForm() {}

    /**
     * The plain form of a whole token.
     *
     * @param token the token as written
     * @param blankBefore whether a blank (or the text's beginning) stands before it
     * @param blankAfter whether a blank (or the text's end) stands after it
     */
    public static String of(String token, boolean blankBefore, boolean blankAfter) {
        return of(token, 0, token.length(), blankBefore, blankAfter);
    }

    static String of(String text, int begin, int end, boolean blankBefore, boolean blankAfter) {
        if (end - begin == 1) {
            String single = single(text.charAt(begin), blankBefore && blankAfter);
            if (!single.isEmpty()) {
                return single;
            }
        }
        if (isDoubled(text, begin, end)) {
            return "\"";
        }
        for (int i = begin; i < end; i++) {
            if (!isPlain(text.charAt(i))) {
                return rewritten(text, begin, end);
            }
        }
        return text.substring(begin, end);
    }

    private static String single(char c, boolean spaced) {
        return switch (CharKind.of(c)) {
            case CharKind.QUOTE -> "'";
            case CharKind.DOUBLE_QUOTE -> "\"";
            case CharKind.HYPHEN -> spaced ? "--" : "-";
            case CharKind.DASH -> spaced || c >= '\u2014' ? "--" : "-";
            default -> "";
        };
    }

    /** Two single quotes in a row stand for a double one. */
    private static boolean isDoubled(String text, int begin, int end) {
        return end - begin == 2
                && CharKind.of(text.charAt(begin)) == CharKind.QUOTE
                && CharKind.of(text.charAt(begin + 1)) == CharKind.QUOTE;
    }

    private static boolean isPlain(char c) {
        if (c < 128) {
            return c != '`';
        }
        return switch (CharKind.of(c)) {
            case CharKind.LETTER -> c < '\ufb00' || c > '\ufb04';
            case CharKind.DIGIT, CharKind.OTHER, CharKind.SURROGATE -> true;
            default -> false;
        };
    }

    private static String rewritten(String text, int begin, int end) {
        StringBuilder plain = new StringBuilder(end - begin + 4);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            switch (CharKind.of(c)) {
                case CharKind.IGNORABLE -> {}
                case CharKind.BLANK -> plain.append(' ');
                case CharKind.QUOTE -> plain.append('\'');
                case CharKind.DOUBLE_QUOTE -> plain.append('"');
                case CharKind.HYPHEN -> plain.append('-');
                case CharKind.DASH -> plain.append(c >= '\u2014' ? "--" : "-");
                default -> plain.append(c == '\u2026' ? "..." : ligature(c));
            }
        }
        return plain.length() == 0 ? text.substring(begin, end) : plain.toString();
    }

    private static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            default -> String.valueOf(c);
        };
    }
}
