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
                        Cell.of(r.dyad().first().name()),
                        Cell.of(r.dyad().second().name()),
                        phase.state().words(),
                        phase.from().toString(),
                        phase.to().toString(),
                        String.format(Locale.ROOT, "%.3f", phase.probability())));
            }
        }
        return lines;
    }
}
