package org.entente.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several words with a head: the last word, or the one before "of" ("military aid", "state of emergency").
 *
 * @param head the head's lemma
 * @param others the lemmas of the words that must modify it, without the "of"
 * @param size how many words it has, the "of" counted
 */
public record Phrase(String head, List<String> others, int size) {

    private static final String OF = "of";

    public Phrase {
        others = List.copyOf(others);
    }

    static Phrase of(List<String> words) {
        int of = words.indexOf(OF);
        int head = of > 0 ? of - 1 : words.size() - 1;
        List<String> others = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i != head && i != of) {
                others.add(words.get(i));
            }
        }
        return new Phrase(words.get(head), others, words.size());
    }

    /** Phrases by their heads. */
    static Map<String, List<Phrase>> byHead(List<List<String>> phrases) {
        Map<String, List<Phrase>> byHead = new HashMap<>();
        for (List<String> words : phrases) {
            Phrase phrase = of(words);
            byHead.computeIfAbsent(phrase.head(), head -> new ArrayList<>(2)).add(phrase);
        }
        return byHead;
    }
}
