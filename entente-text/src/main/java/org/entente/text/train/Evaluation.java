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
 * @param unseen on the files that nothing was learned from or mended by
 * @param calibration of its confidence on the held-out fifth
 */
public record Evaluation(Scores training, Scores heldOut, Scores unseen, Calibration calibration) {

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
        List<AnnotatedSentence> strange = set.unseen().sentences();
        return new Evaluation(
                Scores.of(seen, claims(seen, coder), same),
                Scores.of(apart, claims, same),
                Scores.of(strange, claims(strange, coder), same),
                Calibration.of(Calibration.judged(alignments)));
    }

    private static List<List<Claim>> claims(List<AnnotatedSentence> sentences, Coder coder) {
        return sentences.stream()
                .map(sentence -> coder.code(sentence.document()).claims())
                .toList();
    }

    /** Every score by name, in the order in which the page shows them. */
    public Map<String, Score> byName() {
        Map<String, Score> scores = new LinkedHashMap<>();
        put("training", training, scores);
        put("held-out", heldOut, scores);
        if (unseen.whoWhatWhom().expected() > 0) {
            put("unseen", unseen, scores);
        }
        return scores;
    }

    private static void put(String part, Scores scores, Map<String, Score> into) {
        put(part + " who-what-whom", scores.whoWhatWhom(), into);
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            Figure figure = scores.kinds().get(kind);
            if (figure != null) {
                into.put(part + " " + kind.name().toLowerCase(Locale.ROOT) + "s f1", Score.f1(figure));
            }
        }
        put(part + " types", scores.types(), into);
        into.put(part + " types macro-f1", Score.macro(scores));
        put(part + " relevance", scores.relevance(), into);
        into.put(
                part + " status",
                Score.of(scores.statusRight(), scores.whoWhatWhom().right()));
        scores.byType().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> entry.getValue().expected() > 0)
                .forEach(entry -> into.put(part + " " + entry.getKey().name() + " f1", Score.f1(entry.getValue())));
    }

    private static void put(String name, Figure figure, Map<String, Score> into) {
        into.put(name + " precision", Score.of(figure.precision(), figure.found()));
        into.put(name + " recall", Score.of(figure.recall(), figure.expected()));
        into.put(name + " f1", Score.f1(figure));
    }
}
