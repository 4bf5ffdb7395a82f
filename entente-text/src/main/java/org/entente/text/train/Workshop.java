package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.coding.Weighed;
import org.entente.text.learn.ClaimEvidence;
import org.entente.text.learn.Confidence;
import org.entente.text.learn.LearnedModel;
import org.entente.text.learn.Learner;
import org.entente.text.learn.WordVectors;
import org.entente.text.rules.RuleBook;

/**
 * Where the learned parts are made: the type model of all training sentences, and the confidence of claims made by models
 * that had not seen their sentence (the training sentences in four parts, each coded by a model of the other three).
 */
public final class Workshop {

    /** How sure the model must be; chosen by cross-validation on the training sentences. Vetoes did not pay. */
    public static final LearnedModel.Limits LIMITS = new LearnedModel.Limits(0.3, 0.6, 0.4, 2, 0.8);

    private static final int PARTS = 5;

    private final List<AnnotatedSentence> sentences;
    private final Training.Read read;
    private final List<DocumentCoder> coders;
    private final SameActor same;

    /** A workshop for the training sentences of a set, with a coder that follows the rules alone. */
    public Workshop(AnnotatedSet set, Coder coder, ActorList actors, RuleBook rules, Optional<WordVectors> vectors) {
        this.sentences = set.training().sentences();
        this.read = new Training(coder, actors, rules, vectors).read(sentences);
        this.coders = sentences.stream()
                .map(sentence -> coder.read(sentence.document()).coder())
                .toList();
        this.same = new SameActor(actors);
    }

    /** The learner of all training sentences. */
    public Learner learner() {
        return read.train(i -> true, LIMITS);
    }

    /** How sure claims are, fitted to what learners made of sentences they had not seen. */
    public Confidence confidence() {
        List<ClaimEvidence> evidence = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int part = 1; part < PARTS; part++) {
            int apart = part;
            Learner learner = read.train(i -> sentences.get(i).part() != apart, LIMITS);
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).part() == apart) {
                    judge(sentences.get(i), coders.get(i).with(learner).weighed(), evidence, right);
                }
            }
        }
        return Confidence.fit(evidence, right);
    }

    private void judge(
            AnnotatedSentence sentence, List<Weighed> weighed, List<ClaimEvidence> evidence, List<Boolean> right) {
        List<Claim> claims = weighed.stream().map(Weighed::claim).toList();
        Alignment alignment = Alignment.of(sentence, claims, same);
        for (Weighed one : weighed) {
            boolean isRight =
                    alignment.right().stream().anyMatch(match -> match.claim().equals(one.claim()));
            if (isRight || alignment.wrong().contains(one.claim())) {
                evidence.add(one.evidence());
                right.add(isRight);
            }
        }
    }
}
