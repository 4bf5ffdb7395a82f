package org.entente.bench.learned;

import java.io.IOException;
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
import org.entente.text.train.Calibration;

/**
 * How well confidence tells the share of claims that are right on the yardstick {@code plv}. Argument: {@code plv.jsonl}.
 * Of each sentence the claim is judged that the yardstick scores, where it names nobody but the given pair, one of them at
 * least: for others the sentences are not annotated. It is right where its type is, and both of the pair are its source and
 * target. Argument {@code --accurate} after it: with the model over word vectors.
 */
public final class CalibrationYardstick {

    private CalibrationYardstick() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("give the path of plv.jsonl");
            return;
        }
        ActorList actors = ActorList.load();
        Coder coder = new Coder(
                EnglishParser.load(ParserOptions.standard().with(actors)),
                new MentionResolver(actors),
                RuleBook.load(),
                arguments.length > 1 && arguments[1].equals("--accurate")
                        ? Learner.load(VectorModel.find().orElseThrow())
                        : Learner.load());
        List<Calibration.Judged> all = new ArrayList<>();
        for (PairSentence row : PairSentence.read(Path.of(arguments[0]))) {
            Optional<Claim> claim =
                    row.about(coder.code(row.document()).claims()).filter(one -> row.isAbout(one));
            claim.ifPresent(
                    one -> all.add(new Calibration.Judged(one.confidence(), row.typed(one) && row.names(one, 2))));
        }
        print(Calibration.of(all));
    }

    private static void print(Calibration calibration) {
        System.out.printf(
                Locale.ROOT,
                "expected calibration error %.3f on %d claims (by chance %.3f)%n",
                calibration.expectedError(),
                calibration.claims(),
                calibration.errorByChance());
        for (Calibration.Band band : calibration.bands()) {
            System.out.printf(Locale.ROOT, "  %.2f  %.2f  %d%n", band.confidence(), band.right(), band.claims());
        }
    }
}
