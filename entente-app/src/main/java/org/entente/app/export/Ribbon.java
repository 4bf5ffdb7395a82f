package org.entente.app.export;

import java.time.YearMonth;
import java.util.List;
import org.entente.relation.Standing;
import org.entente.relation.State;

/** The states of a dyad over time as one line of signs, from its first month to its last. */
final class Ribbon {

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
