package org.entente.text.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named sets of lemmas that the frame builder and the reading of status rest on ("support-verb", "ends"), read from the
 * resource {@code word-classes.txt}.
 */
public final class WordClasses {

    private static final WordClasses SHARED = load();

    private final Map<String, Set<String>> classes;

    private WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** The classes that ship with Entente. */
    public static WordClasses shared() {
        return SHARED;
    }

    /**
     * The lemmas of a class.
     *
     * @throws IllegalArgumentException where the resource has no such class
     */
    public Set<String> get(String name) {
        Set<String> members = classes.get(name);
        if (members == null) {
            throw new IllegalArgumentException("word-classes.txt has no class \"" + name + "\"");
        }
        return members;
    }

    /**
     * The lemmas of any of several classes.
     *
     * @throws IllegalArgumentException where the resource lacks one of them
     */
    public Set<String> any(String... names) {
        Set<String> all = new HashSet<>();
        for (String name : names) {
            all.addAll(get(name));
        }
        return Set.copyOf(all);
    }

    private static WordClasses load() {
        try (InputStream in = WordClasses.class.getResourceAsStream("word-classes.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource word-classes.txt is missing; build the jar again");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordClasses parse(String text) {
        Map<String, Set<String>> classes = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            String trimmed = line.strip();
            if (trimmed.startsWith("#") || trimmed.isEmpty()) {
                continue;
            }
            if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
                current = new HashSet<>();
                classes.put(trimmed.substring(1, trimmed.length() - 1), current);
            } else {
                for (String word : trimmed.split("[,\\s]+", -1)) {
                    if (!word.isEmpty()) {
                        current.add(word);
                    }
                }
            }
        }
        return new WordClasses(classes);
    }
}
