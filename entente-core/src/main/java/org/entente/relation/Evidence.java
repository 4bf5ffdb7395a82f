package org.entente.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.claim.Claim;
import org.entente.event.Event;
import org.entente.event.Happening;
import org.entente.event.Shift;
import org.entente.event.Tie;

/**
 * The evidence about one dyad in a form from which claims can be taken away without weighing the rest again: each claim's
 * statements are known by their places in the series. What a claim ends is carried on where the claim is taken away.
 */
final class Evidence {

    private final Weighing weighing;
    private final EvidenceSeries series;
    private final List<Happening> happenings;
    private final Closings binding;
    private final Closings dividing;
    private final TieWeighing ties;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Told> events = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final List<Optional<EvidenceSeries>> alone = new ArrayList<>();
    private final NavigableMap<Integer, List<Dated>> byMonth = new TreeMap<>();

    /** What hangs on a claim, by its number in each list, and what it says by itself. */
    private static final class Part {
        private final List<EvidenceSeries.Entry> entries = new ArrayList<>();
        private final List<Integer> events = new ArrayList<>();
        private final List<Integer> carried = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
    }

    /** An event, its claims, what it says, and the number of what it ends, -1 where it ends nothing. */
    private record Told(Event event, List<Integer> claims, List<EvidenceSeries.Entry> entries, int end) {

        /** How many of its claims are left without some. */
        int left(BitSet removed) {
            int left = 0;
            for (int claim : claims) {
                left += removed.get(claim) ? 0 : 1;
            }
            return left;
        }
    }

    /** What is carried on from a claim about a tie. */
    private record Carried(Tie tie, Claim claim, boolean first, EvidenceSeries.Entry entry) {}

    /** What an event or a claim ends. */
    private record End(TieMeaning.Side side, Closing closing) {}

    /**
     * A claim with the month it tells of.
     *
     * @param happening the place of its happening among all
     */
    record Dated(int happening, Claim claim) {}

    /** All claims; a claim's number is its place here. */
    List<Claim> claims() {
        return claims;
    }

    int number(Claim claim) {
        return numbers.computeIfAbsent(claim, fresh -> {
            claims.add(fresh);
            parts.add(new Part());
            return parts.size() - 1;
        });
    }

    Evidence(Weighing weighing, EvidenceSeries series, List<? extends Happening> happenings) {
        this.weighing = weighing;
        this.series = series;
        this.happenings = List.copyOf(happenings);
        TieWeighing endless = weighing.ties(weighing.closings(List.of()), weighing.closings(List.of()));
        this.happenings.forEach(happening -> end(happening, endless));
        binding = weighing.closings(closings(ends, TieMeaning.Side.BINDING));
        dividing = weighing.closings(closings(ends, TieMeaning.Side.DIVIDING));
        ties = weighing.ties(binding, dividing);
        this.happenings.forEach(this::lay);
        for (int i = 0; i < this.happenings.size(); i++) {
            alone.add(Optional.empty());
            for (Claim claim : this.happenings.get(i).claims()) {
                Dated dated = new Dated(i, claim);
                claim.when()
                        .flatMap(when -> when.from().or(when::to))
                        .ifPresent(day -> byMonth.computeIfAbsent(Months.of(day), unused -> new ArrayList<>())
                                .add(dated));
            }
        }
    }

