package org.entente.text.learn;

import java.util.List;
import java.util.Map;

/** By how much each trait of a claim moves the log-odds that it is right; 0 for one that was seldom seen. Immutable. */
final class TraitWeights {

    /** The lines of the file that hold them begin so. */
    static final String WORD = "trait ";

    private final NamedNumbers weights;

    private TraitWeights(NamedNumbers weights) {
        this.weights = weights;
    }

    TraitWeights(Map<String, Double> weights) {
        this(new NamedNumbers(WORD, weights));
    }

    /** The weights that lines written by {@link #text} hold; other lines are passed over. */
    static TraitWeights read(List<String> lines) {
        return new TraitWeights(NamedNumbers.read(WORD, lines));
    }

    /** What the traits of one claim add up to. */
    double of(List<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            sum += weights.of(trait);
        }
        return sum;
    }

    /** The same, each times a factor. */
    TraitWeights times(double factor) {
        return new TraitWeights(weights.times(factor));
    }

    /** One line a trait, by name. */
    String text() {
        return weights.text();
    }
}
