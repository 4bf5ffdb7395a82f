package org.entente.app.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.event.Tie;
import org.entente.relation.PatronPhase;
import org.entente.relation.Phase;
import org.entente.relation.Reason;
import org.entente.relation.Relationship;
import org.entente.relation.TurningPoint;

/** Relationships as a person reads them: a ribbon, the phases, the turning points with the sentences that carry them. */
public final class RelationText implements RelationFormat {

    private static final int SENTENCES = 4;
    private static final int SENTENCES_A_SIDE = 3;
    private static final int WIDTH = 96;

    private final Palette palette;

    public RelationText(Palette palette) {
        this.palette = palette;
    }

    @Override
    public List<String> lines(List<Relationship> relationships) {
        List<String> lines = new ArrayList<>();
        for (Relationship relationship : relationships) {
            one(relationship, lines);
            lines.add("");
        }
        if (!relationships.isEmpty()) {
            lines.add(palette.faint(Ribbon.LEGEND));
        }
        return lines;
    }

    private void one(Relationship r, List<String> lines) {
        lines.add(palette.strong(Plain.text(r.dyad().toString()))
                + palette.faint("  " + r.claims() + " claims, " + r.events().size() + " events, "
                        + r.ties().size() + " ties"));
        lines.add("  " + new Ribbon(palette).of(r.standings()));
        for (Phase phase : r.phases()) {
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
        for (PatronPhase patronage : r.patronages()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s to %s  %s is the patron of %s  %.0f %%",
                    patronage.from(),
                    patronage.to(),
                    Plain.text(patronage.patron().name()),
                    Plain.text(patronage.client().name()),
                    100 * patronage.probability()));
        }
        for (TurningPoint turn : r.turningPoints()) {
            turn(turn, lines);
        }
        for (Tie tie : r.openTies()) {
            lines.add("  Open: " + tie(tie));
            tie.claims().stream().limit(1).forEach(claim -> lines.add(quoted(claim)));
        }
        if (r.turningPoints().isEmpty() && r.openTies().isEmpty()) {
            claims(r).stream().limit(SENTENCES).forEach(claim -> lines.add(quoted(claim)));
        }
    }

    private static List<Claim> claims(Relationship r) {
        List<Claim> claims = new ArrayList<>();
        r.events().forEach(event -> claims.addAll(event.claims()));
        r.ties().forEach(tie -> claims.addAll(tie.claims()));
        r.shifts().forEach(shift -> claims.addAll(shift.claims()));
        return claims;
    }

    private void turn(TurningPoint turn, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  Turning point %s: from %s to %s, %.0f %%%s",
                turn.month(),
                palette.of(turn.from(), turn.from().words()),
                palette.of(turn.to(), turn.to().words()),
                100 * turn.probability(),
                interval(turn)));
        Set<String> shown = new HashSet<>();
        told("It rests on:", turn.reasons(), SENTENCES, shown, lines);
        told("Before:", telling(turn.before(), turn.after()), SENTENCES_A_SIDE, shown, lines);
        told("After:", telling(turn.after(), turn.before()), SENTENCES_A_SIDE, shown, lines);
    }

    /** The reasons that speak for one side, and more for it than for the other. */
    private static List<Reason> telling(List<Reason> side, List<Reason> other) {
        return side.stream()
                .filter(reason -> other.stream()
                        .noneMatch(rival ->
                                rival.claim().id().equals(reason.claim().id()) && rival.weight() > reason.weight()))
                .toList();
    }

    private void told(String heading, List<Reason> reasons, int most, Set<String> shown, List<String> lines) {
        List<Claim> fresh = reasons.stream()
                .map(Reason::claim)
                .filter(claim -> shown.add(claim.id()))
                .limit(most)
                .toList();
        if (!fresh.isEmpty()) {
            lines.add("   " + heading);
            fresh.forEach(claim -> lines.add(quoted(claim)));
        }
    }

    private static String interval(TurningPoint turn) {
        YearMonth earliest = turn.earliest();
        YearMonth latest = turn.latest();
        return earliest.equals(latest) ? "" : " (between " + earliest + " and " + latest + ")";
    }

    private static String tie(Tie tie) {
        return Plain.text(tie.source().name()) + " "
                + tie.type().name().toLowerCase(Locale.ROOT).replace('_', ' ') + (tie.symmetric() ? " with " : " ")
                + Plain.text(tie.target().name());
    }

    private String quoted(Claim claim) {
        String what = claim.type().name()
                + claim.when().map(when -> " " + when.edtf()).orElse("");
        return "    “" + Plain.cut(Plain.text(claim.span().text()), WIDTH) + "”  "
                + palette.faint(what + ", " + Plain.text(claim.span().doc()));
    }
}
