package org.entente.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Sector;

/** The nouns that say to which part of a society somebody belongs: "soldier", "foreign minister", "drug cartel". */
public final class AgentNouns {

    /** How much an agent noun says. */
    public enum Strength {
        /** The noun alone decides: "soldiers". */
        STRONG,
        /** Its sector holds where nothing stronger stands beside it: "official". */
        WEAK,
        /** It has no sector: "member", "group". */
        NEUTRAL
    }

    /**
     * An agent noun.
     *
     * @param words how many words it spans
     * @param sectors its sectors, the most telling first; empty for a neutral noun
     * @param strength how much it says
     */
    public record Agent(int words, List<Sector> sectors, Strength strength) {}

    private static final String RESOURCE = "/org/entente/text/agents.txt";
    private static final int LONGEST = 5;

    private final Map<String, Agent> agents = new HashMap<>(1 << 12);

    private AgentNouns() {}

    /** The lexicon that comes with Entente. */
    public static AgentNouns load() {
        AgentNouns nouns = new AgentNouns();
        try (InputStream in = AgentNouns.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                nouns.line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return nouns;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.startsWith("#")) {
            return;
        }
        String key = line.substring(0, colon);
        Strength strength =
                key.equals("neutral") ? Strength.NEUTRAL : key.startsWith("weak ") ? Strength.WEAK : Strength.STRONG;
        List<Sector> sectors = new ArrayList<>();
        if (strength != Strength.NEUTRAL) {
            for (String code : key.replace("weak ", "").split(" ", -1)) {
                sectors.add(Sector.valueOf(code));
            }
        }
        List<Sector> shared = List.copyOf(sectors);
        for (String noun : line.substring(colon + 1).split(",", -1)) {
            String folded = key(List.of(noun.strip().split(" ", -1)));
            agents.putIfAbsent(
                    folded,
                    new Agent(1 + (int) folded.chars().filter(c -> c == ' ').count(), shared, strength));
        }
    }

    private static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            for (Words.Word bare : Words.of(word)) {
                key.append(key.length() == 0 ? "" : " ").append(bare.folded());
            }
        }
        return key.toString();
    }

    /**
     * The longest agent noun that begins at a word, singular or plural.
     *
     * @param words the words of a phrase
     * @param from where it must begin
     */
    public Optional<Agent> longest(List<String> words, int from) {
        for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
            Optional<Agent> found = exact(words.subList(from, from + n));
            if (found.isPresent()) {
                Agent agent = found.get();
                return Optional.of(new Agent(n, agent.sectors(), agent.strength()));
            }
        }
        return Optional.empty();
    }

    /** The agent noun that these words are, singular or plural. */
    public Optional<Agent> exact(List<String> words) {
        String key = key(words);
        if (key.isEmpty() || key.chars().filter(c -> c == ' ').count() >= LONGEST) {
            return Optional.empty();
        }
        for (String form : Singular.candidates(key)) {
            Agent agent = agents.get(form);
            if (agent != null) {
                return Optional.of(agent);
            }
        }
        return Optional.empty();
    }
}
