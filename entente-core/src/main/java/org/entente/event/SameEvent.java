package org.entente.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Place;
import org.entente.time.When;

/** Which of the claims of one type between two actors tell of the same event. */
final class SameEvent {

    /** A report that names no day tells of the week before it. */
    private static final int NEWS_DAYS = 7;
    /** Dates within this many days of each other can be one date told twice. */
    private static final int SLACK_DAYS = 1;
    /** A date vaguer than this says little about identity. */
    private static final int VAGUE_DAYS = 45;

    private static final double ALIKE_WHEN_DATED = 0.12;
    private static final double ALIKE_WHEN_VAGUE = 0.5;

    private final ReportDates dates;

    SameEvent(ReportDates dates) {
        this.dates = dates;
    }

    /** Groups claims that are ordered by the begin of their dates. */
    List<List<Claim>> clusters(List<Claim> claims) {
        List<List<Claim>> all = new ArrayList<>();
        List<Cluster> open = new ArrayList<>();
        for (Claim claim : claims) {
            Telling telling = telling(claim);
            open.removeIf(cluster -> cluster.last.isBefore(telling.from.minusDays(SLACK_DAYS)));
            Optional<Cluster> same =
                    open.stream().filter(cluster -> cluster.tells(telling)).findFirst();
            if (same.isPresent()) {
                same.get().add(telling);
            } else {
                Cluster cluster = new Cluster(telling);
                open.add(cluster);
                all.add(cluster.claims);
            }
        }
        return all;
    }

    private Telling telling(Claim claim) {
        LocalDate told = dates.reference(claim.span().doc()).orElse(LocalDate.of(9999, 12, 31));
        Optional<When> when = claim.when();
        LocalDate from = when.flatMap(When::from).orElse(told);
        LocalDate to = when.flatMap(When::to).orElse(told);
        boolean dated = when.map(date -> date.basis() != When.Basis.PUBLICATION).orElse(false);
        return new Telling(
                claim,
                dated ? from : from.minusDays(NEWS_DAYS),
                to.isBefore(from) ? from : to,
                SharedWords.of(claim.span().text()));
    }

    private record Telling(Claim claim, LocalDate from, LocalDate to, Set<String> words) {

        boolean vague() {
            return ChronoUnit.DAYS.between(from, to) > VAGUE_DAYS;
        }

        boolean same(Telling other) {
            double alike = SharedWords.share(words, other.words);
            if (alike >= Accounts.NEAR_COPY) {
                return true;
            }
            return samePlace(claim.where(), other.claim.where())
                    && alike >= (vague() || other.vague() ? ALIKE_WHEN_VAGUE : ALIKE_WHEN_DATED);
        }

        private static boolean samePlace(Optional<Place> one, Optional<Place> other) {
            return one.isEmpty()
                    || other.isEmpty()
                    || one.get().name().equals(other.get().name());
        }
    }

    private static final class Cluster {
        private final List<Claim> claims = new ArrayList<>();
        private final List<Telling> tellings = new ArrayList<>();
        private LocalDate last;

        Cluster(Telling first) {
            last = first.to;
            add(first);
        }

        void add(Telling telling) {
            claims.add(telling.claim);
            tellings.add(telling);
            if (telling.to.isAfter(last)) {
                last = telling.to;
            }
        }

        boolean tells(Telling telling) {
            return tellings.stream()
                    .anyMatch(mine -> !telling.from.minusDays(SLACK_DAYS).isAfter(mine.to) && mine.same(telling));
        }
    }
}
