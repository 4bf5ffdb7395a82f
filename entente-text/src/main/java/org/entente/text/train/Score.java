package org.entente.text.train;

/**
 * A score of the coder and what it rests on.
 *
 * @param points the score in per cent, to a tenth
 * @param ofOne how many points one claim more or less right makes, to a tenth: 100 over those that the score is a share of
 */
public record Score(double points, double ofOne) {

    public Score {
        points = tenth(points);
        ofOne = tenth(ofOne);
    }

    /** A share of so many, in per cent. */
    static Score of(double points, int of) {
        return new Score(points, 100.0 / Math.max(1, of));
    }

    /** The F1 of a figure. */
    static Score f1(Figure figure) {
        return new Score(figure.f1(), ofOne(figure));
    }

    /** The mean F1 of the event types that occur: one sentence makes most where its type is rarest. */
    static Score macro(Scores scores) {
        double most = scores.byType().values().stream()
                .filter(figure -> figure.expected() > 0)
                .mapToDouble(Score::ofOne)
                .max()
                .orElse(0);
        return new Score(
                scores.macroTypeF1(), most / Math.max(1, scores.byType().size()));
    }

    private static double ofOne(Figure figure) {
        return 200.0 / Math.max(1, figure.found() + figure.expected());
    }

    private static double tenth(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
