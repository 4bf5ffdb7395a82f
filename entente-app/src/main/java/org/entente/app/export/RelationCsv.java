package org.entente.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.relation.Phase;
import org.entente.relation.Relationship;

/** The phases of relationships as comma-separated values (RFC 4180), one phase a line. */
public final class RelationCsv implements RelationFormat {

    @Override
    public List<String> lines(List<Relationship> relationships) {
        List<String> lines = new ArrayList<>();
        lines.add("first,second,state,from,to,probability");
        for (Relationship r : relationships) {
            for (Phase phase : r.phases()) {
                lines.add(String.join(
                        ",",
                        cell(r.dyad().first().name()),
                        cell(r.dyad().second().name()),
                        phase.state().words(),
                        phase.from().toString(),
                        phase.to().toString(),
                        String.format(Locale.ROOT, "%.3f", phase.probability())));
            }
        }
        return lines;
    }

    /** A cell in quotes where it needs them; what a spreadsheet would take for a formula is led by an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
