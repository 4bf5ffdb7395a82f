package org.entente.text.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.nlp.Sentence;

/** By which rank a document has called whom: "General Noriega", "Roberto Herrera, a retired colonel". */
final class Ranks {

    /** What a soldier of any rank can be called. */
    private static final String ANY = "commander";

    private final Map<Referent, Set<String>> told = new HashMap<>();

    /** Notes the ranks in the words of a mention. */
    void note(Sentence sentence, Draft draft) {
        if (!draft.person || !draft.one()) {
            return;
        }
        for (int token = draft.first; token < Math.min(draft.end, sentence.size()); token++) {
            String word = sentence.lemma(token).toLowerCase(Locale.ROOT);
            boolean own = token == draft.head || sentence.head(token) == draft.head;
            if (own && Protagonist.commands(word)) {
                told.computeIfAbsent(draft.only(), one -> new HashSet<>(2)).add(word);
            }
        }
    }

    /** Whether somebody has been called by a rank. */
    boolean called(Referent one, String rank) {
        return told.getOrDefault(one, Set.of()).contains(rank);
    }

    /** Whether somebody has been called by other ranks only. */
    boolean other(Referent one, String rank) {
        Set<String> ranks = told.getOrDefault(one, Set.of());
        return Protagonist.commands(rank)
                && !rank.equals(ANY)
                && !ranks.contains(rank)
                && ranks.stream().anyMatch(word -> !word.equals(ANY));
    }
}
