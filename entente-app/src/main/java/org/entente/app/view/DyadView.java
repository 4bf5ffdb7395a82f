package org.entente.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.app.knowledge.Level;
import org.entente.app.knowledge.Perspective;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.event.Tie;
import org.entente.relation.Relationship;
import org.entente.relation.Standing;

/** All that is known of a dyad. */
@Meaning("How two actors stand and stood, and what says so")
public record DyadView(
        @Meaning("one of the two") ActorRef first,
        @Meaning("the other") ActorRef second,
        @Meaning("at which level actors were looked at") Level level,

        @Meaning("only reports published by this day were used, null for all")
        Optional<LocalDate> asOf,

        @Meaning("claims it rests on") int claims,

        @Meaning("the first month of the series below, null where nothing is dated")
        Optional<YearMonth> begin,

        @Meaning("for each month the probability of allied, friendly, neutral, strained, hostile, at war")
        List<List<Double>> states,

        @Meaning("stretches of one state") List<PhaseView> phases,

        @Meaning("stretches in which one is the other's patron")
        List<PatronageView> patronages,

        @Meaning("where it turned") List<TurnView> turningPoints,
        @Meaning("standing relations") List<TieView> ties,
        @Meaning("what was done") List<EventView> events,
        @Meaning("relations said to change") List<ShiftView> shifts,

        @Meaning("claims behind these, at most 500 besides the reasons of turning points; all of them at …/claims")
        List<ClaimView> evidence,

        @Meaning("headline by document id, of those in the evidence")
        Map<String, String> titles) {

    private static final int EVIDENCE = 500;

    /**
     * A relationship as answers show it.
     *
     * @param titles gives the headlines of documents
     */
    public static DyadView of(
            Relationship relationship, Perspective perspective, Function<Set<String>, Map<String, String>> titles) {
        Set<Tie> open = new HashSet<>(relationship.openTies());
        List<Claim> evidence = Evidence.some(relationship, EVIDENCE);
        Set<String> documents = new LinkedHashSet<>();
        evidence.forEach(claim -> documents.add(claim.span().doc()));
        return new DyadView(
                ActorRef.of(relationship.dyad().first()),
                ActorRef.of(relationship.dyad().second()),
                perspective.level(),
                perspective.asOf(),
                relationship.claims(),
                relationship.standings().stream().findFirst().map(Standing::month),
                relationship.standings().stream().map(Standing::states).toList(),
                relationship.phases().stream().map(PhaseView::of).toList(),
                relationship.patronages().stream().map(PatronageView::of).toList(),
                relationship.turningPoints().stream().map(TurnView::of).toList(),
                relationship.ties().stream()
                        .map(tie -> TieView.of(tie, open.contains(tie)))
                        .toList(),
                relationship.events().stream().map(EventView::of).toList(),
                relationship.shifts().stream().map(ShiftView::of).toList(),
                evidence.stream().map(ClaimView::of).toList(),
                titles.apply(documents));
    }
}
