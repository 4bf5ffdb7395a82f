package org.entente.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.TieType;
import org.entente.event.Tie;

/** A standing relation. */
@Meaning("A standing relation and the claims about it")
public record TieView(
        @Meaning("what relation") TieType type,
        @Meaning("id of who stands in it") String source,
        @Meaning("id of to whom") String target,
        @Meaning("whether it holds in both directions") boolean symmetric,
        @Meaning("whether it holds at the end") boolean open,

        @Meaning("what became of it") TieCourse course,

        @Meaning("the first day that it is told to have held, null where none says when it began")
        Optional<LocalDate> from,

        @Meaning(
                "the day by which it is over, or the last that it is told to have held; null where it holds or no day is told")
        Optional<LocalDate> to,

        @Meaning("ids of the claims") List<String> claims) {

    static TieView of(Tie tie, boolean open) {
        TieCourse course = TieCourse.of(tie, open);
        List<Claim> beginning = tie.claims().stream()
                .filter(claim -> course == TieCourse.DENIED
                        || course == TieCourse.POSSIBLE
                        || !tie.closing().contains(claim))
                .toList();
        Optional<LocalDate> from = beginning.stream()
                .flatMap(claim -> claim.when().flatMap(when -> when.from().or(when::to)).stream())
                .min(Comparator.naturalOrder());
        List<Claim> telling = course == TieCourse.OVER ? tie.closing() : tie.claims();
        Optional<LocalDate> to = telling.stream()
                .flatMap(claim -> claim.when().flatMap(when -> when.to().or(when::from)).stream())
                .max(Comparator.naturalOrder());
        return new TieView(
                tie.type(),
                tie.source().id(),
                tie.target().id(),
                tie.symmetric(),
                open,
                course,
                from,
                open ? Optional.empty() : to,
                tie.claims().stream().map(Claim::id).toList());
    }
}
