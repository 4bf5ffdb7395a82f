package org.entente.text.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Kind;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;

/**
 * What a coder scores on the annotated set.
 *
 * @param training on the sentences that the shipped model has seen
 * @param heldOut on the fifth that it has not
 * @param calibration of its confidence on the held-out fifth
 */
public record Evaluation(Scores training, Scores heldOut, Calibration calibration) {

    /** Codes every sentence as a document of its own and scores what comes of it. */
    public static Evaluation of(AnnotatedSet set, Coder coder, ActorList actors) {
        SameActor same = new SameActor(actors);
        List<AnnotatedSentence> apart = set.heldOut().sentences();
        List<List<Claim>> claims = claims(apart, coder);
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            alignments.add(Alignment.of(apart.get(i), claims.get(i), same));
        }
        List<AnnotatedSentence> seen = set.training().sentences();
        return new Evaluation(
                Scores.of(seen, claims(seen, coder), same), Scores.of(apart, claims, same), Calibration.of(alignments));
    }

    private static List<List<Claim>> claims(List<AnnotatedSentence> sentences, Coder coder) {
        return sentences.stream()
                .map(sentence -> coder.code(sentence.document()).claims())
                .toList();
    }

    /** Every score by name, in per cent, in the order in which the page shows them. */
    public Map<String, Double> byName() {
        Map<String, Double> scores = new LinkedHashMap<>();
        put("training", training, scores);
        put("held-out", heldOut, scores);
        return scores;
    }

    private static void put(String part, Scores scores, Map<String, Double> into) {
        put(part + " who-what-whom", scores.whoWhatWhom(), into);
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            Figure figure = scores.kinds().get(kind);
            if (figure != null) {
                into.put(part + " " + kind.name().toLowerCase(Locale.ROOT) + "s f1", round(figure.f1()));
            }
        }
        put(part + " types", scores.types(), into);
        into.put(part + " types macro-f1", round(scores.macroTypeF1()));
        put(part + " relevance", scores.relevance(), into);
        into.put(part + " status", round(scores.statusRight()));
        scores.byType().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> entry.getValue().expected() > 0)
                .forEach(entry -> into.put(
                        part + " " + entry.getKey().name() + " f1",
                        round(entry.getValue().f1())));
    }

    private static void put(String name, Figure figure, Map<String, Double> into) {
        into.put(name + " precision", round(figure.precision()));
        into.put(name + " recall", round(figure.recall()));
        into.put(name + " f1", round(figure.f1()));
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
