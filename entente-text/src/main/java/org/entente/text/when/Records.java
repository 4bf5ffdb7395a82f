package org.entente.text.when;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "the first since 2016", "the deadliest attack since March": a time that only says how long nothing like it was. */
final class Records {

    /** How many tokens before "since" the word may stand that ranks. */
    private static final int REACH = 10;

    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "only", "latest");

    private Records() {}

    /** Whether an expression is that of a record, so that nothing told happened at it. */
    static boolean sets(Sentence sentence, Expression expression) {
        int since = since(sentence, expression);
        if (since < 0) {
            return false;
        }
        boolean told = false;
        for (int token = since - 1; token >= Math.max(0, since - REACH); token--) {
            if (sentence.upos(token) == Upos.PUNCT && !sentence.form(token).equals("-")) {
                return false;
            }
            if (ranks(sentence, token)) {
                return !told;
            }
            told = !relative(sentence, token) && (told || finite(sentence, token));
        }
        return false;
    }

    /** The "since" that an expression stands behind, or the noun that it tells the time of: "since the crisis of 2017"; else -1. */
    private static int since(Sentence sentence, Expression expression) {
        int noun = sentence.head(Clauses.head(sentence, expression));
        boolean ofNoun =
                noun >= 0 && noun < expression.first() && sentence.marker(noun).equals("since");
        if (expression.bearing() != Bearing.SINCE && !ofNoun) {
            return -1;
        }
        int since = ofNoun ? noun : expression.first();
        while (since > 0 && !sentence.lemma(since).equalsIgnoreCase("since")) {
            since--;
        }
        return since;
    }

    /** "The first rebels <b>held</b> the town since 2016": what is told between them has that time. */
    private static boolean finite(Sentence sentence, int token) {
        return switch (sentence.xpos(token)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    private static boolean relative(Sentence sentence, int token) {
        return switch (sentence.lemma(token)) {
            case "that", "which", "who" -> true;
            default -> false;
        };
    }

    /** A superlative or an ordinal behind an article: "the worst", "for the first time", "its third". */
    private static boolean ranks(Sentence sentence, int token) {
        String tag = sentence.xpos(token);
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        boolean superlative = tag.equals("JJS") || tag.equals("RBS");
        boolean ordinal = RANKS.contains(lemma)
                && token > 0
                && (sentence.upos(token - 1) == Upos.DET
                        || sentence.xpos(token - 1).equals("PRP$"));
        return superlative || ordinal;
    }
}
