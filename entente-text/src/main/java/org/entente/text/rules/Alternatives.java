package org.entente.text.rules;

import java.util.List;
import java.util.Set;

/**
 * What a condition accepts.
 *
 * @param lemmas single words
 * @param phrases words with a head at the end: {@code military aid}
 * @param classes classes of actor
 * @param types names of claim types or prefixes of CAMEO codes that the word itself must trigger
 */
public record Alternatives(Set<String> lemmas, List<List<String>> phrases, Set<ActorClass> classes, Set<String> types) {

    public Alternatives {
        lemmas = Set.copyOf(lemmas);
        phrases = List.copyOf(phrases);
        classes = Set.copyOf(classes);
        types = Set.copyOf(types);
    }

    /** Whether it names words, which tell more than a class of actor. */
    boolean lexical() {
        return classes.isEmpty();
    }
}
