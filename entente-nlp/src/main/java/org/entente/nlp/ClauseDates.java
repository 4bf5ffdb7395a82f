package org.entente.nlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.nlp.token.Calendar;

/**
 * "Egypt courted Asmara: <b>in October 2024</b> the presidents met": a date behind a colon or semicolon opens the clause behind it,
 * and tells nothing of the one before.
 */
final class ClauseDates {

    private static final Set<String> OPEN = Set.of("in", "on", "by", "since", "until", "during", "after", "before");
    private static final Set<String> STOPS = Set.of(":", ";");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(st|nd|rd|th|s)?");

    private ClauseDates() {}

    static void mend(String[] lemmas, String[] xposes, int[] heads, Relation[] relations) {
        for (int stop = 1; stop + 3 < lemmas.length; stop++) {
            if (STOPS.contains(lemmas[stop]) && OPEN.contains(lemmas[stop + 1].toLowerCase(Locale.ROOT))) {
                mend(stop, xposes, lemmas, heads, relations);
            }
        }
    }

    private static void mend(int stop, String[] xposes, String[] lemmas, int[] heads, Relation[] relations) {
        int begin = stop + 2;
        int end = begin;
        while (end < lemmas.length
                && (Calendar.names(lemmas[end]) || NUMBER.matcher(lemmas[end]).matches())) {
            end++;
        }
        int date = begin;
        while (date < end && heads[date] >= begin && heads[date] < end) {
            date++;
        }
        int clause = end > begin && date < end ? clause(end, xposes, heads, relations) : -1;
        if (clause < 0 || heads[date] == clause) {
            return;
        }
        if (heads[clause] == date) {
            heads[clause] = heads[date];
            relations[clause] = Relation.PARATAXIS;
        } else if (Heads.under(clause, date, heads)) {
            return;
        }
        heads[date] = clause;
        relations[date] = Relation.OBL;
    }

    /** The finite verb of the first subject from a word on; -1 where another stop comes first. */
    private static int clause(int from, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = from; word < heads.length; word++) {
            if (relations[word] == Relation.NSUBJ || relations[word] == Relation.NSUBJ_PASS) {
                int verb = heads[word];
                return verb > word && xposes[verb].startsWith("V") ? verb : -1;
            }
            if (xposes[word].equals(":")) {
                return -1;
            }
        }
        return -1;
    }
}
