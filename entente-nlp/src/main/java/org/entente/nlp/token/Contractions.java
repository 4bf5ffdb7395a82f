package org.entente.nlp.token;

/** Words that are two words to grammar: where their second part begins. */
final class Contractions {

    private static final WordSet CLITICS = WordSet.of("s m ll re ve d");

    private static final WordSet NEGATED = WordSet.of(
            "dont wont cant didnt doesnt isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt aint");

    private static final WordSet LAST_TWO = WordSet.of("gonna wanna gotta lemme gimme ive");
    private static final WordSet LAST_ONE = WordSet.of("thats whats im");

    private Contractions() {}

    /** Where a clitic that begins with the apostrophe at an index ends, or -1 where none does. */
    static int cliticEnd(String text, int apostrophe) {
        int end = apostrophe + 1;
        while (end < text.length() && end <= apostrophe + 3 && CharKind.isWord(text.charAt(end))) {
            end++;
        }
        boolean whole = end == text.length() || !CharKind.isWord(text.charAt(end));
        return whole && CLITICS.contains(text, apostrophe + 1, end) ? end : -1;
    }

    /** Whether the apostrophe at an index is that of "n't". */
    static boolean isNegation(String text, int apostrophe) {
        int after = apostrophe + 1;
        return apostrophe > 1
                && (text.charAt(apostrophe - 1) | 32) == 'n'
                && CharKind.of(text.charAt(apostrophe - 2)) == CharKind.LETTER
                && after < text.length()
                && (text.charAt(after) | 32) == 't'
                && (after + 1 == text.length() || !CharKind.isWord(text.charAt(after + 1)));
    }

    /** Where the second word of one that is written without apostrophe begins, or {@code end} where it is one word. */
    static int split(String text, int begin, int end) {
        int length = end - begin;
        if (length == 6 && text.regionMatches(true, begin, "cannot", 0, 6)) {
            return begin + 3;
        }
        if (length > 7 || length < 2) {
            return end;
        }
        char last = text.charAt(end - 1);
        boolean acronym = length < 4 && Character.isUpperCase(last);
        if (acronym) {
            return end;
        }
        if (NEGATED.contains(text, begin, end) || LAST_TWO.contains(text, begin, end)) {
            return end - 2;
        }
        return LAST_ONE.contains(text, begin, end) ? end - 1 : end;
    }
}
