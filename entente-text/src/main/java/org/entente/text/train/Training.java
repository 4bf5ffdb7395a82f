package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.Status;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.learn.LearnedModel;
import org.entente.text.learn.Learner;
import org.entente.text.learn.ModelBuilder;
import org.entente.text.learn.WordVectors;
import org.entente.text.rules.Example;
import org.entente.text.rules.Rule;
import org.entente.text.rules.RuleBook;

/**
 * Trains the type model: on annotated sentences, and on the examples of the rules as sentences on which no rule had fired.
 * Which frame makes a claim is found in rounds, each with the model of the round before; only the last one sees word vectors, which take most
 * of the time.
 */
public final class Training {

    private static final int ROUNDS = 3;
    private static final float OF_EXAMPLES = 0.25f;

    /**
     * How much of each frame is learned as if no rule had fired. The rules were written from sentences such as these: here
     * their silence means that nothing is told, elsewhere it oftener means that the wording is new.
     */
    private static final float UNRULED = 0.7f;

    /** For the same reason each sentence is read twice, without either half of the rules. */
    private static final int HALVES = 2;

    private final List<Coder> halves;
    private final SameActor same;
    private final Optional<WordVectors> vectors;
    private final List<ReadSentence> examples;

    /** A training with a coder that follows the rules alone. */
    public Training(Coder coder, ActorList actors, RuleBook rules, Optional<WordVectors> vectors) {
        this.vectors = vectors;
        this.halves = IntStream.range(0, HALVES)
                .mapToObj(half -> coder.without(ScatteredRules.of(rules, HALVES, part -> part == half)))
                .toList();
        this.same = new SameActor(actors);
        this.examples = examples(rules).parallelStream()
                .map(example -> ReadSentence.of(example, coder, false, vectors))
                .toList();
    }

    /** The examples of the rules as annotated sentences. */
    static List<AnnotatedSentence> examples(RuleBook rules) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Optional<String> root = rule.cameo().isEmpty()
                    ? Optional.empty()
                    : Optional.of(rule.cameo().substring(0, 2));
            for (Example example : rule.examples()) {
                sentences.add(new AnnotatedSentence(
                        rule.id() + ":" + example.line(),
                        Optional.empty(),
                        example.text(),
                        List.of(new ExpectedClaim(
                                true,
                                rule.type(),
                                root,
                                List.of(orAnybody(example.who())),
                                List.of(orAnybody(example.whom())),
                                false,
                                rule.symmetric(),
                                Status.ASSERTED))));
            }
        }
        return sentences;
    }

    private static String orAnybody(String name) {
        return name.isEmpty() ? ExpectedClaim.ANYBODY : name;
    }

    /** Sentences that are read, to train on any part of them. */
    public final class Read {

        private final List<List<ReadSentence>> sentences;

        private Read(List<List<ReadSentence>> sentences) {
            this.sentences = sentences;
        }

        /** Trains on the sentences whose index is wanted. */
        public Learner train(java.util.function.IntPredicate wanted, LearnedModel.Limits limits) {
            Optional<Learner> before = Optional.empty();
            for (int round = 1; round <= ROUNDS; round++) {
                boolean last = round == ROUNDS;
                ModelBuilder builder = new ModelBuilder(last);
                FrameLabels labels = new FrameLabels(same, before);
                for (int i = 0; i < sentences.size(); i++) {
                    if (wanted.test(i)) {
                        sentences.get(i).forEach(read -> add(read, labels, 1f / HALVES, builder));
                    }
                }
                examples.forEach(example -> add(example, labels, OF_EXAMPLES, builder));
                before = Optional.of(builder.build(limits, last ? vectors : Optional.empty()));
            }
            return before.orElseThrow();
        }
    }

    /** Reads sentences. */
    public Read read(List<AnnotatedSentence> sentences) {
        return new Read(sentences.parallelStream()
                .map(sentence -> halves.stream()
                        .map(half -> ReadSentence.of(sentence, half, true, vectors))
                        .toList())
                .toList());
    }

    private static void add(ReadSentence read, FrameLabels labels, float weight, ModelBuilder builder) {
        List<FrameLabels.Labelled> labelled = labels.of(read);
        for (int i = 0; i < labelled.size(); i++) {
            FrameLabels.Labelled one = labelled.get(i);
            ReadSentence.Candidate frame = read.frames().get(i);
            if (one.label() == FrameLabels.OPEN) {
                continue;
            }
            builder.add(frame.features(), one.label(), weight * (1 - UNRULED));
            builder.add(frame.unruled(), one.label(), weight * UNRULED);
            if (one.label() > 0 && one.argumentsKnown()) {
                builder.addArguments(one.label(), frame.view(), one.source(), one.target());
            }
        }
    }
}
