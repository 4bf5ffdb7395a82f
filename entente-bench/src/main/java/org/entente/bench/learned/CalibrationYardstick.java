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
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;
import org.entente.text.train.Calibration;

/**
 * How well confidence tells the share of claims that are right on the yardstick {@code plv}. Argument: {@code plv.jsonl}.
 * Of each sentence the claim is judged that the yardstick scores, where it names one of the given pair at least; it is right
 * where its type and both of the pair are. What else a sentence claims is not annotated there.
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
                Learner.load());
        List<Calibration.Judged> all = new ArrayList<>();
        List<Calibration.Judged> types = new ArrayList<>();
        for (PairSentences row : PairSentences.read(Path.of(arguments[0]))) {
            Optional<Claim> claim = row.about(coder.code(row.document()).claims()).filter(one -> row.names(one, 1));
            claim.ifPresent(one -> {
                all.add(new Calibration.Judged(one.confidence(), row.typed(one) && row.names(one, 2)));
                types.add(new Calibration.Judged(one.confidence(), row.typed(one)));
            });
        }
        print("type, source and target", Calibration.of(all));
        print("type alone", Calibration.of(types));
    }

    private static void print(String what, Calibration calibration) {
        System.out.printf(
                Locale.ROOT,
                "%s: expected calibration error %.3f on %d claims (by chance %.3f)%n",
                what,
                calibration.expectedError(),
                calibration.claims(),
                calibration.errorByChance());
        for (Calibration.Band band : calibration.bands()) {
            System.out.printf(
                    Locale.ROOT, "  %.2f  %.2f  %d%n", band.confidence(), band.right(), band.claims());
        }
    }
}
