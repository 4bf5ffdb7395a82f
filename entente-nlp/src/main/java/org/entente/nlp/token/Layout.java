package org.entente.nlp.token;

/**
 * Tells whether a line's end is only where the text was wrapped or where a line of its own (a headline, a list item)
 * ends. A program that wraps text breaks a line only where the next word would not have fitted; so a line that had
 * room for the next word was ended on purpose.
 */
final class Layout {

    /** What lies between two tokens. */
    enum Gap {
        NONE,
        BLANK,
        NEWLINE,
        PARAGRAPH
    }

    private static final int NARROWEST_PAGE = 45;
    private static final int WIDEST_PAGE = 140;

    private final String text;
    private int blockEnd;
    private int widestInBlock;

    Layout(String text) {
        this.text = text;
    }

    /** What lies between two neighbouring tokens, given where the first ends and the second begins. */
    Gap gap(int from, int to) {
        if (from == to) {
            return Gap.NONE;
        }
        int newlines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\u0085'
                    || c == '\u2028'
                    || (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n'))) {
                newlines++;
            } else if (c == '\f' || c == '\u2029' || c == '\u000b') {
                newlines += 2;
            }
        }
        return newlines == 0 ? Gap.BLANK : newlines == 1 ? Gap.NEWLINE : Gap.PARAGRAPH;
    }

    /**
     * Whether the newline between two tokens may be a wrap: the line is so full that the next word did not fit.
     *
     * @param lineBegin begin of the first token of the line
     * @param lineEnd end of the line's last token
     * @param nextBegin begin of the next line's first token
     */
    boolean mayBeWrap(int lineBegin, int lineEnd, int nextBegin) {
        measureBlock(lineBegin, nextBegin);
        if (widestInBlock < NARROWEST_PAGE || widestInBlock > WIDEST_PAGE) {
            return false;
        }
        int nextWord = nextBegin;
        while (nextWord < text.length() && CharKind.of(text.charAt(nextWord)) != CharKind.BLANK) {
            nextWord++;
        }
        int needed = lineEnd - lineBegin + 1 + (nextWord - nextBegin);
        return needed > widestInBlock;
    }

    /** The widest line from the one that begins at an index to the end of its paragraph; each is measured once. */
    private void measureBlock(int lineBegin, int nextBegin) {
        if (nextBegin < blockEnd) {
            return;
        }
        int widest = 0;
        int begin = lineBegin;
        int last = lineBegin;
        boolean empty = true;
        int i = lineBegin;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (empty) {
                    break;
                }
                widest = Math.max(widest, last - begin);
                empty = true;
            } else if (CharKind.of(c) != CharKind.BLANK) {
                if (empty) {
                    begin = i;
                    empty = false;
                }
                last = i + 1;
            }
        }
        widestInBlock = empty ? widest : Math.max(widest, last - begin);
        blockEnd = Math.max(i, nextBegin + 1);
    }
}
