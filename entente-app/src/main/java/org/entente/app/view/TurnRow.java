package org.entente.app.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.app.knowledge.Digest;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.Span;
import org.entente.relation.Reason;
import org.entente.relation.State;
import org.entente.relation.TurningPoint;

/** A turning point in a list. */
@Meaning("A turning point of some dyad")
public record TurnRow(
        @Meaning("one of the two") ActorRef first,
        @Meaning("the other") ActorRef second,

        @Meaning("the month it is as likely before as after")
        YearMonth month,

        @Meaning("begin of its 90 % credible interval") YearMonth earliest,
        @Meaning("end of its 90 % credible interval") YearMonth latest,
        @Meaning("the state before") State from,
        @Meaning("the state after") State to,

        @Meaning("probability that the dyad did cross, 0 to 1")
        double probability,

        @Meaning("how many levels it spans, 1 to 5") int size,

        @Meaning("the words of the claim that speaks most for the state after, else of the one that carries it")
        String evidence,

        @Meaning("the document of those words") String doc,

        @Meaning("id of that claim, empty where there is none")
        String claim,

        @Meaning("stretches of one state of this dyad") List<PhaseView> phases) {

    /** A turning point as lists show it. */
    public static TurnRow of(Digest digest, TurningPoint turn) {
        List<Reason> reasons = turn.after().isEmpty() ? turn.reasons() : turn.after();
        Optional<Claim> telling = reasons.stream().findFirst().map(Reason::claim);
        Optional<Span> evidence = telling.map(Claim::span);
        return new TurnRow(
                ActorRef.of(digest.dyad().first()),
                ActorRef.of(digest.dyad().second()),
                turn.month(),
                turn.earliest(),
                turn.latest(),
                turn.from(),
                turn.to(),
                turn.probability(),
                turn.size(),
                evidence.map(Span::text).orElse(""),
                evidence.map(Span::doc).orElse(""),
                telling.map(Claim::id).orElse(""),
                digest.phases().stream().map(PhaseView::of).toList());
    }
}
