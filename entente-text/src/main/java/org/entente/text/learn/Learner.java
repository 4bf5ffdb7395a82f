package org.entente.text.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.rules.SentenceMatcher;

/** The learned part of the coder: proposes claims where rules are silent and weighs those that rules make. Immutable. */
public final class Learner {

    private static final float[] NONE = {};

    private final Optional<LearnedModel> model;
    private final Confidence confidence;
    private final Optional<WordVectors> vectors;

    private Learner(Optional<LearnedModel> model, Confidence confidence, Optional<WordVectors> vectors) {
        this.vectors = vectors;
        this.model = model;
        this.confidence = confidence;
    }

    /** How sure claims are. */
    public Confidence confidence() {
        return confidence;
    }

    /** With the model that ships with Entente. */
    public static Learner load() {
        return new Learner(Optional.of(LearnedModel.load()), Confidence.load(), Optional.empty());
    }

    /**
     * With a model over word vectors.
     *
     * @throws UncheckedIOException where its files cannot be read
     */
    public static Learner load(VectorModel model) {
        try (InputStream types = model.types();
                InputStream confidence = model.confidence()) {
            return new Learner(
                    Optional.of(LearnedModel.read(types.readAllBytes())),
                    Confidence.read(new String(confidence.readAllBytes(), StandardCharsets.UTF_8)),
                    Optional.of(model.vectors()));
        } catch (IOException e) {
            throw new UncheckedIOException("the accurate model cannot be read", e);
        }
    }

    /** Leaves everything to the rules. */
    public static Learner none() {
        return new Learner(Optional.empty(), Confidence.load(), Optional.empty());
    }

    /** The probability of each label for a frame with these features; the index is that of {@link LearnedType#labels}. */
    public double[] probabilities(FeatureVector features) {
        FeatureSink sink = new FeatureSink();
        for (int i = 0; i < features.size(); i++) {
            sink.put(features.get(i), Template.BIAS, 0, 0);
        }
        TypeModel types = model.orElseThrow().types();
        return types.probabilities(sink, types.dense().length == 0 ? NONE : features.dense());
    }

    /** The same learner with other limits. */
    public Learner with(LearnedModel.Limits limits) {
        return new Learner(model.map(one -> new LearnedModel(one.types(), one.ranks(), limits)), confidence, vectors);
    }

    /** The model as the file that ships holds it. */
    public byte[] bytes() {
        return model.orElseThrow().bytes();
    }

    static Learner of(LearnedModel model, Optional<WordVectors> vectors) {
        return new Learner(Optional.of(model), Confidence.load(), vectors);
    }

    /** The judge of one sentence. Not for use by several threads at once. */
    public SentenceLearner in(Sentence sentence, SentenceFrames frames, SentenceMatcher matcher) {
        return new SentenceLearner(
                model,
                new FrameFeatures(sentence, matcher),
                new SentenceVectors(vectors, sentence),
                sentence,
                frames,
                matcher);
    }
}
