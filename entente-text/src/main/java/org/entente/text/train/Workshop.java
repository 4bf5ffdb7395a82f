package org.entente.text.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claim.Claim;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.coding.Weighed;
import org.entente.text.learn.Confidence;
import org.entente.text.learn.LearnedModel;
import org.entente.text.learn.Learner;
import org.entente.text.learn.WordVectors;
import org.entente.text.rules.RuleBook;

/**
 * Where the learned parts are made: the type model of all training sentences, and the confidence of claims made by models
 * that had not seen their sentence (the training sentences in eight folds, each coded by a model of the other seven, which
 * is nearly as good as the one that ships). The rules were mended by these sentences; so that they are as often silent as on text that
 * nobody has read, each fold is coded without another third of them.
 */
public final class Workshop {

    /** How sure the model must be; chosen by cross-validation on the training sentences, with a third of the rules withdrawn. Vetoes did not pay. */
    public static final LearnedModel.Limits LIMITS = new LearnedModel.Limits(0.3, 0.4, 0.4, 2, 0.8);

    private static final int FOLDS = 8;
    private static final int THIRDS = 3;

    private final List<AnnotatedSentence> sentences;
    private final Training.Read read;
    private final List<DocumentCoder> coders;
    private final SameActor same;

    /** A workshop for the training sentences of a set, with a coder that follows the rules alone. */
    public Workshop(AnnotatedSet set, Coder coder, ActorList actors, RuleBook rules, Optional<WordVectors> vectors) {
        this.sentences = set.training().sentences();
        this.read = new Training(coder, actors, rules, vectors).read(sentences);
        List<Coder> thirds = IntStream.range(0, THIRDS)
                .mapToObj(third -> coder.without(ScatteredRules.of(rules, THIRDS, part -> part == third)))
                .toList();
        this.coders = sentences.parallelStream()
                .map(sentence -> thirds.get(sentence.fold(FOLDS) % THIRDS)
                        .read(sentence.document())
                        .coder())
                .toList();
        this.same = new SameActor(actors);
    }

    /** The learner of all training sentences. */
    public Learner learner() {
        return read.train(i -> true, LIMITS);
    }

    /** How sure claims are, fitted to what learners made of sentences they had not seen. */
    public Confidence confidence() {
        return Confidence.fit(judged());
    }

    /**
     * A claim in a sentence that neither the learner nor the fit of confidence has seen.
     *
     * @param learned whether the model made it, not a rule
     */
    public record Apart(boolean learned, Calibration.Judged judged) {}

    /** The claims of all training sentences, each part's with a confidence that is fitted to those of the other parts. */
    public List<Apart> apart() {
        List<Confidence.Known> all = judged();
        List<Apart> apart = new ArrayList<>();
        for (int part = 0; part < FOLDS; part++) {
            int left = part;
            Confidence others = Confidence.fit(
                    all.stream().filter(claim -> claim.part() != left).toList());
            all.stream()
                    .filter(claim -> claim.part() == left)
                    .map(claim -> new Apart(
                            claim.evidence().learned(),
                            new Calibration.Judged(others.of(claim.evidence()), claim.right())))
                    .forEach(apart::add);
        }
        return apart;
    }

    private List<Confidence.Known> judged() {
        return withoutOrigins(IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(this::judgedApart)
                .flatMap(List::stream)
                .toList());
    }

    /**
     * A rule is written from some sentence, most often one of these; that it is right there tells nothing of how it fares
     * elsewhere, so the first claim that each gets right does not count.
     */
    private static List<Confidence.Known> withoutOrigins(List<Confidence.Known> claims) {
        Set<String> begun = new HashSet<>();
        return claims.stream()
                .filter(claim -> claim.evidence().learned()
                        || !claim.right()
                        || !begun.add(claim.evidence().rule()))
                .toList();
    }

    /** The claims in one part, made by a learner of the others. */
    private List<Confidence.Known> judgedApart(int part) {
        Learner learner = read.train(i -> sentences.get(i).fold(FOLDS) != part, LIMITS);
        List<Confidence.Known> judged = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).fold(FOLDS) == part) {
                judge(sentences.get(i), coders.get(i).with(learner).weighed(), judged);
            }
        }
        return judged;
    }

    private void judge(AnnotatedSentence sentence, List<Weighed> weighed, List<Confidence.Known> judged) {
        List<Claim> claims = weighed.stream().map(Weighed::claim).toList();
        Alignment alignment = Alignment.of(sentence, claims, same);
        for (Weighed one : weighed) {
            boolean isRight =
                    alignment.right().stream().anyMatch(match -> match.claim().equals(one.claim()));
            if (isRight || alignment.wrong().contains(one.claim())) {
                judged.add(new Confidence.Known(sentence.fold(FOLDS), one.evidence(), isRight));
            }
        }
    }
}
