package org.entente.nlp.token;

/** Web and e-mail addresses and file names, which stay whole. */
final class Addresses {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    private static final WordSet SCHEMES = WordSet.of("http https ftp ftps mailto file");

    private static final WordSet ENDINGS = WordSet.of(
            "com org net gov edu mil int info biz io tv co uk us eu ca au nz in pk af ir iq il sy tr ru ua cn hk jp kr de fr",
            "it es nl be ch at se no dk fi pl cz br mx ar za ng ke eg sa ae qa lb jo",
            "doc docx xls xlsx ppt pdf txt html htm php jpg jpeg png gif zip exe csv xml json url mp3 mp4");

    private final String text;
    private int nextAt = -1;

    Addresses(String text) {
        this.text = text;
    }

    /** Where an address that begins at an index ends, or -1 where none begins. */
    int end(int begin) {
        int end = webEnd(begin);
        return end > 0 ? end : mailEnd(begin);
    }

    private int webEnd(int begin) {
        int letters = begin;
        int limit = Math.min(text.length(), begin + 7);
        while (letters < limit && CharKind.of(text.charAt(letters)) == CharKind.LETTER) {
            letters++;
        }
        boolean address = SCHEMES.contains(text, begin, letters)
                ? text.startsWith("://", letters) || text.regionMatches(true, begin, "mailto:", 0, 7)
                : text.regionMatches(true, begin, "www.", 0, 4) || text.regionMatches(true, begin, "doi:10.", 0, 7);
        if (!address) {
            return -1;
        }
        int end = pathEnd(letters);
        return end > letters + 1 ? end : -1;
    }

    /** Where the path of an address ends; punctuation at its end is the sentence's. */
    int pathEnd(int from) {
        int end = from;
        boolean opened = false;
        while (end < text.length() && isPath(text.charAt(end))) {
            opened |= text.charAt(end) == '(';
            end++;
        }
        while (end > from && isTrailing(text.charAt(end - 1), opened)) {
            end--;
        }
        return end;
    }

    private static boolean isPath(char c) {
        byte kind = CharKind.of(c);
        return kind != CharKind.BLANK && kind != CharKind.DOUBLE_QUOTE && "<>{}|\\^".indexOf(c) < 0;
    }

    private static boolean isTrailing(char c, boolean opened) {
        return CharKind.of(c) == CharKind.STOP
                || CharKind.of(c) == CharKind.QUOTE
                || ",;:]".indexOf(c) >= 0
                || (c == ')' && !opened);
    }

    private int mailEnd(int begin) {
        if (nextAt < begin) {
            int found = text.indexOf('@', begin);
            nextAt = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextAt - begin > LONGEST_LOCAL_PART) {
            return -1;
        }
        for (int i = begin; i < nextAt; i++) {
            char c = text.charAt(i);
            if (!CharKind.isWord(c) && "._%+-".indexOf(c) < 0 && CharKind.of(c) != CharKind.LETTER) {
                return -1;
            }
        }
        return domainEnd(nextAt + 1);
    }

    private int domainEnd(int from) {
        int end = from;
        int wordEnd = from;
        boolean dotted = false;
        int limit = Math.min(text.length(), from + LONGEST_DOMAIN);
        while (end < limit && (CharKind.isWord(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            if (CharKind.isWord(text.charAt(end))) {
                dotted |= wordEnd > from && text.charAt(end - 1) == '.';
                wordEnd = end + 1;
            }
            end++;
        }
        return dotted ? wordEnd : -1;
    }

    /** Whether the letters after a full stop end a domain or file name. */
    boolean isEnding(int begin, int end) {
        return ENDINGS.contains(text, begin, end);
    }
}
