package org.entente.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.text.frame.Role;
import org.snakeyaml.engine.v2.nodes.Node;

/** The named word sets that a file can use: its own before the shared ones. A set may hold other sets. */
final class WordSets {

    private final Map<String, List<String>> sets;
    private final Set<String> used = new HashSet<>();

    private WordSets(Map<String, List<String>> sets) {
        this.sets = sets;
    }

    static WordSets none() {
        return new WordSets(Map.of());
    }

    /** These sets and those that a file defines. */
    WordSets with(Yaml yaml, Node definitions) {
        Map<String, List<String>> all = new HashMap<>(sets);
        yaml.fields(definitions).forEach((name, members) -> all.put(name, yaml.words(members)));
        return new WordSets(all);
    }

    /** Replaces each {@code $name} by its members, through any depth. */
    List<String> expand(Yaml yaml, Node at, List<String> words) {
        Set<String> expanded = new LinkedHashSet<>();
        expand(yaml, at, words, expanded, new HashSet<>());
        return new ArrayList<>(expanded);
    }

    private void expand(Yaml yaml, Node at, List<String> words, Set<String> into, Set<String> open) {
        for (String word : words) {
            if (!word.startsWith("$")) {
                if (word.startsWith("<")) {
                    into.add(word);
                } else {
                    into.add(word.toLowerCase(Locale.ROOT));
                    open(word.toLowerCase(Locale.ROOT)).ifPresent(into::add);
                }
                continue;
            }
            String name = word.substring(1);
            List<String> members = sets.get(name);
            if (members == null) {
                yaml.problem(at, "no set is named \"" + name + "\"; define it under \"sets:\" or in sets.yaml");
            } else if (open.add(name)) {
                used.add(name);
                expand(yaml, at, members, into, open);
                open.remove(name);
            } else {
                yaml.problem(at, "the set \"" + name + "\" holds itself");
            }
        }
    }

    /** "cease-fire" as the tokeniser reads it, which parts words at their hyphens: "cease fire". */
    static Optional<String> open(String word) {
        String apart = word.replace('-', ' ');
        List<String> parts = List.of(apart.split(" ", -1));
        boolean inside =
                parts.size() > 2 && parts.subList(1, parts.size() - 1).stream().anyMatch(Role::named);
        return apart.equals(word) || parts.contains("") || inside ? Optional.empty() : Optional.of(apart);
    }

    Set<String> used() {
        return used;
    }
}
