package org.entente.text.rules;

import java.util.Locale;
import java.util.Map;
import org.entente.nlp.Sentence;

/** The lemmas of a sentence as rules write them, in lower case. */
final class Lemmas {

    /** "gave $50m": a sum is money, whether the currency is written or signed. */
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "dollar", "us$", "dollar", "£", "pound", "€", "euro", "¥", "yen");

    private final String[] lemmas;

    Lemmas(Sentence s) {
        lemmas = new String[s.size()];
        for (int token = 0; token < lemmas.length; token++) {
            String lemma = s.lemma(token);
            String lower = Character.isLowerCase(lemma.charAt(0)) ? lemma : lemma.toLowerCase(Locale.ROOT);
            lemmas[token] = CURRENCIES.getOrDefault(lower, lower);
        }
    }

    String at(int token) {
        return lemmas[token];
    }

    int size() {
        return lemmas.length;
    }
}
