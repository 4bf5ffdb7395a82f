package org.entente.text.learn;

import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.rules.Firing;
import org.entente.text.rules.SentenceMatcher;

/** Reads the frames of one sentence as the type model sees them, for training. Not for use by several threads at once. */
public final class FrameReader {

    private final Sentence s;
    private final SentenceFrames frames;
    private final SentenceMatcher matcher;
    private final FrameFeatures features;
    private final SentenceVectors vectors;
    private final FeatureSink sink = new FeatureSink();

    public FrameReader(
            Sentence sentence, SentenceFrames frames, SentenceMatcher matcher, Optional<WordVectors> vectors) {
        this.s = sentence;
        this.vectors = new SentenceVectors(vectors, sentence);
        this.frames = frames;
        this.matcher = matcher;
        this.features = new FrameFeatures(sentence, matcher);
    }

    /** The frame about a token; empty where it is none that the model judges. */
    public Optional<FrameView> view(int token) {
        return judgeable(s, matcher, token) ? FrameView.of(matcher, frames, token) : Optional.empty();
    }

    static boolean judgeable(Sentence s, SentenceMatcher matcher, int token) {
        Upos upos = s.upos(token);
        boolean word = upos == Upos.VERB || upos == Upos.NOUN || upos == Upos.ADJ;
        return word && matcher.actorAt(token).isEmpty();
    }

    /**
     * The features of a frame.
     *
     * @param fired the rules that fire there
     * @param withRules whether what the rules say of it counts
     */
    public FeatureVector features(FrameView view, List<Firing> fired, boolean withRules) {
        sink.clear();
        features.addSentence(sink);
        features.add(view, fired, withRules, sink);
        return sink.vector(vectors.of(view.frame().trigger()));
    }
}
