package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "signed in Washington <b>that</b> December": behind a noun the parser takes it for the beginning of a relative clause, and the
 * month for what the clause is about. It is given "this" in its place.
 */
final class ThatMonth {

    private static final String STAND_IN = "this";

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter");

    /** Behind these it begins what is said or thought: "said that December would bring peace". */
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "announced",
            "warned",
            "claimed",
            "believed",
            "added",
            "argued",
            "agreed",
            "promised",
            "insisted",
            "denied",
            "confirmed",
            "declared",
            "told",
            "knew",
            "reported",
            "reporters",
            "hoped",
            "feared",
            "thought",
            "decided",
            "demanded",
            "so",
            "such");

    private ThatMonth() {}

    /** Whether a word is one that the parser reads in the place of "that". */
    static boolean replaced(String form) {
        return form.equals(STAND_IN);
    }

    private static boolean at(List<String> forms, int word) {
        String next = forms.get(word + 1);
        return forms.get(word).equals("that")
                && (SEASONS.contains(next) || Calendar.names(next))
                && !SAYING.contains(forms.get(word - 1));
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        List<String> read = standing;
        for (int word = 1; word < forms.size() - 1; word++) {
            if (at(forms, word)) {
                read = read == standing ? new ArrayList<>(standing) : read;
                read.set(word, STAND_IN);
            }
        }
        return read;
    }
}
