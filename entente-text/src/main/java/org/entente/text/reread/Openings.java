package org.entente.text.reread;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
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
