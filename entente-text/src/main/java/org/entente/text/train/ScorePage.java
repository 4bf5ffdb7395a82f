package org.entente.text.train;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.claim.EventType;
import org.entente.claim.Kind;

/** The page of the documentation that tells what the coder scores on the annotated set, with its plot. */
public final class ScorePage {

    private static final int SIDE = 320;
    private static final int EDGE = 40;

    private ScorePage() {}

    /** The page in Markdown. */
    public static String markdown(AnnotatedSet set, Evaluation evaluation) {
        StringBuilder page = new StringBuilder("""
                # Scores on the annotated set

                Made by `./entente evaluate --write` from the sentences in `entente-text/src/annotated`. The set is told in
                [its own page](annotated-set.md). All figures are per cent.

                """);
        long without = set.sentences().stream()
                .filter(AnnotatedSentence::tellsOfNothing)
                .count();
        page.append(set.sentences().size())
                .append(" sentences, ")
                .append(without)
                .append(" of them without any claim; ")
                .append(set.heldOut().sentences().size())
                .append(
                        " are held out: nothing learns from them, though the coder was mended by sentences of the same files. ")
                .append(set.unseen().sentences().size())
                .append(" are unseen: nothing learns from their files and nobody looks at their errors.\n")
                .append(
                        "The shipped model has seen the training sentences; the unseen column tells what to expect of a stranger's text.\n\n");
        page.append("| score | training | held out | unseen |\n|---|---|---|---|\n");
        row(page, "who–what–whom", evaluation, Scores::whoWhatWhom);
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            row(
                    page,
                    "– " + kind.name().toLowerCase(Locale.ROOT) + "s",
                    evaluation,
                    scores -> scores.kinds().getOrDefault(kind, Figure.NONE));
        }
        row(page, "event types, whoever acts", evaluation, Scores::types);
        row(page, "is there an event at all", evaluation, Scores::relevance);
        page.append(String.format(
                Locale.ROOT,
                "| status right, where the claim is | %.1f | %.1f | %.1f |%n",
                evaluation.training().statusRight(),
                evaluation.heldOut().statusRight(),
                evaluation.unseen().statusRight()));
        page.append("\n## By event type\n\n| type | training | held out | unseen |\n|---|---|---|---|\n");
        for (EventType type : EventType.values()) {
            row(page, type.name(), evaluation, scores -> scores.byType().getOrDefault(type, Figure.NONE));
        }
        page.append("\n## Confidence\n\n")
                .append(String.format(
                        Locale.ROOT,
                        "Expected calibration error on the held-out fifth: **%.3f** on %d claims (so few would show %.3f by chance even if"
                                + " every confidence were true). A claim's confidence is the share of such claims found right.\n\n",
                        evaluation.calibration().expectedError(),
                        evaluation.calibration().claims(),
                        evaluation.calibration().errorByChance()))
                .append("![confidence against share right](../images/calibration.svg)\n\n")
                .append("| mean confidence | share right | claims |\n|---|---|---|\n");
        for (Calibration.Band band : evaluation.calibration().bands()) {
            page.append(String.format(
                    Locale.ROOT, "| %.2f | %.2f | %d |%n", band.confidence(), band.right(), band.claims()));
        }
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static void row(StringBuilder page, String name, Evaluation evaluation, Function<Scores, Figure> figure) {
        page.append("| ").append(name);
        for (Scores scores : List.of(evaluation.training(), evaluation.heldOut(), evaluation.unseen())) {
            page.append(" | ").append(told(figure.apply(scores)));
        }
        page.append(" |\n");
    }

    private static String told(Figure figure) {
        return figure.expected() == 0
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "**%.1f** (P %.1f, R %.1f, n %d)",
                        figure.f1(),
                        figure.precision(),
                        figure.recall(),
                        figure.expected());
    }

    /** The plot of confidence against the share that is right; a disc's area tells how many claims it stands for. */
    public static String svg(Calibration calibration) {
        int size = SIDE + 2 * EDGE;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" font-family="sans-serif" font-size="12">
                <title>Confidence of claims against the share found right</title>
                <rect width="%1$d" height="%1$d" fill="white"/>
                <line x1="%2$d" y1="%3$d" x2="%3$d" y2="%2$d" stroke="#999" stroke-dasharray="4"/>
                <rect x="%2$d" y="%2$d" width="%4$d" height="%4$d" fill="none" stroke="#333"/>
                """, size, EDGE, EDGE + SIDE, SIDE));
        for (Calibration.Band band : calibration.bands()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#2563eb\" fill-opacity=\"0.6\"><title>%d claims: confidence %.2f, right %.2f</title></circle>\n",
                    EDGE + SIDE * band.confidence(),
                    EDGE + SIDE * (1 - band.right()),
                    2 + Math.sqrt(band.claims()) * 1.5,
                    band.claims(),
                    band.confidence(),
                    band.right()));
        }
        svg.append(String.format(
                Locale.ROOT, """
                <text x="%1$d" y="%2$d" text-anchor="middle">confidence</text>
                <text x="14" y="%1$d" text-anchor="middle" transform="rotate(-90 14 %1$d)">share right</text>
                <text x="%3$d" y="%4$d" text-anchor="middle">0</text><text x="%5$d" y="%4$d" text-anchor="middle">1</text>
                </svg>
                """, EDGE + SIDE / 2, EDGE + SIDE + 32, EDGE, EDGE + SIDE + 16, EDGE + SIDE));
        return svg.toString();
    }
}