    /** The claims that tell of some months. */
    List<Dated> tellingOf(int first, int last) {
        return byMonth.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Notes what a happening ends, and an event's words. */
    private void end(Happening happening, TieWeighing endless) {
        if (happening instanceof Event event) {
            int end = endless.fought(event)
                    .map(closing -> ended(TieMeaning.Side.BINDING, closing))
                    .orElse(-1);
            List<Integer> told = new ArrayList<>();
            for (Claim claim : event.claims()) {
                part(claim).events.add(events.size());
                told.add(number(claim));
            }
            events.add(new Told(event, told, added(weighing.statements(event)), end));
        } else if (happening instanceof Tie tie) {
            for (Claim claim : tie.claims()) {
                endless.ends(tie, claim)
                        .ifPresent(closing -> part(claim).ends.add(ended(TieWeighing.ended(tie, claim), closing)));
            }
        }
    }

    private int ended(TieMeaning.Side side, Closing closing) {
        ends.add(new End(side, closing));
        return ends.size() - 1;
    }

    private void lay(Happening happening) {
        if (happening instanceof Tie tie) {
            boolean first = weighing.first(tie.source());
            for (Claim claim : tie.claims()) {
                part(claim).entries.addAll(added(ties.stated(tie, claim, first)));
                ties.carried(tie, claim, first).ifPresent(statement -> {
                    part(claim).carried.add(carried.size());
                    carried.add(new Carried(tie, claim, first, series.add(statement)));
                });
            }
        } else if (happening instanceof Shift shift) {
            shift.claims()
                    .forEach(claim -> part(claim).entries.addAll(added(weighing.statements(shift.type(), claim))));
        }
    }

    private Part part(Claim claim) {
        return parts.get(number(claim));
    }

    private List<EvidenceSeries.Entry> added(List<Statement> statements) {
        return statements.stream().map(series::add).toList();
    }

    EvidenceSeries series() {
        return series;
    }

    List<Happening> happenings() {
        return happenings;
    }

    /** Whether a tie still stands open at the end. */
    boolean open(Tie tie) {
        return ties.open(tie);
    }

    /** The evidence of one happening alone, by its place among all. */
    EvidenceSeries alone(int happening) {
        if (alone.get(happening).isEmpty()) {
            int last = series.from() + series.months() - 1;
            alone.set(happening, Optional.of(weighing.alone(happenings.get(happening), series.from(), last)));
        }
        return alone.get(happening).orElseThrow();
    }

    /** The months whose evidence would be another had some claims not been made, as it would be. */
    Revision without(Set<Claim> removed) {
        BitSet gone = new BitSet();
        removed.forEach(claim -> gone.set(number(claim)));
        return without(gone);
    }

    /** The same, for claims by their numbers. */
    Revision without(BitSet removed) {
        List<EvidenceSeries.Entry> gone = new ArrayList<>();
        List<Statement> instead = new ArrayList<>();
        BitSet touched = new BitSet();
        BitSet uncarried = new BitSet();
        BitSet unended = new BitSet();
        removed.stream().mapToObj(parts::get).forEach(part -> {
            gone.addAll(part.entries);
            part.events.forEach(touched::set);
            part.carried.forEach(uncarried::set);
            part.ends.forEach(unended::set);
        });
        List<End> others = new ArrayList<>();
        touched.stream().mapToObj(events::get).forEach(told -> {
            gone.addAll(told.entries());
            Optional<Event> left = left(told, removed);
            left.ifPresent(rest -> instead.addAll(weighing.statements(rest)));
            if (told.end() >= 0) {
                unended.set(told.end());
            }
            left.flatMap(ties::fought).ifPresent(closing -> others.add(new End(TieMeaning.Side.BINDING, closing)));
        });
        uncarried.stream().forEach(number -> gone.add(carried.get(number).entry()));
        if (!unended.isEmpty() || !others.isEmpty()) {
            recarry(uncarried, unended, others, gone, instead);
        }
        return series.revised(gone, instead);
    }

    /**
     * What each claim adds to the log odds of a turn, to first order; what it ends is left out.
     *
     * @param smoothed what is known without some claims
     * @param removed the numbers of those claims
     * @return one value a claim, by its number
     */
    double[] leverages(Leverage.On on, Turn turn, Smoothed smoothed, BitSet removed) {
        double[][] said = series.leverages(on, turn, smoothed, said(removed));
        double[] leverages = new double[parts.size()];
        for (int i = 0; i < leverages.length; i++) {
            leverages[i] = removed.get(i) ? 0 : leverage(parts.get(i), said, removed);
        }
        return leverages;
    }

    private double leverage(Part part, double[][] said, BitSet removed) {
        double sum = sum(said, part.entries);
        for (int number : part.carried) {
            EvidenceSeries.Entry entry = carried.get(number).entry();
            sum += said[entry.layer()][entry.number()];
        }
        for (int number : part.events) {
            Told told = events.get(number);
            sum += sum(said, told.entries()) / told.left(removed);
        }
        return sum;
    }

    /** What only these claims say. */
    private List<EvidenceSeries.Entry> said(BitSet removed) {
        List<EvidenceSeries.Entry> said = new ArrayList<>();
        removed.stream().mapToObj(parts::get).forEach(part -> {
            said.addAll(part.entries);
            part.carried.forEach(number -> said.add(carried.get(number).entry()));
            part.events.stream()
                    .map(events::get)
                    .filter(told -> told.left(removed) == 0)
                    .forEach(told -> said.addAll(told.entries()));
        });
        return said;
    }

    private static double sum(double[][] said, List<EvidenceSeries.Entry> entries) {
        double sum = 0;
        for (EvidenceSeries.Entry entry : entries) {
            sum += said[entry.layer()][entry.number()];
        }
        return sum;
    }

    private Optional<Event> left(Told told, BitSet removed) {
        Set<Claim> without = new HashSet<>();
        told.claims().stream().filter(removed::get).map(claims::get).forEach(without::add);
        return told.event().without(without);
    }

    /** What is carried on ends otherwise where what ended it is not told. */
    private void recarry(
            BitSet uncarried,
            BitSet unended,
            List<End> others,
            List<EvidenceSeries.Entry> gone,
            List<Statement> instead) {
        List<End> lost = unended.stream().mapToObj(ends::get).toList();
        TieWeighing then = ties.with(
                binding.but(closings(lost, TieMeaning.Side.BINDING), closings(others, TieMeaning.Side.BINDING)),
                dividing.but(closings(lost, TieMeaning.Side.DIVIDING), closings(others, TieMeaning.Side.DIVIDING)));
        for (int i = 0; i < carried.size(); i++) {
            Carried each = carried.get(i);
            if (!uncarried.get(i) && ties.carriedOtherwise(each.tie(), each.claim(), then)) {
                gone.add(each.entry());
                then.carried(each.tie(), each.claim(), each.first()).ifPresent(instead::add);
            }
        }
    }

    private static List<Closing> closings(List<End> ends, TieMeaning.Side side) {
        return ends.stream().filter(end -> end.side() == side).map(End::closing).toList();
    }
}
