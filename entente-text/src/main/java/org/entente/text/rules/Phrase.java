package org.entente.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several words with a head: the last word, the one before "of" ("military aid", "state of emergency"), or the verb before
 * its particle ("back down").
 *
 * @param head the head's lemma
 * @param others the lemmas of the words that must modify it, without the "of"
 * @param size how many words it has, the "of" counted
 */
public record Phrase(String head, List<String> others, int size) {

    private static final String OF = "of";

    /** What no noun phrase ends in: behind a verb it is its particle. */
    private static final Set<String> PARTICLES =
            Set.of("aside", "away", "back", "down", "in", "off", "out", "over", "up");

    public Phrase {
        others = List.copyOf(others);
    }

    static Phrase of(List<String> words) {
        int of = words.indexOf(OF);
        int head = of > 0 ? of - 1 : words.size() - 1;
        if (of < 0 && words.size() == 2 && PARTICLES.contains(words.get(1))) {
            head = 0;
        }
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
