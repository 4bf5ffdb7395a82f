package org.entente.text.rules;

import java.util.Locale;
import java.util.Map;
import org.entente.nlp.Sentence;

/** The lemmas of a sentence as rules write them, in lower case. */
final class Lemmas {

    /** "gave $50m": a sum is money, whether the currency is written or signed. */
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "dollar", "us$", "dollar", "£", "pound", "€", "euro", "¥", "yen");

    private static final String PLURAL = "NNS";

    private final String[] lemmas;
    private final String[] plurals;
    private final long[] bits;
    private final long all;

    Lemmas(Sentence s) {
        lemmas = new String[s.size()];
        plurals = new String[s.size()];
        bits = new long[s.size()];
        long any = 0;
        for (int token = 0; token < lemmas.length; token++) {
            String lemma = s.lemma(token);
            String lower = Character.isLowerCase(lemma.charAt(0)) ? lemma : lemma.toLowerCase(Locale.ROOT);
            lemmas[token] = CURRENCIES.getOrDefault(lower, lower);
            plurals[token] = s.xpos(token).equals(PLURAL) ? s.form(token).toLowerCase(Locale.ROOT) : lemmas[token];
            bits[token] = Sieve.bit(lemmas[token]) | Sieve.bit(plurals[token]);
            any |= bits[token];
        }
        all = any;
    }

    String at(int token) {
        return lemmas[token];
    }

    /** A plural noun as it stands, of any other word the lemma: who lists "terms" or "talks" asks for the plural. */
    String plural(int token) {
        return plurals[token];
    }

    /** The bits of a token's lemma and plural for a {@link Sieve}. */
    long bits(int token) {
        return bits[token];
    }

    /** The bits of all tokens. */
    long bits() {
        return all;
    }

    int size() {
        return lemmas.length;
    }
}
