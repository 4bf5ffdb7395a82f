package org.entente.nlp.token;

/**
 * Finds the dateline of a report: a place in capitals, a date, an agency in brackets, in that order and each optional,
 * then a dash or colon: "KABUL, Aug 15 (Reuters) -", "WASHINGTON —", "Kabul, Afghanistan (CNN) --", "ISLAMABAD: ".
 */
final class Dateline {

    private static final int LONGEST = 30;
    private static final int SHORTEST_PLACE = 4;

    private static final WordSet SMALL_WORDS = WordSet.of("and of de del da di al el la le bin");
    private static final WordSet NOT_PLACES = WordSet.of(
            "breaking update exclusive watch read note photo video photos opinion analysis summary background warning nato imf",
            "subject from date fact factbox timeline correction corrected editor");
    private static final WordSet DATE_WORDS = WordSet.of(
            Calendar.MONTHS,
            Calendar.SHORT_MONTHS,
            "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
            Calendar.DAYS,
            "mon tue wed thu fri sat sun");

    private Dateline() {}

    /** The number of the token after the dateline that begins at a token, or {@code from} where none does. */
    static int end(Tokens tokens, int from, int paragraphEnd) {
        boolean agency = false;
        boolean dated = false;
        boolean bracket = false;
        boolean placeIsOver = false;
        int capitals = 0;
        int limit = Math.min(paragraphEnd, from + LONGEST);
        for (int i = from; i < limit; i++) {
            String form = tokens.form(i);
            char first = form.charAt(0);
            if (isDash(tokens, i) && i > from) {
                return accepted(capitals, agency, dated) && goesOn(tokens, i, paragraphEnd) ? i + 1 : from;
            }
            if (form.equals(":") && !bracket) {
                return accepted(capitals, agency, dated)
                                && capitals > 0
                                && !NOT_PLACES.contains(tokens.form(from))
                                && goesOn(tokens, i, paragraphEnd)
                        ? i + 1
                        : from;
            }
            if (form.equals("(")) {
                bracket = true;
            } else if (form.equals(")")) {
                agency |= bracket;
                bracket = false;
            } else if (DATE_WORDS.contains(form) || CharKind.of(first) == CharKind.DIGIT) {
                dated |= DATE_WORDS.contains(form);
            } else if (form.equals(",")) {
                placeIsOver = capitals > 0;
            } else if (CharKind.of(first) == CharKind.LETTER) {
                if (!bracket && !isNameWord(form)) {
                    return from;
                }
                boolean whole = isAllCapitals(form);
                if (!bracket && !placeIsOver && capitals >= 0) {
                    capitals = whole ? capitals + form.length() : SMALL_WORDS.contains(form) ? capitals : -1;
                }
            } else if (!form.equals("/") && !form.equals(".") && !form.equals("-") && !form.equals("'")) {
                return from;
            }
        }
        return from;
    }

    private static boolean accepted(int capitals, boolean agency, boolean dated) {
        return agency || (capitals > 0 && dated) || capitals >= SHORTEST_PLACE;
    }

    private static boolean isNameWord(String form) {
        return Character.isUpperCase(form.charAt(0)) || SMALL_WORDS.contains(form);
    }

    private static boolean isDash(Tokens tokens, int token) {
        String form = tokens.form(token);
        return form.equals("--") || (form.equals("-") && spaceAfter(tokens, token) && isClosing(tokens, token - 1));
    }

    private static boolean isClosing(Tokens tokens, int token) {
        return token >= 0 && tokens.form(token).equals(")");
    }

    private static boolean spaceAfter(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.begin(token + 1) > tokens.end(token);
    }

    /** A sentence must follow: a capital, a number or a quote. */
    private static boolean goesOn(Tokens tokens, int token, int paragraphEnd) {
        if (token + 1 >= paragraphEnd) {
            return false;
        }
        char next = tokens.form(token + 1).charAt(0);
        boolean quote = next == '"' || next == '\'';
        boolean allCapitals =
                isAllCapitals(tokens.form(token + 1)) && tokens.form(token + 1).length() > 5;
        return (quote || Character.isUpperCase(next) || CharKind.of(next) == CharKind.DIGIT) && !allCapitals;
    }

    private static boolean isAllCapitals(String form) {
        boolean letter = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }
}
