package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.export.Plain;
import org.entente.nlp.Sentence;

/** Draws a dependency tree with indentation: one word a line, its relation before it. */
final class TreeDrawing {

    private TreeDrawing() {}

    static List<String> of(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        draw(sentence, sentence.root(), "", lines);
        return lines;
    }

    private static void draw(Sentence s, int token, String indent, List<String> lines) {
        String marker = s.marker(token).isEmpty() ? "" : ":" + s.marker(token);
        lines.add(indent + s.relation(token).label() + marker + "  " + Plain.text(s.form(token)) + "  ["
                + s.lemma(token) + " " + s.xpos(token) + "]");
        for (int i = 0; i < s.childCount(token); i++) {
            draw(s, s.child(token, i), indent + "  ", lines);
        }
    }
}
