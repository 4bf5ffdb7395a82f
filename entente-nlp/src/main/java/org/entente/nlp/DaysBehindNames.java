package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "Iran <b>Tuesday</b> rejected the offer", "President Bush <b>today</b> ordered": a day without a preposition runs into the
 * name before it, and the parser makes one name of both. It is given an adverb in the day's place.
 */
final class DaysBehindNames {

    private static final String STAND_IN = "recently";

    /** Stands for the day in "Monday night". */
    private static final String BEFORE_ITS_PART = "just";

    private static final Set<String> ADVERBS = Set.of("today", "yesterday", "tonight");

    private static final Set<String> PARTS = Set.of("night", "evening", "morning", "afternoon");

    /** What makes a day one of its own or belongs to it, so that no name stands before it. */
    private static final Set<String> OF_THE_DAY = Set.of(
            "on",
            "in",
            "by",
            "since",
            "until",
            "till",
            "from",
            "last",
            "next",
            "this",
            "every",
            "each",
            "late",
            "early",
            "black",
            "bloody",
            "good",
            "palm",
            "ash",
            "holy",
            "easter",
            "shrove",
            "maundy",
            "super",
            "cyber",
            "the",
            "a",
            "and",
            "or",
            "to",
            "through",
            "before",
            "after",
            "for",
            "of",
            "at",
            "when",
            "red",
            "another",
            "previous",
            "following",
            "orthodox");

    /** Words behind a day that it gives its name to. */
    private static final Set<String> NAMED_AFTER = Set.of(
            "prayer",
            "prayers",
            "sermon",
            "edition",
            "editions",
            "newspaper",
            "market",
            "club",
            "and",
            "or",
            "to",
            "of");

    private DaysBehindNames() {}

    /** Whether a word is a day that the parser reads an adverb for. */
    static boolean replaced(String form) {
        return form.equals(STAND_IN) || form.equals(BEFORE_ITS_PART);
    }

    private static boolean at(List<String> forms, int word) {
        String before = forms.get(word - 1);
        String next = forms.get(word + 1);
        return (Calendar.day(forms.get(word)) || ADVERBS.contains(forms.get(word)))
                && Character.isUpperCase(before.charAt(0))
                && !OF_THE_DAY.contains(before.toLowerCase(Locale.ROOT))
                && !Calendar.names(before)
                && Character.isLowerCase(next.charAt(0))
                && !NAMED_AFTER.contains(next);
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        List<String> read = standing;
        for (int word = 1; word < forms.size() - 1; word++) {
            if (at(forms, word)) {
                read = read == standing ? new ArrayList<>(standing) : read;
                boolean part = PARTS.contains(forms.get(word + 1));
                read.set(word, part ? BEFORE_ITS_PART : STAND_IN);
                if (part) {
                    read.set(word + 1, STAND_IN);
                }
            }
        }
        return read;
    }
}
