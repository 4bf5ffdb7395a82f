package org.entente.bench.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.learn.Learner;
import org.entente.text.learn.VectorModel;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.AnnotatedSet;
import org.entente.text.train.Calibration;
import org.entente.text.train.Workshop;

/**
 * How well confidence tells the share of claims that are right. Argument: the folder of the annotated set, of which only the
 * training sentences are read, each coded by a learner and judged by a confidence that have not seen it; or {@code plv.jsonl}.
 * Of each sentence of the yardstick {@code plv} the claim is judged that the yardstick scores, where it names nobody but the given pair, one of them at
 * least: for others the sentences are not annotated. It is right where its type is, and both of the pair are its source and
 * target. Argument {@code --accurate} after either: with word vectors.
 */
public final class CalibrationYardstick {

    private static final RuleBook RULES = RuleBook.load();

    private CalibrationYardstick() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("give the folder of the annotated set or the path of plv.jsonl");
            return;
        }
        Path set = Path.of(arguments[0]);
        Optional<VectorModel> vectors = arguments.length > 1 && arguments[1].equals("--accurate")
                ? Optional.of(VectorModel.find().orElseThrow())
                : Optional.empty();
        ActorList actors = ActorList.load();
        EnglishParser parser = EnglishParser.load(ParserOptions.standard().with(actors));
        MentionResolver resolver = new MentionResolver(actors);
        if (Files.isDirectory(set)) {
            Coder rulesAlone = new Coder(parser, resolver, RULES);
            ofTrainingSentences(
                    new Workshop(AnnotatedSet.read(set), rulesAlone, actors, RULES, vectors.map(VectorModel::vectors)));
        } else {
            Learner learner = vectors.map(Learner::load).orElseGet(Learner::load);
            ofPairs(PairSentence.read(set), new Coder(parser, resolver, RULES, learner));
        }
    }

    private static void ofTrainingSentences(Workshop workshop) {
        List<Workshop.Apart> apart = workshop.apart();
        print("all", apart.stream().map(Workshop.Apart::judged).toList());
        print(
                "by rules",
                apart.stream()
                        .filter(claim -> !claim.learned())
                        .map(Workshop.Apart::judged)
                        .toList());
        print(
                "by the model",
                apart.stream()
                        .filter(Workshop.Apart::learned)
                        .map(Workshop.Apart::judged)
                        .toList());
    }

    private static void ofPairs(List<PairSentence> rows, Coder coder) {
        List<Calibration.Judged> all = new ArrayList<>();
        for (PairSentence row : rows) {
            Optional<Claim> claim =
                    row.about(coder.code(row.document()).claims()).filter(one -> row.isAbout(one));
            claim.ifPresent(
                    one -> all.add(new Calibration.Judged(one.confidence(), row.typed(one) && row.names(one, 2))));
        }
        print("all", all);
    }

    private static void print(String which, List<Calibration.Judged> judged) {
        Calibration calibration = Calibration.of(judged);
        System.out.printf(
                Locale.ROOT,
                "%s: mean confidence %.3f, share right %.3f, expected calibration error %.3f on %d claims (by chance %.3f)%n",
                which,
                judged.stream()
                        .mapToDouble(Calibration.Judged::confidence)
                        .average()
                        .orElse(0),
                judged.stream().mapToInt(one -> one.right() ? 1 : 0).average().orElse(0),
                calibration.expectedError(),
                calibration.claims(),
                calibration.errorByChance());
        for (Calibration.Band band : calibration.bands()) {
            System.out.printf(Locale.ROOT, "  %.2f  %.2f  %d%n", band.confidence(), band.right(), band.claims());
        }
    }
}
