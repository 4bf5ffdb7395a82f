package org.entente.app.view;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Kind;
import org.entente.claim.Status;

/** A claim, as the claims format writes it. */
@Meaning("One thing that one clause says")
public record ClaimView(
        @Meaning("its id") String id,
        @Meaning("the id of the document that says it") String doc,
        @Meaning("the number of the sentence, from 0") int sentence,

        @Meaning("where the evidence begins in the text, in Unicode code points")
        int begin,

        @Meaning("where it ends, exclusive") int end,
        @Meaning("the evidence itself") String text,
        @Meaning("event, tie, shift or alias") Kind kind,
        @Meaning("what it says") String type,
        @Meaning("PLOVER mode, empty where none") String mode,

        @Meaning("CAMEO code with its leading zero, empty where none")
        String cameo,

        @Meaning("quad class of an event, 1 to 4, else null")
        OptionalInt quad,

        @Meaning("conflict-cooperation score of an event, -10 to 10, else null")
        OptionalDouble scale,

        @Meaning("who acts") Optional<PartyView> source,
        @Meaning("who is acted upon") Optional<PartyView> target,
        @Meaning("whether it holds in both directions") boolean symmetric,
        @Meaning("how the text puts it") Status status,
        @Meaning("who says so, null for the author") Optional<PartyView> attribution,
        @Meaning("when") Optional<WhenView> when,
        @Meaning("where") Optional<WhereView> where,
        @Meaning("reported dead") Optional<QuantityView> dead,
        @Meaning("reported injured") Optional<QuantityView> injured,

        @Meaning("soldiers or fighters moved, promised or fought with")
        Optional<QuantityView> troops,

        @Meaning("what is given, asked for, withheld or agreed")
        Optional<MoneyView> money,

        @Meaning("the rule that found it") String rule,
        @Meaning("share of such claims found right, 0 to 1") double confidence) {

    /** A claim as answers show it. */
    public static ClaimView of(Claim claim) {
        boolean event = claim.type() instanceof EventType;
        return new ClaimView(
                claim.id(),
                claim.span().doc(),
                claim.span().sentence(),
                claim.span().begin(),
                claim.span().end(),
                claim.span().text(),
                claim.kind(),
                claim.type().name(),
                claim.mode(),
                claim.cameo(),
                claim.quad().map(quad -> OptionalInt.of(quad.number())).orElse(OptionalInt.empty()),
                event ? OptionalDouble.of(claim.scale()) : OptionalDouble.empty(),
                claim.source().map(PartyView::of),
                claim.target().map(PartyView::of),
                claim.symmetric(),
                claim.status(),
                claim.attribution().map(PartyView::of),
                claim.when().map(WhenView::of),
                claim.where().map(WhereView::of),
                claim.numbers().dead().map(QuantityView::of),
                claim.numbers().injured().map(QuantityView::of),
                claim.numbers().troops().map(QuantityView::of),
                claim.numbers().money().map(MoneyView::of),
                claim.rule(),
                claim.confidence());
    }
}
