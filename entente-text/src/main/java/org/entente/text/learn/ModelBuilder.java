package org.entente.text.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.frame.TriggerKind;

/** Builds a learner from frames whose claims are known. */
@SuppressWarnings("EnumOrdinal")
public final class ModelBuilder {

    private static final float PRIOR = 4;

    private final boolean withNumbers;
    private final List<TypeTrainer.Example> examples = new ArrayList<>();
    private final int labels = LearnedType.labels().size();
    private final float[] filled = new float[labels * ArgumentRanks.KINDS * ArgumentRanks.PLACES];
    private final float[] sources = new float[filled.length];
    private final float[] targets = new float[filled.length];
    private final float[] filledSorts = new float[ArgumentRanks.PLACES * ArgumentRanks.SORTS];
    private final float[] sourceSorts = new float[filledSorts.length];
    private final float[] targetSorts = new float[filledSorts.length];

    /**
     * A builder.
     *
     * @param withNumbers whether it learns from the numbers of word vectors, too, where frames have some
     */
    public ModelBuilder(boolean withNumbers) {
        this.withNumbers = withNumbers;
    }

    /** Adds a frame with its label. */
    public void add(FeatureVector features, int label, float weight) {
        examples.add(new TypeTrainer.Example(withNumbers ? features : features.sparse(), label, weight));
    }

    /**
     * Adds who is source and target of a frame.
     *
     * @param source the role that holds the source, empty where it is not told in the frame
     * @param target the role that holds the target, empty where it is not told in the frame
     */
    public void addArguments(
            int label, FrameView view, Optional<FrameView.Filled> source, Optional<FrameView.Filled> target) {
        TriggerKind kind = view.frame().kind();
        for (FrameView.Filled one : view.filled()) {
            int index = ArgumentRanks.index(label, kind, one);
            filled[index]++;
            source.filter(one::equals).ifPresent(role -> sources[index]++);
            target.filter(one::equals).ifPresent(role -> targets[index]++);
            int sort = ArgumentRanks.sort(one);
            filledSorts[sort]++;
            source.filter(one::equals).ifPresent(role -> sourceSorts[sort]++);
            target.filter(one::equals).ifPresent(role -> targetSorts[sort]++);
        }
    }

    /** Trains. The same frames in the same order give the same learner. */
    public Learner build(LearnedModel.Limits limits, Optional<WordVectors> vectors) {
        ArgumentRanks ranks =
                new ArgumentRanks(shares(sources), shares(targets), factors(sourceSorts), factors(targetSorts));
        return Learner.of(new LearnedModel(TypeTrainer.train(examples), ranks, limits), vectors);
    }

    /** Shares by label, leaning on those of all labels together where a label was seldom seen. */
    private float[] shares(float[] hits) {
        int all = ArgumentRanks.KINDS * ArgumentRanks.PLACES;
        float[] shares = new float[hits.length];
        for (int place = 0; place < all; place++) {
            float seen = 0;
            float right = 0;
            for (int label = 1; label < labels; label++) {
                seen += filled[label * all + place];
                right += hits[label * all + place];
            }
            float prior = (right + 0.1f) / (seen + 1);
            for (int label = 0; label < labels; label++) {
                int index = label * all + place;
                shares[index] = (hits[index] + PRIOR * prior) / (filled[index] + PRIOR);
            }
        }
        return shares;
    }

    /** How much likelier than any actor in a place one of a sort is, leaning on "as likely" where it was seldom seen. */
    private float[] factors(float[] hits) {
        float[] factors = new float[hits.length];
        for (int from = 0; from < hits.length; from += ArgumentRanks.SORTS) {
            float seen = 0;
            float right = 0;
            for (int i = from; i < from + ArgumentRanks.SORTS; i++) {
                seen += filledSorts[i];
                right += hits[i];
            }
            float share = (right + 0.1f) / (seen + 1);
            for (int i = from; i < from + ArgumentRanks.SORTS; i++) {
                factors[i] = (hits[i] + PRIOR * share) / ((filledSorts[i] + PRIOR) * share);
            }
        }
        return factors;
    }
}
