package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.ShiftType;
import org.entente.claim.TieType;

/**
 * Claims to happenings: claims of the same type between the same two actors, at times that can be the same and in words
 * that are alike, become one event; all claims about one standing relation become one tie. The result does not depend on
 * the order of the claims. Time grows with the number of claims as n log n, times the number of events that overlap.
 *
 * <p>Left out: claims that name only one side, and those whose two sides are one actor at this roll-up.
 */
public final class Merging {

    private final RollUp rollUp;
    private final ReportDates dates;
    private final Pins pins;

    public Merging(RollUp rollUp, ReportDates dates) {
        this(rollUp, dates, Pins.none());
    }

    public Merging(RollUp rollUp, ReportDates dates, Pins pins) {
        this.rollUp = rollUp;
        this.dates = dates;
        this.pins = pins;
    }

    /** Merges claims. */
    public Happenings merge(Collection<Claim> claims) {
        Map<Key, List<Claim>> groups = new LinkedHashMap<>();
        Map<Key, Pair> pairs = new LinkedHashMap<>();
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparing(this::begin).thenComparing(Claim::id));
        for (Claim claim : ordered) {
            pair(claim).ifPresent(pair -> {
                Key key = new Key(claim.type().name(), pair.source.id(), pair.target.id(), claim.symmetric());
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
                pairs.putIfAbsent(key, pair);
            });
        }
        List<Event> events = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        groups.forEach((key, group) -> {
            Pair pair = pairs.get(key);
            if (pair == null) {
                return;
            }
            Claim first = group.get(0);
            if (first.type() instanceof EventType type) {
                for (List<Claim> same : pins.joined(new SameEvent(dates).clusters(group), group)) {
                    events.add(new Event(type, pair.source, pair.target, key.symmetric, same));
                }
            } else if (first.type() instanceof TieType type) {
                ties.add(new Tie(type, pair.source, pair.target, key.symmetric, group));
            } else if (first.type() instanceof ShiftType type) {
                shifts.add(new Shift(type, pair.source, pair.target, group));
            }
        });
        Comparator<Happening> byTime = Comparator.comparing(
                        (Happening happening) -> begin(happening.claims().get(0)))
                .thenComparing(happening -> happening.claims().get(0).id());
        events.sort(byTime);
        ties.sort(byTime);
        shifts.sort(byTime);
        return new Happenings(events, ties, shifts);
    }

    private Optional<Pair> pair(Claim claim) {
        if (claim.source().isEmpty() || claim.target().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = claim.when().flatMap(when -> when.to().or(when::from));
        Actor source = rollUp.of(claim.source().get().actor(), day);
        Actor target = rollUp.of(claim.target().get().actor(), day);
        if (source.id().equals(target.id())) {
            return Optional.empty();
        }
        boolean turned = claim.symmetric() && source.id().compareTo(target.id()) > 0;
        return Optional.of(turned ? new Pair(target, source) : new Pair(source, target));
    }

    private LocalDate begin(Claim claim) {
        return claim.when()
                .flatMap(when -> when.from().or(when::to))
                .or(() -> dates.reference(claim.span().doc()))
                .orElse(LocalDate.MAX);
    }

    private record Key(String type, String source, String target, boolean symmetric) {}

    private record Pair(Actor source, Actor target) {}
}
