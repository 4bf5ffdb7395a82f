package org.entente.text.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.token.Lemmatizer;
import org.entente.text.actor.NameWords;

/** What each form of a text has in common with the words that are looked for; most have nothing. */
final class Forms {

    static final String BARE = "b ";
    static final String SKELETON = "s ";

    private static final int KEPT = 1 << 18;

    /**
     * What a form tells.
     *
     * @param word the looked-for dictionary form it can have
     * @param keys the looked-for words of names it holds, marked as bare or skeleton
     */
    record Facts(Optional<String> word, List<String> keys) {

        private static final Facts NONE = new Facts(Optional.empty(), List.of());
    }

    private final Lemmatizer lemmatizer = Lemmatizer.english();
    private final Map<String, Facts> kept = new HashMap<>();
    private final Set<String> words;
    private final Set<String> names;

    Forms(Set<String> words, Set<String> names) {
        this.words = words;
        this.names = names;
    }

    /** Whether a form may stand inside a name that is written without blanks: it has a letter or digit, or joins. */
    static boolean inName(String form) {
        return !NameWords.of(form).isEmpty() || NameWords.joins(form);
    }

    Facts of(String form) {
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(form, this::facts);
    }

    private Facts facts(String form) {
        Optional<String> word = words.isEmpty()
                ? Optional.empty()
                : lemmatizer.lemmas(form).stream().filter(words::contains).findFirst();
        List<String> keys = new ArrayList<>(0);
        for (String bare : NameWords.of(form)) {
            keep(BARE + bare, keys);
            keep(SKELETON + NameWords.skeleton(bare), keys);
        }
        return word.isEmpty() && keys.isEmpty() ? Facts.NONE : new Facts(word, keys);
    }

    private void keep(String key, List<String> keys) {
        if (names.contains(key)) {
            keys.add(key);
        }
    }
}
