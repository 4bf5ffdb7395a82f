package org.entente.app.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.entente.time.When;

/**
 * Relationships as a person reads them: a ribbon, the phases, the turning points with the sentences that carry them. In
 * each sentence the evidence is marked.
 */
public final class RelationText implements RelationFormat {

    private static final int SENTENCES = 3;
    private static final int SENTENCES_A_SIDE = 2;
    private static final int SENTENCES_BEFORE = 1;
    private static final int WIDTH = 150;
    private static final int DATE = 12;

    private final Palette palette;
    private final Quotes quotes;

    /**
     * A writer.
     *
     * @param quotes the sentences that claims stand in
     */
    public RelationText(Palette palette, Quotes quotes) {
        this.palette = palette;
        this.quotes = quotes;
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
            lines.add(palette.faint("* a turning point falls without these sentences; ‹ › the evidence"));
        }
        return lines;
    }

    private void one(Relationship r, List<String> lines) {
        lines.add(palette.strong(Plain.text(r.dyad().toString()))
                + palette.faint("  " + counted(r.claims(), "claim") + ", "
                        + counted(r.events().size(), "event") + ", "
                        + counted(r.ties().size(), "tie")));
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
        Set<String> shown = new HashSet<>();
        for (TurningPoint turn : r.turningPoints()) {
            turn(turn, r.claims(), shown, lines);
        }
        for (Tie tie : r.openTies()) {
            lines.add("  Open: " + tie(tie));
            told(tie.carrying(), Set.of(), shown, 1, lines);
        }
        if (r.turningPoints().isEmpty() && r.openTies().isEmpty()) {
            told(claims(r), Set.of(), shown, SENTENCES, lines);
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static List<Claim> claims(Relationship r) {
        List<Claim> claims = new ArrayList<>();
        r.events().forEach(event -> claims.addAll(event.claims()));
        r.ties().forEach(tie -> claims.addAll(tie.claims()));
        r.shifts().forEach(shift -> claims.addAll(shift.claims()));
        return claims;
    }

    private void turn(TurningPoint turn, int claims, Set<String> shown, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  Turning point %s: from %s to %s, %.0f %%%s",
                turn.month(),
                palette.of(turn.from(), turn.from().words()),
                palette.of(turn.to(), turn.to().words()),
                100 * turn.probability(),
                interval(turn)));
        if (!turn.fewCarry()) {
            lines.add(palette.faint("    no small set of claims carries it: " + counted(turn.needed(), "claim") + " of "
                    + claims + "; the heaviest:"));
        }
        Set<String> carrying = new HashSet<>();
        turn.reasons().forEach(reason -> carrying.add(reason.claim().id()));
        List<Claim> told = new ArrayList<>();
        add(told, turn.reasons(), SENTENCES);
        add(told, telling(turn.before(), turn.after()), SENTENCES_BEFORE);
        add(told, telling(turn.after(), turn.before()), SENTENCES_A_SIDE);
        Set<String> here = new HashSet<>();
        told.sort(Comparator.comparing(RelationText::begin).thenComparing(Claim::id));
        told(told, carrying, here, told.size(), lines);
        shown.addAll(here);
    }

    private static void add(List<Claim> told, List<Reason> reasons, int most) {
        int left = most;
        for (Reason reason : reasons) {
            if (left > 0 && !told.contains(reason.claim())) {
                told.add(reason.claim());
                left--;
            }
        }
    }

    /** The reasons that speak for one side, and more for it than for the other. */
    private static List<Reason> telling(List<Reason> side, List<Reason> other) {
        return side.stream()
                .filter(reason -> other.stream()
                        .noneMatch(rival ->
                                rival.claim().id().equals(reason.claim().id()) && rival.weight() > reason.weight()))
                .toList();
    }

    /** Writes claims down, each sentence once. */
    private void told(List<Claim> claims, Set<String> carrying, Set<String> shown, int most, List<String> lines) {
        int left = most;
        for (Claim claim : claims) {
            if (left > 0 && shown.add(claim.span().doc() + " " + claim.span().sentence())) {
                boolean carries =
                        claims.stream().anyMatch(other -> carrying.contains(other.id()) && sameSentence(other, claim));
                lines.add(quoted(claim, carries));
                left--;
            }
        }
    }

    private static boolean sameSentence(Claim one, Claim other) {
        return one.span().doc().equals(other.span().doc())
                && one.span().sentence() == other.span().sentence();
    }

    private static LocalDate begin(Claim claim) {
        return claim.when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MAX);
    }

    private static String interval(TurningPoint turn) {
        YearMonth earliest = turn.earliest();
        YearMonth latest = turn.latest();
        return earliest.equals(latest) ? "" : " (between " + earliest + " and " + latest + ")";
    }

    private static String tie(Tie tie) {
        String verb = switch (tie.type()) {
            case ALLY -> "allied with";
            case SPONSOR -> "backs";
            case SHELTER -> "shelters";
            case HOSTILE -> "hostile to";
            case CONTROL -> "controls";
            case PART_OF -> "part of";
            case ROLE -> "serves in";
            case INFLUENCE -> "has influence over";
            case DISPUTE -> "in dispute with";
            case SUBORDINATE -> "owes allegiance to";
        };
        return Plain.text(tie.source().name()) + " " + verb + " "
                + Plain.text(tie.target().name());
    }

    private String quoted(Claim claim, boolean carries) {
        Quotes.Quote quote = quotes.of(claim);
        String evidence = Plain.cut(Plain.text(quote.evidence()), WIDTH);
        int room = Math.max(0, WIDTH - evidence.length());
        String after = quote.after().isEmpty()
                ? ""
                : glue(
                        quote.after(),
                        true,
                        Math.max(room / 2, room - quote.before().length()));
        String before = quote.before().isEmpty() ? "" : glue(quote.before(), false, Math.max(0, room - after.length()));
        String marked = before.isBlank() && after.length() <= 1 ? evidence : "‹" + palette.strong(evidence) + "›";
        String when = claim.when().map(RelationText::shown).orElse("undated");
        return "   " + (carries ? "*" : " ") + " " + palette.faint(String.format(Locale.ROOT, "%-" + DATE + "s", when))
                + "  " + before + marked + after
                + palette.faint("  " + Plain.text(claim.span().doc()));
    }

    /** A date as far as it fits: of an interval its begin. */
    private static String shown(When when) {
        int slash = when.edtf().indexOf('/');
        return slash <= 0 || when.edtf().length() <= DATE
                ? Plain.cut(when.edtf(), DATE)
                : Plain.cut(when.edtf().substring(0, slash) + "/…", DATE);
    }

    /** What stands beside the evidence, its blanks towards the evidence kept, at most so long. */
    private static String glue(String text, boolean after, int most) {
        String plain = Plain.text(text);
        boolean blankFirst = after && Character.isWhitespace(text.charAt(0));
        boolean blankLast = !after && Character.isWhitespace(text.charAt(text.length() - 1));
        String kept = plain;
        if (plain.length() > most) {
            kept = after
                    ? Plain.cut(plain, Math.max(1, most))
                    : "…" + plain.substring(Math.min(plain.length(), plain.length() - Math.max(0, most - 1)));
        }
        return (blankFirst ? " " : "") + kept + (blankLast ? " " : "");
    }
}
