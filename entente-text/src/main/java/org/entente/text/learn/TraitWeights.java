package org.entente.text.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how much each trait of a claim moves the log-odds that it is right; 0 for one that was seldom seen. Immutable. */
final class TraitWeights {

    static final TraitWeights NONE = new TraitWeights(Map.of());

    /** The lines of the file that hold them begin so. */
    static final String WORD = "trait ";

    private final Map<String, Double> weights;

    TraitWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that lines written by {@link #text} hold; other lines are passed over. */
    static TraitWeights read(List<String> lines) {
        Map<String, Double> weights = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(WORD)) {
                int space = line.lastIndexOf(' ');
                weights.put(line.substring(WORD.length(), space), Double.valueOf(line.substring(space + 1)));
            }
        }
        return new TraitWeights(weights);
    }

    /** What the traits of one claim add up to. */
    double of(List<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return sum;
    }

    /** One line a trait, by name. */
    String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights)
                .forEach((trait, weight) -> text.append(WORD)
                        .append(trait)
                        .append(' ')
                        .append(Math.round(weight * 1000) / 1000.0)
                        .append('\n'));
        return text.toString();
    }
}
