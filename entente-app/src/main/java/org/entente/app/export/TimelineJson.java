package org.entente.app.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.relation.TablePoint;
import org.entente.relation.Timeline;

/** Timelines as JSON, one dyad a line; the format is told in docs/reference/relationships.md. */
public final class TimelineJson implements TimelineFormat {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public List<String> head() {
        return List.of();
    }

    @Override
    public List<String> foot() {
        return List.of();
    }

    @Override
    public List<String> lines(Timeline timeline) {
        ObjectNode dyad = mapper.createObjectNode();
        dyad.put("first", timeline.first());
        dyad.put("second", timeline.second());
        dyad.put("events", rounded(timeline.events()));
        ArrayNode phases = dyad.putArray("phases");
        for (Timeline.Stretch phase : timeline.phases()) {
            phases.addObject()
                    .put("state", phase.state().words())
                    .put("from", phase.from().toString())
                    .put("to", phase.to().toString())
                    .put("probability", rounded(phase.probability()));
        }
        ArrayNode points = dyad.putArray("turning_points");
        timeline.turningPoints().forEach(point -> points.add(point(point)));
        return List.of(dyad.toString());
    }

    private ObjectNode point(TablePoint point) {
        ObjectNode node = mapper.createObjectNode()
                .put("date", point.at().toString())
                .put("earliest", point.earliest().toString())
                .put("latest", point.latest().toString())
                .put("probability", rounded(point.probability()))
                .put("direction", point.worse() ? "worse" : "better");
        point.change()
                .ifPresent(change -> node.put("from", change.from().words())
                        .put("to", change.to().words()));
        point.pace().ifPresent(pace -> {
            node.set("before", pace(pace.before()));
            node.set("after", pace(pace.after()));
            pace.back().ifPresent(day -> node.put("back", day.toString()));
        });
        return node;
    }

    private ObjectNode pace(Timeline.Pace pace) {
        return mapper.createObjectNode()
                .put("cooperation_a_month", rounded(pace.cooperation()))
                .put("conflict_a_month", rounded(pace.conflict()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
