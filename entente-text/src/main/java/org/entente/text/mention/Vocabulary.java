package org.entente.text.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.text.actor.AgentLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The nouns and word classes that mentions are read by, from the resources {@code descriptions.txt} and {@code
 * discourse-words.txt}, whose heads tell their format, and the agent nouns of {@link AgentLexicon}.
 */
final class Vocabulary {

    /** The ways in which a description can stand for an actor; the constants are the resource's first column. */
    enum Reference {
        ANAPHOR,
        ROLE,
        PAIR
    }

    /** What a word of an organisation's name tells of it. */
    record NameHint(ActorKind kind, List<Sector> sectors) {}

    private static final Vocabulary SHARED = new Vocabulary();

    private final Map<String, AgentNoun> agents = new HashMap<>();
    private final Set<String> agentHeads = new HashSet<>();
    private final Map<Reference, Map<String, DescriptionNoun>> descriptions = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, NameHint> hints = new HashMap<>();

    private Vocabulary() {
        readAgents();
        readDescriptions();
        readClasses();
    }

    static Vocabulary shared() {
        return SHARED;
    }

    /** The agent noun that is exactly these words, lower case, joined by blanks. */
    Optional<AgentNoun> agent(String words) {
        return Optional.ofNullable(agents.get(words));
    }

    /** Whether an agent noun ends with a word, or with the last of several that the tokeniser left together. */
    boolean endsAgent(String word) {
        return agentHeads.contains(word.substring(word.lastIndexOf(' ') + 1));
    }

    /** The description noun that is exactly these words. */
    Optional<DescriptionNoun> description(Reference reference, String words) {
        Map<String, DescriptionNoun> nouns = descriptions.get(reference);
        return nouns == null ? Optional.empty() : Optional.ofNullable(nouns.get(words));
    }

    /** The words of a class. */
    Set<String> wordClass(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("discourse-words.txt has no class \"" + name + "\"");
        }
        return words;
    }

    /** What a word of an organisation's name, lower case, tells of it. */
    Optional<NameHint> hint(String word) {
        return Optional.ofNullable(hints.get(word));
    }

    private void readAgents() {
        for (AgentLexicon.Noun noun : AgentLexicon.nouns()) {
            if (noun.form().isEmpty()) {
                continue;
            }
            String words = noun.words();
            boolean tells = switch (noun.strength()) {
                case STRONG, WEAK -> true;
                case FAINT, NONE -> false;
            };
            List<Sector> sectors = tells ? noun.sectors() : List.of();
            addAgent(words, sectors, noun.form().get());
            if (words.indexOf('-') > 0) {
                addAgent(words.replace("-", " - "), sectors, noun.form().get());
            }
        }
    }

    /** Adds a noun as its tokens stand in a sentence, a hyphen as one of them. */
    private void addAgent(String words, List<Sector> sectors, AgentLexicon.Form form) {
        agents.putIfAbsent(words, new AgentNoun(wordCount(words), sectors, form));
        agentHeads.add(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<Sector> sectors(String column) {
        List<Sector> sectors = new ArrayList<>();
        for (String name : column.split("[,\\s]+", -1)) {
            if (!name.equals("-")) {
                sectors.add(Sector.valueOf(name));
            }
        }
        return List.copyOf(sectors);
    }

    private void readDescriptions() {
        for (String[] columns : table("descriptions.txt", 3)) {
            Reference reference = Reference.valueOf(columns[0].toUpperCase(Locale.ROOT));
            Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
            for (String name : columns[1].split("\\s+", -1)) {
                if (name.equals("*")) {
                    kinds.addAll(EnumSet.complementOf(EnumSet.of(ActorKind.PEOPLE, ActorKind.PLACE)));
                } else {
                    kinds.add(ActorKind.valueOf(name));
                }
            }
            Map<String, DescriptionNoun> nouns = descriptions.computeIfAbsent(reference, r -> new HashMap<>());
            for (String noun : columns[2].split(",", -1)) {
                String words = noun.strip();
                DescriptionNoun entry = new DescriptionNoun(wordCount(words), kinds);
                nouns.merge(words, entry, (one, other) -> one.with(other.kinds()));
            }
        }
    }

    private void readClasses() {
        String name = "";
        for (String line : lines("discourse-words.txt")) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.length() - 1);
                classes.put(name.startsWith("name:") ? name : name.strip(), new HashSet<>());
                continue;
            }
            for (String word : line.split("[,\\s]+", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (name.startsWith("name:")) {
                    String[] parts = name.substring(5).split(" ", -1);
                    hints.putIfAbsent(word, new NameHint(ActorKind.valueOf(parts[0]), sectors(parts[1])));
                } else {
                    addTo(name, word);
                }
            }
        }
    }

    private void addTo(String name, String word) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("discourse-words.txt: \"" + word + "\" stands before any [class]");
        }
        words.add(word);
    }

    private static int wordCount(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    static List<String[]> table(String resource, int width) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(resource)) {
            String[] columns = line.split("\\s*\\|\\s*", -1);
            if (columns.length != width) {
                throw new IllegalStateException(
                        resource + ": \"" + line + "\" has not " + width + " columns, separated by |");
            }
            rows.add(columns);
        }
        return rows;
    }

    private static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing; build the jar again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                String stripped = line.strip();
                if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                    lines.add(stripped);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
