package org.entente.text.rules;

import java.util.Locale;
import org.entente.nlp.Sentence;

/** The lemmas of a sentence as rules write them, in lower case. */
final class Lemmas {

    private final String[] lemmas;

    Lemmas(Sentence s) {
        lemmas = new String[s.size()];
        for (int token = 0; token < lemmas.length; token++) {
            String lemma = s.lemma(token);
            lemmas[token] = Character.isLowerCase(lemma.charAt(0)) ? lemma : lemma.toLowerCase(Locale.ROOT);
        }
    }

    String at(int token) {
        return lemmas[token];
    }

    int size() {
        return lemmas.length;
    }
}
