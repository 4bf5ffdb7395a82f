package org.entente.text.amount;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.entente.claim.Quantity;
import org.entente.nlp.Sentence;

/** What the words before and after a number make of it: "at least", "up to", "or more". */
final class Bounds {

    private static final Set<String> NEXT_TO_NOTHING = Set.of(
            "some",
            "about",
            "around",
            "approximately",
            "nearly",
            "almost",
            "roughly",
            "estimated",
            "an",
            "another",
            "the");
    private static final List<List<String>> LEAST = List.of(
            List.of("at", "least"),
            List.of("more", "than"),
            List.of("no", "fewer", "than"),
            List.of("no", "less", "than"),
            List.of("not", "less", "than"),
            List.of("upwards", "of"),
            List.of("in", "excess", "of"),
            List.of("over"),
            List.of("exceeding"));
    private static final List<List<String>> MOST = List.of(
            List.of("no", "more", "than"),
            List.of("not", "more", "than"),
            List.of("up", "to"),
            List.of("at", "most"),
            List.of("as", "many", "as"),
            List.of("as", "much", "as"),
            List.of("fewer", "than"),
            List.of("less", "than"),
            List.of("under"));

    private Bounds() {}

    /** What a number that stands at these tokens says. */
    static Quantity of(Sentence s, int first, int end, long least, long most) {
        if (least != most) {
            return Quantity.between(least, most);
        }
        int before = first;
        while (before > 0 && NEXT_TO_NOTHING.contains(word(s, before - 1))) {
            before--;
        }
        if (ends(s, before, List.of(MOST.get(0), MOST.get(1)))) {
            return Quantity.atMost(most);
        }
        if (ends(s, before, LEAST) || orMore(s, end)) {
            return new Quantity(OptionalLong.of(least), OptionalLong.empty());
        }
        return ends(s, before, MOST) ? Quantity.atMost(most) : Quantity.of(most);
    }

    private static boolean orMore(Sentence s, int end) {
        return end + 1 < s.size()
                && (word(s, end).equals("or") || word(s, end).equals("and"))
                && word(s, end + 1).equals("more");
    }

    private static boolean ends(Sentence s, int before, List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            int start = before - phrase.size();
            boolean all = start >= 0;
            for (int i = 0; all && i < phrase.size(); i++) {
                all = word(s, start + i).equals(phrase.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static String word(Sentence s, int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
