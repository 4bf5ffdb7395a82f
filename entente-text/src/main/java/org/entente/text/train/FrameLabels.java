package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;
import org.entente.text.learn.FrameView;
import org.entente.text.learn.LearnedType;
import org.entente.text.learn.Learner;

/**
 * Finds which frame of a sentence makes each claim that the annotation tells: one whose actors are those of the claim, by
 * preference one on which a rule of the type fires, whose word starts such a rule, or that a model trained before takes for
 * one. Frames that could have been it are left unlabelled; all others make no claim.
 */
final class FrameLabels {

    /** Not to be learned from. */
    static final int OPEN = -1;

    /**
     * What a frame is taken for.
     *
     * @param label index of the label, {@link #OPEN} where nothing is known
     * @param source the role of the source, empty where the frame does not hold it
     * @param target the role of the target, empty where the frame does not hold it
     * @param argumentsKnown whether the roles are to be learned from
     */
    record Labelled(
            int label, Optional<FrameView.Filled> source, Optional<FrameView.Filled> target, boolean argumentsKnown) {

        static final Labelled UNKNOWN = new Labelled(OPEN, Optional.empty(), Optional.empty(), false);
        static final Labelled NOTHING = new Labelled(0, Optional.empty(), Optional.empty(), false);
    }

    private final SameActor same;
    private final Optional<Learner> before;

    FrameLabels(SameActor same, Optional<Learner> before) {
        this.same = same;
        this.before = before;
    }

    /** A label for each frame of a sentence. */
    List<Labelled> of(ReadSentence read) {
        int size = read.frames().size();
        Labelled[] labels = new Labelled[size];
        boolean[] open = new boolean[size];
        boolean lost = false;
        for (boolean required : new boolean[] {true, false}) {
            for (ExpectedClaim claim : read.sentence().claims()) {
                for (Alignment.ExpectedPair pair :
                        claim.required() == required ? Alignment.pairs(claim) : List.<Alignment.ExpectedPair>of()) {
                    lost |= !place(read, pair, labels, open) && required;
                }
            }
        }
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Labelled known = labels[i];
            if (known != null) {
                all.add(known);
            } else {
                all.add(open[i] || lost ? Labelled.UNKNOWN : Labelled.NOTHING);
            }
        }
        return all;
    }

    private boolean place(ReadSentence read, Alignment.ExpectedPair pair, Labelled[] labels, boolean[] open) {
        int label = LearnedType.indexOf(pair.claim().type(), pair.claim().root());
        int best = -1;
        double bestScore = 0;
        boolean placed = false;
        for (int i = 0; i < read.frames().size(); i++) {
            ReadSentence.Candidate frame = read.frames().get(i);
            Optional<Labelled> fit = fit(pair, label, frame);
            if (fit.isEmpty()) {
                continue;
            }
            open[i] |= fit.get().argumentsKnown();
            Labelled taken = labels[i];
            if (taken != null) {
                placed |= taken.label() == label;
                continue;
            }
            double score = score(frame, label, fit.get());
            if (best < 0 || score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (placed) {
            return true;
        }
        if (best >= 0 && pair.claim().required()) {
            labels[best] = fit(pair, label, read.frames().get(best)).orElseThrow();
        }
        return best >= 0;
    }

    private double score(ReadSentence.Candidate frame, int label, Labelled fit) {
        double score = 2.0 * frame.hinted().get(label) - 0.1 * frame.depth();
        if (before.isPresent()) {
            score += 4 * before.get().probabilities(frame.features())[label];
        }
        if (frame.view().frame().kind() == TriggerKind.VERB) {
            score += 0.4;
        }
        score += fit.source().filter(FrameLabels::likelySource).isPresent() ? 0.6 : 0;
        return score
                + (fit.source().isPresent() ? 0.5 : 0)
                + (fit.target().isPresent() ? 0.5 : 0)
                + (fit.argumentsKnown() ? 1 : 0);
    }

    private static boolean likelySource(FrameView.Filled filled) {
        Role role = filled.role();
        return role == Role.SUBJECT || role == Role.POSSESSOR || role == Role.BY || role == Role.BETWEEN;
    }

    /** The roles in which a frame holds a claim's actors; empty where it cannot make the claim. */
    private Optional<Labelled> fit(Alignment.ExpectedPair pair, int label, ReadSentence.Candidate frame) {
        Optional<Labelled> straight = fit(pair.source(), pair.target(), label, frame);
        return straight.isEmpty() && pair.claim().symmetric()
                ? fit(pair.target(), pair.source(), label, frame)
                : straight;
    }

    private Optional<Labelled> fit(
            Optional<String> source, Optional<String> target, int label, ReadSentence.Candidate frame) {
        Optional<FrameView.Filled> who = place(source, frame.view(), Optional.empty());
        Optional<FrameView.Filled> whom = place(target, frame.view(), who);
        boolean both = (!named(source) || who.isPresent()) && (!named(target) || whom.isPresent());
        boolean any = who.isPresent() || whom.isPresent();
        boolean loose = source.isPresent() && target.isPresent() && !named(source) && !named(target);
        if (!any && !loose) {
            return Optional.empty();
        }
        boolean known = both && source.filter(ExpectedClaim.ANYBODY::equals).isEmpty();
        return Optional.of(new Labelled(label, who, whom, known));
    }

    private static boolean named(Optional<String> name) {
        return name.filter(one -> !one.equals(ExpectedClaim.ANYBODY)).isPresent();
    }

    private Optional<FrameView.Filled> place(Optional<String> name, FrameView view, Optional<FrameView.Filled> taken) {
        if (!named(name)) {
            return Optional.empty();
        }
        String wanted = name.orElseThrow();
        for (FrameView.Filled filled : view.filled()) {
            boolean here = filled.actors().stream()
                    .anyMatch(mention ->
                            mention.actors().stream().anyMatch(actor -> same.is(wanted, actor, words(mention))));
            boolean several =
                    filled.actors().stream().mapToInt(m -> m.actors().size()).sum() > 1;
            if (here && (several || taken.filter(filled::equals).isEmpty())) {
                return Optional.of(filled);
            }
        }
        return Optional.empty();
    }

    private static String words(org.entente.text.mention.Mention mention) {
        return mention.actors().get(0).name();
    }
}
