package org.entente.bench.learned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claim.Claim;
import org.entente.claim.Kind;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.DocumentCoder;
import org.entente.text.learn.Learner;
import org.entente.text.learn.VectorModel;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSentence;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.Figure;
import org.entente.text.train.SameActor;
import org.entente.text.train.Scores;
import org.entente.text.train.Training;
import org.entente.text.train.Workshop;

/**
 * What the coder scores on training sentences that its learned parts have not seen: each of their four parts coded by a
 * learner of the other three. Choices about features, limits and ranks are made by these figures, never by the held-out
 * fifth. Argument: the folder of the annotated set; {@code --accurate} after it: with word vectors.
 */
public final class CrossValidation {

    private static final int PARTS = 5;

    private CrossValidation() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.err.println("give the folder of the annotated set");
            return;
        }
        boolean accurate = arguments.length > 1 && arguments[1].equals("--accurate");
        ActorList actors = ActorList.load();
        RuleBook rules = RuleBook.load();
        Coder rulesAlone = new Coder(
                EnglishParser.load(ParserOptions.standard().with(actors)), new MentionResolver(actors), rules);
        List<AnnotatedSentence> sentences =
                AnnotatedSet.read(Path.of(arguments[0])).training().sentences();
        Training.Read read = new Training(
                        rulesAlone,
                        actors,
                        rules,
                        accurate ? Optional.of(VectorModel.find().orElseThrow().vectors()) : Optional.empty())
                .read(sentences);
        List<DocumentCoder> coders = sentences.parallelStream()
                .map(sentence -> rulesAlone.read(sentence.document()).coder())
                .toList();
        SameActor same = new SameActor(actors);
        print("the rules alone", Scores.of(sentences, claims(coders, Learner.none()), same));
        List<List<Claim>> apart = new ArrayList<>(claims(coders, Learner.none()));
        IntStream.range(1, PARTS).parallel().forEach(part -> {
            Learner learner = read.train(i -> sentences.get(i).part() != part, Workshop.LIMITS);
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).part() == part) {
                    apart.set(i, coders.get(i).with(learner).claims());
                }
            }
        });
        print("with the model", Scores.of(sentences, apart, same));
    }

    private static List<List<Claim>> claims(List<DocumentCoder> coders, Learner learner) {
        return coders.stream().map(coder -> coder.with(learner).claims()).toList();
    }

    private static void print(String which, Scores scores) {
        System.out.println(which);
        print("who-what-whom", scores.whoWhatWhom());
        print("event types", scores.types());
        print("is there an event", scores.relevance());
        Figure ties = scores.kinds().get(Kind.TIE);
        if (ties != null) {
            print("ties", ties);
        }
    }

    private static void print(String which, Figure figure) {
        System.out.printf(
                Locale.ROOT,
                "  %s: F1 %.1f, precision %.1f, recall %.1f%n",
                which,
                figure.f1(),
                figure.precision(),
                figure.recall());
    }
}
