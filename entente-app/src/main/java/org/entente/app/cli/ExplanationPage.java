package org.entente.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.export.Plain;
import org.entente.nlp.Sentence;
import org.entente.text.coding.Explanation;
import org.entente.text.rules.Attempt;

/**
 * An explanation as one HTML page that needs nothing else: the tree drawn as arcs over the words, the actors, and under each
 * frame the rules tried, each with the step where it stopped. Everything from the text is escaped.
 */
final class ExplanationPage {

    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
            svg{display:block;overflow:visible}.tree{overflow-x:auto;padding:.5rem 0}
            .w{font:14px ui-monospace,monospace}.t{font:10px ui-monospace,monospace;fill:#666}.r{font:10px system-ui;fill:#345}
            path{fill:none;stroke:#8899aa}details{margin:.4rem 0}summary{cursor:pointer}
            .fires{color:#0a6b2d}.not{color:#555}.step{color:#a33}code{background:#f2f2f2;padding:0 .2rem}
            @media(prefers-color-scheme:dark){body{background:#161616;color:#ddd}.w{fill:#ddd}.t{fill:#aaa}.r{fill:#9bd}
            .fires{color:#6c6}.not{color:#aaa}.step{color:#e88}code{background:#2a2a2a}}
            """;
    private static final int CHARACTER = 9;
    private static final int GAP = 26;
    private static final int RISE = 22;

    private final StringBuilder html = new StringBuilder();

    private ExplanationPage() {}

    /** The page. */
    static String of(List<Explanation> explanations) {
        ExplanationPage page = new ExplanationPage();
        page.html
                .append(
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>How it was read</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>How it was read</h1>\n");
        explanations.forEach(page::sentence);
        return page.html.append("</body></html>\n").toString();
    }

    private void sentence(Explanation explanation) {
        html.append("<section>");
        tree(explanation.sentence());
        list("Actors", explanation.actors());
        html.append("<h3>Frames</h3>");
        explanation.frames().forEach(this::frame);
        list("Claims", explanation.claims());
        html.append("</section><hr>\n");
    }

    private void list(String title, List<String> lines) {
        html.append("<h3>").append(title).append("</h3><ul>");
        lines.forEach(line -> html.append("<li>").append(escaped(line)).append("</li>"));
        html.append(lines.isEmpty() ? "<li>none</li></ul>" : "</ul>");
    }

    private void frame(Explanation.TriedFrame frame) {
        List<Attempt> attempts = new ArrayList<>(frame.attempts());
        attempts.sort(Comparator.comparing(attempt -> attempt.firing().isEmpty()));
        boolean fires = !attempts.isEmpty() && attempts.get(0).firing().isPresent();
        html.append(fires ? "<details open><summary>" : "<details><summary>")
                .append("<code>")
                .append(escaped(frame.heading()))
                .append("</code></summary><ul>");
        for (Attempt attempt : attempts) {
            String rule = escaped(attempt.rule().id());
            if (attempt.firing().isPresent()) {
                html.append("<li class=\"fires\">fires <b>")
                        .append(rule)
                        .append("</b>: ")
                        .append(attempt.rule().type().name())
                        .append(' ')
                        .append(attempt.rule().cameo())
                        .append("</li>");
            } else {
                html.append("<li class=\"not\">")
                        .append(rule)
                        .append(" stopped: <span class=\"step\">")
                        .append(escaped(attempt.stopped()))
                        .append("</span></li>");
            }
        }
        frame.opinion()
                .ifPresent(
                        told -> html.append("<li>model: ").append(escaped(told)).append("</li>"));
        html.append("</ul></details>");
    }

    private void tree(Sentence s) {
        int[] middle = new int[s.size()];
        int x = 10;
        int widest = 1;
        for (int i = 0; i < s.size(); i++) {
            int width = Math.max(Plain.text(s.form(i)).length(), s.xpos(i).length()) * CHARACTER;
            middle[i] = x + width / 2;
            x += width + GAP;
            widest = Math.max(widest, s.head(i) < 0 ? 1 : Math.abs(i - s.head(i)));
        }
        int base = RISE * (int) Math.ceil(Math.sqrt(widest) * 2) + 20;
        html.append(String.format(
                Locale.ROOT,
                "<div class=\"tree\"><svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"dependency tree\">",
                x,
                base + 44));
        for (int i = 0; i < s.size(); i++) {
            word(s, i, middle[i], base);
            if (s.head(i) >= 0) {
                arc(s, i, middle[i], middle[s.head(i)], base);
            }
        }
        html.append("</svg></div>");
    }

    private void word(Sentence s, int token, int x, int base) {
        html.append(String.format(
                Locale.ROOT,
                "<text class=\"w\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>"
                        + "<text class=\"t\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
                x,
                base + 18,
                escaped(s.form(token)),
                x,
                base + 32,
                escaped(s.xpos(token))));
    }

    private void arc(Sentence s, int token, int from, int to, int base) {
        int top = base - RISE * (int) Math.ceil(Math.sqrt(Math.abs(token - s.head(token))) * 2);
        html.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %d C%d %d %d %d %d %d\"/><text class=\"r\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%s</text>",
                from,
                base,
                from,
                top,
                to,
                top,
                to,
                base,
                (from + to) / 2,
                (base + 3 * top) / 4 - 2,
                escaped(s.relation(token).label())));
    }

    private static String escaped(String text) {
        return Plain.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
