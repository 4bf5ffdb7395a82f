package org.entente.text.learn;

import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.rules.SentenceMatcher;

/** The learned part of the coder: proposes claims where rules are silent and weighs those that rules make. Immutable. */
public final class Learner {

    private final Optional<LearnedModel> model;
    private final Confidence confidence;

    private Learner(Optional<LearnedModel> model, Confidence confidence) {
        this.model = model;
        this.confidence = confidence;
    }

    /** How sure claims are. */
    public Confidence confidence() {
        return confidence;
    }

    /** With the model that ships with Entente. */
    public static Learner load() {
        return new Learner(Optional.of(LearnedModel.load()), Confidence.load());
    }

    /** Leaves everything to the rules. */
    public static Learner none() {
        return new Learner(Optional.empty(), Confidence.load());
    }

    /** The probability of each label for a frame with these features; the index is that of {@link LearnedType#labels}. */
    public double[] probabilities(FeatureVector features) {
        FeatureSink sink = new FeatureSink();
        for (int i = 0; i < features.size(); i++) {
            sink.put(features.get(i), Template.BIAS, 0, 0);
        }
        return model.orElseThrow().types().probabilities(sink);
    }

    /** The same learner with other limits. */
    public Learner with(LearnedModel.Limits limits) {
        return new Learner(model.map(one -> new LearnedModel(one.types(), one.ranks(), limits)), confidence);
    }

    /** The model as the file that ships holds it. */
    public byte[] bytes() {
        return model.orElseThrow().bytes();
    }

    static Learner of(LearnedModel model) {
        return new Learner(Optional.of(model), Confidence.load());
    }

    /** The judge of one sentence. Not for use by several threads at once. */
    public SentenceLearner in(Sentence sentence, SentenceFrames frames, SentenceMatcher matcher) {
        return new SentenceLearner(model, new FrameFeatures(sentence, matcher), sentence, frames, matcher);
    }
}
