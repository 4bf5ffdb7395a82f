package org.entente.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.relation.TablePoint;
import org.entente.relation.Timeline;

/** Timelines as a person reads them: a ribbon, the phases, the surest turning points in the order of time. */
public final class TimelineText implements TimelineFormat {

    private static final int POINTS = 12;

    private final Palette palette;

    public TimelineText(Palette palette) {
        this.palette = palette;
    }

    @Override
    public List<String> head() {
        return List.of();
    }

    @Override
    public List<String> foot() {
        return List.of(palette.faint(Ribbon.LEGEND));
    }

    @Override
    public List<String> lines(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(Plain.text(timeline.first() + " – " + timeline.second()))
                + palette.faint(String.format(Locale.ROOT, "  %.0f events", timeline.events())));
        lines.add("  " + new Ribbon(palette).ofStretches(timeline.phases()));
        for (Timeline.Stretch phase : timeline.phases()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s to %s  %s  %.0f %%",
                    phase.from(),
                    phase.to(),
                    palette.of(
                            phase.state(),
                            String.format(Locale.ROOT, "%-9s", phase.state().words())),
                    100 * phase.probability()));
        }
        List<TablePoint> points = timeline.turningPoints();
        points.stream()
                .limit(POINTS)
                .sorted(Comparator.comparing(TablePoint::at))
                .forEach(point -> lines.add(point(point)));
        if (points.size() > POINTS) {
            lines.add(
                    palette.faint("  and " + (points.size() - POINTS) + " less sure (all with --format csv or jsonl)"));
        }
        lines.add("");
        return lines;
    }

    private String point(TablePoint point) {
        String what = point.change()
                .map(change -> palette.of(change.from(), change.from().words()) + " to "
                        + palette.of(change.to(), change.to().words()))
                .orElse(point.worse() ? "worse" : "better");
        String pace = point.pace()
                .map(each -> String.format(
                        Locale.ROOT,
                        "; a month: cooperation %.1f, then %.1f; conflict %.1f, then %.1f%s",
                        each.before().cooperation(),
                        each.after().cooperation(),
                        each.before().conflict(),
                        each.after().conflict(),
                        each.back().map(day -> "; back by " + day).orElse("")))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "  turning point %s  %s, %.0f %%%s%s",
                point.at(),
                what,
                100 * point.probability(),
                point.earliest().equals(point.latest()) ? "" : " (" + point.earliest() + " to " + point.latest() + ")",
                palette.faint(pace));
    }
}
