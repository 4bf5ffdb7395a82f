package org.entente.text.learn;

import java.util.Optional;
import org.entente.nlp.Sentence;

/**
 * The vectors of one sentence, asked for when the first frame needs them: most sentences of a text have none. Not for use
 * by several threads at once.
 */
final class SentenceVectors {

    private static final float[] NONE = {};

    private final Optional<WordVectors> vectors;
    private final Sentence sentence;
    private Optional<float[][]> read = Optional.empty();

    SentenceVectors(Optional<WordVectors> vectors, Sentence sentence) {
        this.vectors = vectors;
        this.sentence = sentence;
    }

    /** The numbers of a frame, its trigger's and its sentence's; none where no vectors are at hand. */
    float[] of(int trigger) {
        if (vectors.isEmpty()) {
            return NONE;
        }
        if (read.isEmpty()) {
            read = Optional.of(vectors.get().of(sentence));
        }
        float[][] all = read.get();
        int size = vectors.get().size();
        float[] numbers = new float[2 * size];
        System.arraycopy(all[trigger], 0, numbers, 0, size);
        System.arraycopy(all[sentence.size()], 0, numbers, size, size);
        return numbers;
    }
}
