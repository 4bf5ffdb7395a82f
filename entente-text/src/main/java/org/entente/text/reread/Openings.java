package org.entente.text.reread;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.token.Calendar;
import org.entente.text.frame.WordClasses;

/** Finds a phrase of time at the begin of a sentence that its tree takes for the sentence: "For two decades the two were enemies." */
final class Openings {

    private static final int LATEST = 5;

    private static final Set<String> TIMES = WordClasses.shared().any("calendar", "stretch-of-time");

    /** Times that are no times elsewhere, or names of them. */
    private static final Set<String> TIMES_HERE =
            Set.of("fortnight", "fall", "half", "quarter", "period", "era", "ramadan", "christmas", "easter");

    private static final Set<String> INSIDE =
            Set.of("of", "to", "until", "till", "and", "-", "–", "or", "ago", "later", "earlier");

    private static final Set<String> DATING = Set.of("on", "since", "by", "until");
    private static final Set<String> JOINING = Set.of("and", "or", "to", "until", "through");

    /**
     * A phrase.
     *
     * @param head the word that heads it
     * @param end the first word of the rest
     */
    record Opening(int head, int end) {}

    private Openings() {}

    /** The phrase that opens a sentence; empty where the root is none, or little is left behind it. */
    static Optional<Opening> of(Sentence s) {
        int root = s.root();
        if (root > LATEST || !temporal(s, root)) {
            return Optional.empty();
        }
        int end = root + 1;
        while (end < s.size()
                && (temporal(s, end)
                        || INSIDE.contains(lower(s, end)) && end + 1 < s.size() && temporal(s, end + 1)
                        || adverb(s, end))) {
            end++;
        }
        if (end < s.size() && s.form(end).equals(",")) {
            end++;
        }
        return end + 2 < s.size() ? Optional.of(new Opening(root, end)) : Optional.empty();
    }

    /** "<b>On 3 October</b> officers led by him seized the palace": a date whose month or day runs into the noun behind it; else empty. */
    static Optional<Opening> runningOn(Sentence s) {
        int month = 2;
        boolean date = s.size() > month + 3
                && DATING.contains(lower(s, 0))
                && s.form(1).length() <= 2
                && Character.isDigit(s.form(1).charAt(0))
                && Calendar.names(s.form(month));
        if (!date) {
            return Optional.empty();
        }
        boolean year = s.form(month + 1).length() == 4
                && Character.isDigit(s.form(month + 1).charAt(0));
        int end = year ? month + 2 : month + 1;
        boolean goesOn = !Character.isLowerCase(s.form(end).charAt(0)) || JOINING.contains(lower(s, end));
        boolean runs = IntStream.range(1, end)
                .anyMatch(token -> s.head(token) >= end
                        && (s.relation(token) == Relation.COMPOUND || s.relation(token) == Relation.NUMMOD));
        return runs && !goesOn ? Optional.of(new Opening(1, end)) : Optional.empty();
    }

    private static boolean adverb(Sentence s, int token) {
        String word = lower(s, token);
        return word.equals("ago") || word.equals("later") || word.equals("earlier");
    }

    private static boolean temporal(Sentence s, int token) {
        return s.upos(token) == Upos.NUM && Character.isDigit(s.form(token).charAt(0))
                || named(s.lemma(token).toLowerCase(Locale.ROOT))
                || decade(s.form(token));
    }

    private static boolean named(String lemma) {
        return TIMES.contains(lemma) || TIMES_HERE.contains(lemma);
    }

    /** "1990s". */
    private static boolean decade(String form) {
        return form.length() == 5 && form.endsWith("0s") && Character.isDigit(form.charAt(0));
    }

    private static String lower(Sentence s, int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
