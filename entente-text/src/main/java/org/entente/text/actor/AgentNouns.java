package org.entente.text.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Sector;
import org.entente.text.actor.AgentLexicon.Strength;

/** The nouns that say to which part of a society somebody belongs: "soldier", "foreign minister", "drug cartel". */
public final class AgentNouns {

    /**
     * An agent noun.
     *
     * @param words how many words it spans
     * @param sectors its sectors, the most telling first; empty for a neutral noun
     * @param strength how much it says
     */
    public record Agent(int words, List<Sector> sectors, Strength strength) {}

    private static final int LONGEST = 5;

    private final Map<String, Agent> agents = new HashMap<>(1 << 12);

    private AgentNouns() {}

    /** The lexicon that comes with Entente. */
    public static AgentNouns load() {
        AgentNouns nouns = new AgentNouns();
        for (AgentLexicon.Noun noun : AgentLexicon.nouns()) {
            String folded = key(List.of(noun.words().split(" ", -1)));
            int words = 1 + (int) folded.chars().filter(c -> c == ' ').count();
            nouns.agents.putIfAbsent(
                    folded,
                    new Agent(
                            words,
                            noun.strength() == Strength.NONE ? List.of() : withoutBody(noun.sectors()),
                            noun.strength()));
        }
        return nouns;
    }

    /** That somebody serves a world body the name beside him tells: "UN peacekeepers" are its MIL. */
    private static List<Sector> withoutBody(List<Sector> sectors) {
        return sectors.size() > 1 && sectors.get(0) == Sector.IGO ? sectors.subList(1, sectors.size()) : sectors;
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
