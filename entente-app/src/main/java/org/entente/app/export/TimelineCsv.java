package org.entente.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.relation.TablePoint;
import org.entente.relation.Timeline;

/** The turning points of timelines as comma-separated values (RFC 4180), one a line, the surest of a dyad first. */
public final class TimelineCsv implements TimelineFormat {

    @Override
    public List<String> head() {
        return List.of("first,second,date,earliest,latest,probability,direction,from,to");
    }

    @Override
    public List<String> foot() {
        return List.of();
    }

    @Override
    public List<String> lines(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        for (TablePoint point : timeline.turningPoints()) {
            lines.add(String.join(
                    ",",
                    Cell.of(timeline.first()),
                    Cell.of(timeline.second()),
                    point.at().toString(),
                    point.earliest().toString(),
                    point.latest().toString(),
                    String.format(Locale.ROOT, "%.3f", point.probability()),
                    point.worse() ? "worse" : "better",
                    point.change().map(change -> change.from().words()).orElse(""),
                    point.change().map(change -> change.to().words()).orElse("")));
        }
        return lines;
    }
}
