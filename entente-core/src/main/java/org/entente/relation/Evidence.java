package org.entente.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
    private final Map<Claim, Part> parts = new HashMap<>();
    private final List<Told> events = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final List<Optional<EvidenceSeries>> alone = new ArrayList<>();
    private final NavigableMap<Integer, List<Dated>> byMonth = new TreeMap<>();

    /** What hangs on a claim, by its number in each list, and what it says by itself. */
    private static final class Part {
        private final List<EvidenceSeries.Entry> entries = new ArrayList<>();
        private final BitSet events = new BitSet();
        private final BitSet carried = new BitSet();
        private final BitSet ends = new BitSet();
    }

    /** An event, what it says, and the number of what it ends, -1 where it ends nothing. */
    private record Told(Event event, List<EvidenceSeries.Entry> entries, int end) {}

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
            event.claims().forEach(claim -> part(claim).events.set(events.size()));
            events.add(new Told(event, added(weighing.statements(event)), end));
        } else if (happening instanceof Tie tie) {
            for (Claim claim : tie.claims()) {
                endless.ends(tie, claim)
                        .ifPresent(closing -> part(claim).ends.set(ended(TieWeighing.ended(tie, claim), closing)));
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
                    part(claim).carried.set(carried.size());
                    carried.add(new Carried(tie, claim, first, series.add(statement)));
                });
            }
        } else if (happening instanceof Shift shift) {
            shift.claims()
                    .forEach(claim -> part(claim).entries.addAll(added(weighing.statements(shift.type(), claim))));
        }
    }

    private Part part(Claim claim) {
        return parts.computeIfAbsent(claim, unused -> new Part());
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
        List<EvidenceSeries.Entry> gone = new ArrayList<>();
        List<Statement> instead = new ArrayList<>();
        BitSet touched = new BitSet();
        BitSet uncarried = new BitSet();
        BitSet unended = new BitSet();
        for (Claim claim : removed) {
            Part part = part(claim);
            gone.addAll(part.entries);
            touched.or(part.events);
            uncarried.or(part.carried);
            unended.or(part.ends);
        }
        List<End> others = new ArrayList<>();
        touched.stream().mapToObj(events::get).forEach(told -> {
            gone.addAll(told.entries());
            Optional<Event> left = told.event().without(removed);
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
