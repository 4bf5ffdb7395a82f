package org.entente.app.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.relation.Standing;
import org.entente.relation.State;
import org.entente.relation.Timeline;

/** The states of a dyad over time as one line of signs, from its first month to its last. */
final class Ribbon {

    static final String LEGEND = "allied █  friendly ▆  neutral ▄  strained ▃  hostile ▂  at war ▁";

    private static final int WIDTH = 72;

    private final Palette palette;

    Ribbon(Palette palette) {
        this.palette = palette;
    }

    /** The ribbon, with the years it begins and ends with. */
    String of(List<Standing> standings) {
        if (standings.isEmpty()) {
            return "(nothing is dated)";
        }
        int width = Math.min(WIDTH, standings.size());
        StringBuilder ribbon = new StringBuilder();
        for (int column = 0; column < width; column++) {
            Standing standing = standings.get((int) ((long) column * standings.size() / width));
            State state = standing.state();
            ribbon.append(palette.of(state, sign(state)));
        }
        YearMonth first = standings.get(0).month();
        YearMonth last = standings.get(standings.size() - 1).month();
        return first.getYear() + " " + ribbon + " " + last.getYear();
    }

    /** The ribbon of a table's dyad, by the day. */
    String ofStretches(List<Timeline.Stretch> stretches) {
        LocalDate first = stretches.get(0).from();
        LocalDate last = stretches.get(stretches.size() - 1).to();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        StringBuilder ribbon = new StringBuilder();
        int at = 0;
        for (int column = 0; column < WIDTH; column++) {
            LocalDate day = first.plusDays(days * column / WIDTH);
            while (stretches.get(at).to().isBefore(day)) {
                at++;
            }
            State state = stretches.get(at).state();
            ribbon.append(palette.of(state, sign(state)));
        }
        return first.getYear() + " " + ribbon + " " + last.getYear();
    }

    static String sign(State state) {
        return switch (state) {
            case ALLIED -> "█";
            case FRIENDLY -> "▆";
            case NEUTRAL -> "▄";
            case STRAINED -> "▃";
            case HOSTILE -> "▂";
            case AT_WAR -> "▁";
        };
    }
}
