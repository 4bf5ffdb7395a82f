package org.entente.app.view;

import java.time.YearMonth;
import java.util.List;
import org.entente.app.wire.Meaning;
import org.entente.relation.State;
import org.entente.relation.TurningPoint;

/** A turning point. */
@Meaning("The boundary of two phases")
public record TurnView(
        @Meaning("the month it is as likely before as after")
        YearMonth month,

        @Meaning("begin of its 90 % credible interval") YearMonth earliest,
        @Meaning("end of its 90 % credible interval") YearMonth latest,
        @Meaning("the state before") State from,
        @Meaning("the state after") State to,

        @Meaning("probability that the dyad did cross, 0 to 1")
        double probability,

        @Meaning(
                "how many claims have to go for it not to be one; more than the reasons where they are too many to name")
        int needed,

        @Meaning("claims without which it would not be one, the heaviest first")
        List<ReasonView> reasons,

        @Meaning("claims that speak most for the state before")
        List<ReasonView> before,

        @Meaning("claims that speak most for the state after")
        List<ReasonView> after) {

    static TurnView of(TurningPoint turn) {
        return new TurnView(
                turn.month(),
                turn.earliest(),
                turn.latest(),
                turn.from(),
                turn.to(),
                turn.probability(),
                turn.needed(),
                turn.reasons().stream().map(ReasonView::of).toList(),
                turn.before().stream().map(ReasonView::of).toList(),
                turn.after().stream().map(ReasonView::of).toList());
    }
}
