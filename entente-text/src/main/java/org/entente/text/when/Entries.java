package org.entente.text.when;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * The dated entries of a chronicle: lines that begin with a date ("1991 May – The Front captures Asmara") or stand below
 * one. What an entry tells in the present happened at its date, not on the day on which the chronicle was published.
 */
final class Entries {

    /** One date at the head of a line, however often, may be that of the text. */
    private static final int FEWEST = 2;

    private static final Set<String> BESIDE =
            Set.of("gmt", "utc", "circa", "c.", "ca.", "and", "to", "the", "of", "in", "local", "time");

    /** For each sentence the number of the head it stands under, its own where it is one, or -1. */
    private final int[] heads;

    private Entries(int[] heads) {
        this.heads = heads;
    }

    static Entries of(List<Sentence> sentences, List<List<Expression>> expressions, boolean[] lineStarts) {
        int[] heads = new int[sentences.size()];
        Set<Meaning> dates = new HashSet<>();
        int head = -1;
        boolean wholeLine = false;
        for (int i = 0; i < heads.length; i++) {
            if (isHead(sentences.get(i), expressions.get(i), lineStarts[i])) {
                head = i;
                expressions.get(i).forEach(date -> dates.add(date.meaning()));
                wholeLine = i + 1 < heads.length && lineStarts[i + 1];
            } else if (lineStarts[i] && !wholeLine) {
                head = -1;
            }
            heads[i] = head;
        }
        if (dates.size() < FEWEST) {
            Arrays.fill(heads, -1);
        }
        return new Entries(heads);
    }

    /** Whether a sentence is nothing but the date of an entry. */
    boolean isHead(int sentence) {
        return heads[sentence] == sentence;
    }

    /** Whether a sentence belongs to an entry, and so stands under the date that was read last. */
    boolean belong(int sentence) {
        return heads[sentence] >= 0;
    }

    private static boolean isHead(Sentence sentence, List<Expression> expressions, boolean lineStart) {
        if (!lineStart || expressions.isEmpty() || expressions.stream().noneMatch(Entries::isDate)) {
            return false;
        }
        int next = 0;
        for (int token = 0; token < sentence.size(); token++) {
            while (next < expressions.size() && expressions.get(next).end() <= token) {
                next++;
            }
            boolean inside = next < expressions.size() && expressions.get(next).first() <= token;
            if (!inside && !isBeside(sentence, token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeside(Sentence sentence, int token) {
        String form = sentence.form(token);
        return sentence.upos(token) == Upos.PUNCT
                || form.codePoints().noneMatch(Character::isLetter)
                || BESIDE.contains(form.toLowerCase(Locale.ROOT));
    }

    private static boolean isDate(Expression expression) {
        return expression.meaning() instanceof Meaning.Named || expression.meaning() instanceof Meaning.Calendar;
    }
}
