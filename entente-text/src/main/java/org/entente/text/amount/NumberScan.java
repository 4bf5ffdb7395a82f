package org.entente.text.amount;

import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.Sentence;

/** Reads one number from the words of a sentence, from left to right: "1.2 billion", "two hundred and five", "dozens". */
final class NumberScan {

    /**
     * A number that was read.
     *
     * @param end the token after its last
     * @param scaled the scale that its last word gave, 1 where none
     */
    record Figure(int end, double least, double most, long scaled) {

        boolean plain() {
            return least == most;
        }
    }

    private final Sentence s;
    private final boolean money;
    private int at;
    private double total;
    private double current = -1;
    private long scaled = 1;

    private NumberScan(Sentence sentence, int start, boolean money) {
        this.s = sentence;
        this.at = start;
        this.money = money;
    }

    /**
     * The number that begins at a token.
     *
     * @param money whether a sign of money stands before it, so that "m" is a million
     */
    static Optional<Figure> at(Sentence s, int start, boolean money) {
        if (start >= s.size() || !Numerals.mayBegin(word(s, start))) {
            return Optional.empty();
        }
        Optional<Figure> loose = loose(s, start);
        return loose.isPresent() ? loose : new NumberScan(s, start, money).number();
    }

    /** "hundreds", "tens of thousands". */
    private static Optional<Figure> loose(Sentence s, int start) {
        String word = word(s, start);
        Optional<Numerals.Loose> first = Numerals.loose(word);
        boolean joined = start + 2 < s.size() && word(s, start + 1).equals("of");
        Optional<Numerals.Loose> of = joined ? Numerals.loose(word(s, start + 2)) : Optional.empty();
        if (first.isEmpty() || of.isEmpty() && word.equals("tens")) {
            return Optional.empty();
        }
        double least = first.get().least();
        double most = first.get().most();
        if (of.isEmpty()) {
            return Optional.of(new Figure(start + 1, least, most, 1));
        }
        double scale = of.get().least() / 2.0;
        return Optional.of(new Figure(start + 3, least * scale, (most + 1) * scale - 1, 1));
    }

    private Optional<Figure> number() {
        if (!begin()) {
            return Optional.empty();
        }
        while (at < s.size() && step(word(s, at))) {
            at++;
        }
        double value = total + Math.max(0, current);
        return Optional.of(new Figure(at, value, value, scaled));
    }

    private boolean begin() {
        String word = word(s, at);
        String next = at + 1 < s.size() ? word(s, at + 1) : "";
        if (word.equals("half") && next.equals("a") && at + 2 < s.size() && scale(word(s, at + 2)) > 1_000) {
            current = 0.5;
            at += 2;
            return true;
        }
        boolean article = word.equals("a") || word.equals("an");
        if (article && next.equals("couple") || article && next.equals("few")) {
            boolean of = at + 2 < s.size() && word(s, at + 2).equals("of");
            return vague(next.equals("couple") ? 2 : 3, at + (of ? 3 : 2));
        }
        if (word.equals("several") || word.equals("few")) {
            return vague(3, at + 1);
        }
        if (article || scale(word) > 0 && scale(word) < 1_000_000 && word.equals(form(at))) {
            boolean bare = !article;
            if (bare || scale(next) > 0) {
                current = 1;
                at += bare ? 0 : 1;
                return true;
            }
            return false;
        }
        double digits = Numerals.digits(form(at));
        current = digits >= 0 ? digits : Numerals.unit(word) + Numerals.tens(word);
        at++;
        return current > 0;
    }

    /** "a few hundred": a vague number counts only before a word of scale. */
    private boolean vague(int number, int next) {
        if (next >= s.size() || scale(word(s, next)) == 0) {
            return false;
        }
        current = number;
        at = next;
        return true;
    }

    /** Takes a further word into the number; false where it does not belong to it. */
    private boolean step(String word) {
        long scale = scale(word);
        if (scale > 0 && current >= 0) {
            if (scale <= 100) {
                current *= scale;
            } else {
                total += current * scale;
                current = -1;
            }
            scaled = scale;
            return true;
        }
        boolean followed = at + 1 < s.size() && small(word(s, at + 1));
        if (word.equals("-") && at + 1 < s.size() && scale(word(s, at + 1)) > 0) {
            return true;
        }
        if (word.equals("-")) {
            return followed && current >= 20 && current < 100 && current % 10 == 0 && small(word(s, at - 1));
        }
        if (word.equals("and")) {
            return followed && scaled > 1 && !money && scaled <= 1_000;
        }
        int small = Numerals.unit(word) + Numerals.tens(word);
        if (small == 0) {
            return false;
        }
        boolean afterTens = current >= 20 && current % 10 == 0 && small < 10;
        boolean afterScale = current < 0 || scaled == 100 && current % 100 == 0;
        if (!afterTens && !afterScale) {
            return false;
        }
        current = Math.max(0, current) + small;
        return true;
    }

    private static boolean small(String word) {
        return Numerals.unit(word) + Numerals.tens(word) > 0;
    }

    private long scale(String word) {
        return Numerals.scale(word, money);
    }

    private String form(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }

    private static String word(Sentence s, int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
