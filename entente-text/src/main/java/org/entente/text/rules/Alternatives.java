package org.entente.text.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a condition accepts.
 *
 * @param lemmas single words
 * @param phrases several words, by their heads: {@code military aid} by {@code aid}
 * @param classes classes of actor
 * @param types names of claim types or prefixes of CAMEO codes that the word itself must trigger
 * @param heads of single words and of phrases
 */
public record Alternatives(
        Set<String> lemmas,
        Map<String, List<Phrase>> phrases,
        Set<ActorClass> classes,
        Set<String> types,
        Sieve heads) {

    public Alternatives {
        lemmas = Set.copyOf(lemmas);
        phrases = Map.copyOf(phrases);
        classes = Set.copyOf(classes);
        types = Set.copyOf(types);
    }

    static Alternatives of(
            Set<String> lemmas, Map<String, List<Phrase>> phrases, Set<ActorClass> classes, Set<String> types) {
        Set<String> heads = new HashSet<>(lemmas);
        heads.addAll(phrases.keySet());
        return new Alternatives(lemmas, phrases, classes, types, Sieve.of(heads));
    }

    /** The type that every word has: {@code <any>} asks only that the role is filled. */
    static final String ANYTHING = "any";

    /** The type of words written as names: {@code <name>} asks for a proper name, whether it names an actor or not. */
    static final String NAME = "name";

    /** The type of nouns and names: {@code clause: [<noun>]} is what somebody is called, and nothing he does. */
    static final String NOUN = "noun";

    /** Whether a word in angle brackets asks for a kind of word. */
    static boolean kindOfWord(String type) {
        return type.equals(ANYTHING) || type.equals(NAME) || type.equals(NOUN);
    }

    private static final int CLASS = 1;
    private static final int WORDS = 3;
    private static final int DEEDS = 4;
    private static final int FINE_CODE = 3;

    /** How much it tells: a class of actor least, a deed by its code to three digits most. */
    int weight() {
        if (types.stream().anyMatch(Alternatives::fine)) {
            return DEEDS;
        }
        return classes.isEmpty() && types.stream().noneMatch(Alternatives::kindOfWord) ? WORDS : CLASS;
    }

    private static boolean fine(String type) {
        return type.length() >= FINE_CODE && Character.isDigit(type.charAt(0));
    }
}
