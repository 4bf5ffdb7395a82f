package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "In October Sudan threatened Egypt": without a comma a month or day runs into the name behind it, and the parser makes
 * one name of both. It is given a year in the month's place, which no name begins with.
 */
final class OpeningDates {

    private static final String STAND_IN = "1978";

    /** Stands for the one month that is also a verb and a surname: "On 3 May Turkey withdrew". */
    private static final String MONTH = "March";

    private static final Set<String> OPEN = Set.of("in", "on", "by", "since", "until", "till", "during", "from");
    private static final Set<String> PARTS = Set.of("early", "late", "mid");

    /** What a month or day gives its name to. */
    private static final Set<String> NAMED_AFTER = Set.of(
            "Day",
            "Revolution",
            "War",
            "Crisis",
            "Offensive",
            "Massacre",
            "Agreement",
            "Accord",
            "Coup",
            "Uprising",
            "Pact",
            "Movement",
            "Group",
            "Summit",
            "Plan",
            "Decree",
            "Declaration",
            "Brigade",
            "Brigades",
            "Square",
            "Street",
            "Times",
            "Morning",
            "Night",
            "Fair",
            "Constitution",
            "Front",
            "Martyrs",
            "Herald",
            "Post");

    private OpeningDates() {}

    /** Whether a word is a month or day that runs into the name of somebody. */
    static boolean at(List<String> forms, int word) {
        if (word == 0 || word + 2 >= forms.size() || !Calendar.names(forms.get(word))) {
            return false;
        }
        String before = forms.get(word - 1).toLowerCase(Locale.ROOT);
        boolean opens = OPEN.contains(before)
                || PARTS.contains(before)
                        && word > 1
                        && OPEN.contains(forms.get(word - 2).toLowerCase(Locale.ROOT));
        return opens && name(forms.get(word + 1));
    }

    private static boolean dayOfMay(List<String> forms, int word) {
        String day = forms.get(word - 1);
        return forms.get(word).equals("May")
                && day.length() <= 4
                && Character.isDigit(day.charAt(0))
                && name(forms.get(word + 1));
    }

    private static boolean name(String next) {
        return Character.isUpperCase(next.charAt(0))
                && next.length() > 1
                && !Calendar.names(next)
                && !NAMED_AFTER.contains(next);
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms) {
        List<String> read = forms;
        for (int word = 1; word < forms.size() - 2; word++) {
            if (at(forms, word)) {
                read = read == forms ? new ArrayList<>(forms) : read;
                read.set(word, STAND_IN);
            } else if (dayOfMay(forms, word)) {
                read = read == forms ? new ArrayList<>(forms) : read;
                read.set(word, MONTH);
            }
        }
        return read;
    }
}
