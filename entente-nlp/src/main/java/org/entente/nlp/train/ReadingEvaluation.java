package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.parse.Candidate;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.ReadingSearch;

/** Scores a parser whose first reading and next few are looked through by one who knows which is best. */
final class ReadingEvaluation {

    private static final List<Integer> OTHERS = List.of(1, 3, 7);

    private ReadingEvaluation() {}

    /** Arguments and attachment of the best of the first reading and one, three and seven others. */
    static String bestOf(ParserModel model, List<ConlluSentence> sentences) {
        List<Scores> scores = OTHERS.stream().map(others -> new Scores()).toList();
        ReadingSearch search = new ReadingSearch(model);
        Evaluation evaluation = new Evaluation(model);
        for (ConlluSentence sentence : sentences) {
            List<String> forms = Example.of(sentence).forms();
            int[] fixed = new int[forms.size()];
            Arrays.fill(fixed, -1);
            List<ScoredWord> gold = ScoredWord.of(sentence, 0);
            List<List<ScoredWord>> readings = new ArrayList<>(List.of(evaluation.parsed(sentence)));
            for (Candidate other : search.all(forms, fixed, search.parsed(forms, fixed))) {
                readings.add(evaluation.words(gold, other.tags(), other.heads(), other.relations()));
            }
            for (int i = 0; i < OTHERS.size(); i++) {
                int looked = Math.min(readings.size(), 1 + OTHERS.get(i));
                scores.get(i).add(gold, best(gold, readings.subList(0, looked)));
            }
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < OTHERS.size(); i++) {
            line.append(String.format(
                    Locale.ROOT,
                    "  with %d more: LAS %.1f, ARG F %.1f",
                    OTHERS.get(i),
                    scores.get(i).las(),
                    scores.get(i).arguments()));
        }
        return line.toString().trim();
    }

    private static List<ScoredWord> best(List<ScoredWord> gold, List<List<ScoredWord>> readings) {
        List<ScoredWord> best = readings.get(0);
        double most = -1;
        for (List<ScoredWord> reading : readings) {
            Scores own = new Scores();
            own.add(gold, reading);
            double quality = own.arguments() + own.las();
            if (quality > most) {
                most = quality;
                best = reading;
            }
        }
        return best;
    }
}
