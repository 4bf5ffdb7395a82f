package org.entente.text.when;

/** Reads from the words before a time expression how what is told lies to it. */
final class Bearings {

    private Bearings() {}

    /** The bearing of the expression that begins at a word. */
    static Bearing of(Words words, int first, Match match) {
        int inner = words.after(first, WordKind.THE);
        switch (words.at(inner).prefix()) {
            case POST -> {
                return Bearing.AFTER;
            }
            case PRE -> {
                return Bearing.BEFORE;
            }
            case NONE, EARLY, MID, LATE -> {
                // the words before decide
            }
        }
        int before = lead(words, first);
        return switch (words.kind(before)) {
            case SINCE -> Bearing.SINCE;
            case UNTIL -> words.form(before - 1).equalsIgnoreCase("not") ? Bearing.AT : Bearing.UNTIL;
            case BEFORE -> Bearing.BEFORE;
            case AFTER, FOLLOWING -> isReckoned(match.meaning()) ? Bearing.AT : Bearing.AFTER;
            case BY -> Bearing.BY;
            case FROM -> Bearing.SINCE;
            case TO -> ofTo(words, before);
            case OF -> words.form(before - 1).equals("ahead") ? Bearing.BEFORE : Bearing.AT;
            case IN, ON ->
                words.form(before - 1).equalsIgnoreCase("beginning")
                                || words.form(before - 1).equalsIgnoreCase("starting")
                        ? Bearing.SINCE
                        : Bearing.AT;
            default -> Bearing.AT;
        };
    }

    private static Bearing ofTo(Words words, int to) {
        if (words.form(to - 1).equalsIgnoreCase("prior")) {
            return Bearing.BEFORE;
        }
        return words.form(to).equalsIgnoreCase("to") && !words.form(to - 1).equalsIgnoreCase("up")
                ? Bearing.AT
                : Bearing.UNTIL;
    }

    private static boolean isReckoned(Meaning meaning) {
        return meaning instanceof Meaning.Shift || meaning instanceof Meaning.Duration;
    }

    /** Whether a preposition of time stands before a phrase, past its article and adjectives of extent. */
    static boolean leadsTime(Words words, int i) {
        return switch (words.kind(lead(words, i))) {
            case SINCE, UNTIL, BEFORE, AFTER, FOLLOWING, BY, FROM, DURING, IN, BETWEEN, WITHIN, TO -> true;
            case OF ->
                switch (words.kind(lead(words, i) - 1)) {
                    case START, END, MIDDLE -> true;
                    default -> ofExtent(words.form(lead(words, i) - 1));
                };
            default -> false;
        };
    }

    private static boolean ofExtent(String noun) {
        return switch (noun) {
            case "outbreak",
                    "remainder",
                    "rest",
                    "height",
                    "course",
                    "days",
                    "years",
                    "months",
                    "aftermath",
                    "eve",
                    "era",
                    "period",
                    "time" -> true;
            default -> false;
        };
    }

    private static int lead(Words words, int i) {
        int before = i - 1;
        while (words.is(before, WordKind.THE) || words.is(before, WordKind.ABOUT)) {
            before--;
        }
        return before;
    }
}
