package org.entente.text.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.ClaimType;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a rule asks of a role or of the clause's words. */
final class ConditionReader {

    private static final String WORDS_OF = ".words";

    private final Yaml yaml;
    private final WordSets sets;

    ConditionReader(Yaml yaml, WordSets sets) {
        this.yaml = yaml;
        this.sets = sets;
    }

    /** Reads {@code role: [words]}, {@code words: [words]} or {@code role.words: [words]}; empty, with a problem noted, where it is neither. */
    Optional<Condition> read(String key, Node value) {
        Alternatives alternatives = alternatives(value);
        if (key.equals("words")) {
            return Optional.of(new Condition(Optional.empty(), true, alternatives));
        }
        boolean words = key.endsWith(WORDS_OF);
        String path = words ? key.substring(0, key.length() - WORDS_OF.length()) : key;
        try {
            return Optional.of(new Condition(Optional.of(RolePath.of(path)), words, alternatives));
        } catch (IllegalArgumentException e) {
            yaml.problem(value, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    Alternatives alternatives(Node value) {
        Set<String> lemmas = new HashSet<>();
        List<List<String>> phrases = new ArrayList<>();
        Set<ActorClass> classes = EnumSet.noneOf(ActorClass.class);
        Set<String> types = new HashSet<>();
        for (String word : sets.expand(yaml, value, yaml.words(value))) {
            if (word.startsWith("<")) {
                bracketed(value, word, classes, types);
            } else if (word.indexOf(' ') < 0) {
                lemmas.add(word);
            } else {
                phrases.add(Arrays.asList(word.split("\\s+", -1)));
            }
        }
        return Alternatives.of(lemmas, Phrase.byHead(phrases), classes, types);
    }

    private void bracketed(Node at, String word, Set<ActorClass> classes, Set<String> types) {
        String name = word.substring(1, word.endsWith(">") ? word.length() - 1 : word.length());
        if (Alternatives.kindOfWord(name)) {
            types.add(name);
            return;
        }
        for (ActorClass actorClass : ActorClass.values()) {
            if (actorClass.word().equals(name)) {
                classes.add(actorClass);
                return;
            }
        }
        boolean code = !name.isEmpty() && name.chars().allMatch(Character::isDigit);
        if (!code) {
            try {
                ClaimType.of(name);
            } catch (IllegalArgumentException e) {
                yaml.problem(
                        at,
                        "\"" + word + "\" is no class of actor, claim type or CAMEO code; see docs/reference/rules.md");
                return;
            }
        }
        types.add(name);
    }
}
