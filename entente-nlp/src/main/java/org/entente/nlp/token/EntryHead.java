package org.entente.nlp.token;

/**
 * Finds the date or time of day with which a line of a chronicle, report of a situation or running report begins, before a
 * dash or colon: "1991 May –", "• 14 Oct:", "12 March 2020 -", "09:15 GMT –"; and the letter or number of a list in brackets:
 * "(a)", "(iv)". What follows reads as a sentence without them.
 */
final class EntryHead {

    private static final int LONGEST = 14;
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_MARK = 4;

    private static final WordSet MONTHS = WordSet.of(
            Calendar.MONTHS, Calendar.SHORT_MONTHS, "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");
    private static final WordSet DAYS = WordSet.of(
            Calendar.DAYS,
            "mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.");
    private static final WordSet SEASONS = WordSet.of("spring summer autumn fall winter");
    private static final WordSet ZONES = WordSet.of(
            "gmt utc cet cest eet eest est edt pst pdt ist pkt msk trt bst zulu local time hrs hours am pm a.m. p.m. z");
    private static final WordSet LINKS = WordSet.of("and to early mid late mid- circa c. ca. the of");

    private EntryHead() {}

    /** The number of the token after the head of an entry that begins at a token, or {@code from} where none does. */
    static int end(Tokens tokens, int from, int size) {
        int mark = afterMark(tokens, from, size);
        int start = mark > from ? mark : afterBullet(tokens, from, size);
        int end = dateEnd(tokens, start, size);
        if (end > start) {
            return end;
        }
        return mark > from && goesOn(tokens, mark, size) ? mark : from;
    }

    /** "(a)", "(12)", "(iv)". */
    private static int afterMark(Tokens tokens, int from, int size) {
        boolean bracketed = from + 3 < size
                && tokens.form(from).equals("(")
                && tokens.form(from + 2).equals(")")
                && tokens.form(from + 1).length() <= LONGEST_MARK
                && tokens.begin(from + 3) > tokens.end(from + 2);
        return bracketed && isMark(tokens.form(from + 1)) ? from + 3 : from;
    }

    private static boolean isMark(String form) {
        boolean digits = form.chars().allMatch(Character::isDigit) && form.length() < YEAR_DIGITS - 1;
        return digits
                || form.length() == 1 && Character.isLetter(form.charAt(0))
                || form.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private static int afterBullet(Tokens tokens, int from, int size) {
        String form = tokens.form(from);
        boolean sign = form.length() <= 2
                && CharKind.of(form.charAt(0)) != CharKind.LETTER
                && CharKind.of(form.charAt(0)) != CharKind.DIGIT
                && !form.equals("(");
        return sign && from + 1 < size ? from + 1 : from;
    }

    private static int dateEnd(Tokens tokens, int from, int size) {
        boolean dated = false;
        boolean clock = false;
        boolean zone = false;
        boolean year = false;
        int limit = Math.min(size, from + LONGEST);
        for (int i = from; i < limit; i++) {
            String form = tokens.form(i);
            if (separates(tokens, i) && i > from) {
                boolean told = dated || year || clock && (zone || form.equals("--"));
                return told && goesOn(tokens, i + 1, size) ? i + 1 : from;
            }
            char first = form.charAt(0);
            if (CharKind.of(first) == CharKind.DIGIT) {
                boolean number = form.chars().allMatch(Character::isDigit);
                year |= number && form.length() == YEAR_DIGITS && (first == '1' || first == '2');
                clock |= isClock(form);
                dated |= !number && isDate(form);
                if (number && form.length() > YEAR_DIGITS
                        || !number && !isClock(form) && !isDate(form) && !isOrdinal(form)) {
                    return from;
                }
            } else if (Character.isUpperCase(first) && (MONTHS.contains(form) || DAYS.contains(form))) {
                dated = true;
            } else if (ZONES.contains(form)) {
                zone = true;
            } else if (!SEASONS.contains(form) && !LINKS.contains(form) && !joins(form)) {
                return from;
            }
        }
        return from;
    }

    private static boolean joins(String form) {
        return form.equals(",") || form.equals("-") || form.equals("/") || form.equals("'s") || form.equals(".");
    }

    /** A dash between blanks, or a colon that ends the head. */
    private static boolean separates(Tokens tokens, int i) {
        String form = tokens.form(i);
        boolean spaced = i + 1 < tokens.size() && tokens.begin(i + 1) > tokens.end(i);
        return form.equals("--") || form.equals(":") && spaced || form.equals("|");
    }

    private static boolean isClock(String form) {
        return form.matches("\\d{1,2}[:.h]\\d\\d(am|pm)?");
    }

    private static boolean isDate(String form) {
        return form.matches("\\d{4}-\\d{2}(-\\d{2})?|\\d{1,2}[/.]\\d{1,2}[/.](\\d{2}|\\d{4})");
    }

    private static boolean isOrdinal(String form) {
        return form.matches("\\d{1,2}(st|nd|rd|th)");
    }

    /** A sentence must follow: a capital, a number or a quote. */
    private static boolean goesOn(Tokens tokens, int token, int size) {
        if (token >= size) {
            return false;
        }
        char next = tokens.form(token).charAt(0);
        return next == '"' || Character.isUpperCase(next) || CharKind.of(next) == CharKind.DIGIT;
    }
}
