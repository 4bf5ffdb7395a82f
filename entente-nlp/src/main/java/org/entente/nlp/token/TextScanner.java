package org.entente.nlp.token;

/** Walks over a text from left to right and adds its tokens. */
final class TextScanner {

    private static final WordSet CLIPPED = WordSet.of("em til cause n tis twas bout round");

    private final String text;
    private final int length;
    private final Tokens tokens;
    private final WordScanner words;

    TextScanner(String text, Tokens tokens) {
        this.text = text;
        this.length = text.length();
        this.tokens = tokens;
        this.words = new WordScanner(text, tokens);
    }

    void scan() {
        int at = 0;
        while (at < length) {
            at = switch (CharKind.of(text.charAt(at))) {
                case CharKind.BLANK, CharKind.IGNORABLE -> at + 1;
                case CharKind.LETTER, CharKind.DIGIT -> words.scan(at);
                case CharKind.STOP -> stop(at);
                case CharKind.QUOTE -> quote(at);
                case CharKind.HYPHEN -> hyphens(at);
                case CharKind.SURROGATE -> surrogates(at);
                case CharKind.DASH -> add(at, runOf(at));
                case CharKind.DOUBLE_QUOTE -> add(at, at + 1);
                default -> symbol(at);
            };
        }
    }

    private int add(int begin, int end) {
        tokens.add(begin, end);
        return end;
    }

    private int runOf(int begin) {
        char c = text.charAt(begin);
        int end = begin + 1;
        while (end < length && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private boolean blankBefore(int index) {
        return index == 0 || CharKind.of(text.charAt(index - 1)) == CharKind.BLANK;
    }

    private int stop(int begin) {
        boolean decimal = text.charAt(begin) == '.'
                && begin + 1 < length
                && CharKind.of(text.charAt(begin + 1)) == CharKind.DIGIT
                && (begin == 0 || !CharKind.isWord(text.charAt(begin - 1)));
        int end = begin + 1;
        if (decimal) {
            while (end < length && CharKind.of(text.charAt(end)) == CharKind.DIGIT) {
                end++;
            }
            return add(begin, end);
        }
        while (end < length && CharKind.of(text.charAt(end)) == CharKind.STOP) {
            end++;
        }
        return add(begin, end);
    }

    private int quote(int begin) {
        int next = begin + 1;
        if (next < length && CharKind.of(text.charAt(next)) == CharKind.QUOTE) {
            return add(begin, next + 1);
        }
        if (begin > 0 && !blankBefore(begin)) {
            int clitic = Contractions.cliticEnd(text, begin);
            return add(begin, clitic > 0 ? clitic : next);
        }
        int end = next;
        while (end < length && end < begin + 8 && CharKind.isWord(text.charAt(end))) {
            end++;
        }
        boolean year = end - begin >= 3
                && end - begin <= 4
                && CharKind.of(text.charAt(begin + 1)) == CharKind.DIGIT
                && CharKind.of(text.charAt(begin + 2)) == CharKind.DIGIT
                && (end - begin == 3 || text.charAt(begin + 3) == 's');
        return add(begin, year || CLIPPED.contains(text, next, end) ? end : next);
    }

    private int hyphens(int begin) {
        int end = begin + 1;
        while (end < length && CharKind.of(text.charAt(end)) == CharKind.HYPHEN) {
            end++;
        }
        boolean arrow = end < length && text.charAt(end) == '>';
        return add(begin, arrow ? end + 1 : end);
    }

    private int surrogates(int begin) {
        int point = text.codePointAt(begin);
        int end = begin + Character.charCount(point);
        if (!Character.isLetterOrDigit(point)) {
            return add(begin, end);
        }
        while (end < length && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return add(begin, end);
    }

    private int symbol(int begin) {
        char c = text.charAt(begin);
        int next = begin + 1;
        char following = next < length ? text.charAt(next) : ' ';
        if ((c == '#' || c == '@')
                && CharKind.of(following) == CharKind.LETTER
                && (begin == 0 || !CharKind.isWord(text.charAt(begin - 1)))) {
            int end = next;
            while (end < length && CharKind.isWord(text.charAt(end))) {
                end++;
            }
            return add(begin, end);
        }
        if ((c == ':' || c == ';' || c == '=') && blankBefore(begin)) {
            int face = faceEnd(begin);
            if (face > 0) {
                return add(begin, face);
            }
        }
        boolean single = "()[]{}:;".indexOf(c) >= 0;
        return add(begin, single ? next : runOf(begin));
    }

    /** Where an emoticon such as ":-)" ends, or -1. */
    private int faceEnd(int begin) {
        int mouth = begin + 1;
        if (mouth < length && text.charAt(mouth) == '-') {
            mouth++;
        }
        boolean face = mouth < length && "()DP/".indexOf(text.charAt(mouth)) >= 0;
        boolean alone = mouth + 1 >= length || !CharKind.isWord(text.charAt(mouth + 1));
        return face && alone ? mouth + 1 : -1;
    }
}
