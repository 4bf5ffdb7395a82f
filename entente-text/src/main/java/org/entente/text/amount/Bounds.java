package org.entente.text.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What stands before a number, and whether the number is then the least; the longer first, "no more than" is not "more than". */
    private record Phrase(boolean least, List<String> words) {}

    private static final List<Phrase> PHRASES = Stream.of(
                    least("at", "least"),
                    least("more", "than"),
                    least("no", "fewer", "than"),
                    least("no", "less", "than"),
                    least("not", "less", "than"),
                    least("upwards", "of"),
                    least("in", "excess", "of"),
                    least("over"),
                    least("exceeding"),
                    most("no", "more", "than"),
                    most("not", "more", "than"),
                    most("up", "to"),
                    most("at", "most"),
                    most("as", "many", "as"),
                    most("as", "much", "as"),
                    most("fewer", "than"),
                    most("less", "than"),
                    most("under"))
            .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.words().size()))
            .toList();

    private static Phrase least(String... words) {
        return new Phrase(true, List.of(words));
    }

    private static Phrase most(String... words) {
        return new Phrase(false, List.of(words));
    }

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
        int number = before;
        Optional<Phrase> said = PHRASES.stream()
                .filter(phrase -> ends(s, number, phrase.words()))
                .findFirst();
        if (said.isPresent() ? said.get().least() : orMore(s, end)) {
            return Quantity.atLeast(least);
        }
        return said.isPresent() ? Quantity.atMost(most) : Quantity.of(most);
    }

    private static boolean orMore(Sentence s, int end) {
        return end + 1 < s.size()
                && (word(s, end).equals("or") || word(s, end).equals("and"))
                && word(s, end + 1).equals("more");
    }

    private static boolean ends(Sentence s, int before, List<String> phrase) {
        int start = before - phrase.size();
        boolean all = start >= 0;
        for (int i = 0; all && i < phrase.size(); i++) {
            all = word(s, start + i).equals(phrase.get(i));
        }
        return all;
    }

    private static String word(Sentence s, int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
