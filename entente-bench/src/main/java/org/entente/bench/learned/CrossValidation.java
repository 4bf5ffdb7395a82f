package org.entente.bench.learned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.entente.text.train.ScatteredRules;
import org.entente.text.train.Scores;
import org.entente.text.train.Training;
import org.entente.text.train.Workshop;

/**
 * What the coder scores on training sentences that its learned parts have not seen: each of their four parts coded by a
 * learner of the other three. The rules were mended by these sentences, so they are coded once more with a third of the rules
 * withdrawn, which is more like text that nobody has read. Choices about features, limits and ranks are made by these
 * figures, never by the held-out fifth. Argument: the folder of the annotated set; {@code --accurate} after it: with word vectors.
 */
public final class CrossValidation {

    private static final int PARTS = 5;

    /** Of a hundred rules. */
    private static final int WITHDRAWN = 35;

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
        List<Learner> learners = IntStream.range(1, PARTS)
                .parallel()
                .mapToObj(part -> read.train(i -> sentences.get(i).part() != part, Workshop.LIMITS))
                .toList();
        SameActor same = new SameActor(actors);
        Set<String> withdrawn = ScatteredRules.of(rules, 100, part -> part < WITHDRAWN);
        for (Coder coder : List.of(rulesAlone, rulesAlone.without(withdrawn))) {
            List<DocumentCoder> coders = sentences.parallelStream()
                    .map(sentence -> coder.read(sentence.document()).coder())
                    .toList();
            List<List<Claim>> alone = new ArrayList<>();
            List<List<Claim>> apart = new ArrayList<>();
            for (int i = 0; i < coders.size(); i++) {
                alone.add(coders.get(i).with(Learner.none()).claims());
                apart.add(coders.get(i)
                        .with(learners.get(sentences.get(i).part() - 1))
                        .claims());
            }
            String rulesLeft = coder == rulesAlone
                    ? "all " + rules.rules().size() + " rules"
                    : withdrawn.size() + " of " + rules.rules().size() + " rules withdrawn";
            print(rulesLeft + ", no model", Scores.of(sentences, alone, same));
            print(rulesLeft + ", with the model", Scores.of(sentences, apart, same));
        }
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
