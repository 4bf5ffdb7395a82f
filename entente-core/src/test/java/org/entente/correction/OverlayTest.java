package org.entente.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.correction.Correction.Change;
import org.entente.correction.Correction.Confirm;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.Reject;
import org.entente.relation.TestActors;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static final String TEXT = "Rockets hit the outpost. The army denied it. Rockets hit the outpost.";
    private static final Document DOCUMENT = new Document("a", TEXT, "", Optional.empty(), "");

    private static Claim claim(String id, int begin, int end, EventType type, Actor source, Actor target) {
        Claim plain = TestActors.claim("a", type, source, target, "2014-05-10", Status.ASSERTED);
        return new Claim(
                id,
                new Span("a", 0, begin, end, TEXT.substring(begin, end)),
                type,
                "",
                type.cameo(),
                type.scale(),
                plain.source().map(party -> new Party(party.actor(), begin, end, party.mention())),
                plain.target().map(party -> new Party(party.actor(), begin, end, party.mention())),
                false,
                Status.ASSERTED,
                Optional.empty(),
                plain.when(),
                Optional.empty(),
                plain.numbers(),
                "assault/hit",
                0.7);
    }

    private static final Claim ATTACK = claim("c1", 0, 23, EventType.ASSAULT, TestActors.TTP, TestActors.PAKISTAN);
    private static final Claim DENIAL = claim("c2", 25, 43, EventType.REJECT, TestActors.PAKISTAN, TestActors.TTP);

    private static Entry made(long number, Correction correction) {
        return new Entry.Made(number, Instant.EPOCH, "Ana", "", correction);
    }

    private static Entry undo(long number, long undone) {
        return new Entry.Undo(number, Instant.EPOCH, "Ana", "", undone);
    }

    private static Corrected over(List<Claim> coded, Entry... entries) {
        return Overlay.of(List.of(entries)).over("a", Optional.of(DOCUMENT), coded);
    }

    @Test
    void laterCorrectionsOfTheSameClaimBuildOnEarlierOnes() {
        Claim changed = over(
                        List.of(ATTACK),
                        made(1, Change.of(ATTACK).type(EventType.COERCE).done()))
                .claims()
                .get(0);
        Corrected both = over(
                List.of(ATTACK),
                made(1, Change.of(ATTACK).type(EventType.COERCE).done()),
                made(2, Change.of(changed).status(Status.DENIED).done()));
        assertThat(both.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.type()).isEqualTo(EventType.COERCE);
            assertThat(claim.scale()).isEqualTo(EventType.COERCE.scale());
            assertThat(claim.status()).isEqualTo(Status.DENIED);
            assertThat(claim.confidence()).isEqualTo(1);
        });
    }

    @Test
    void theOrderInWhichEntriesAreHandedOverDoesNotMatter() {
        List<Entry> entries = new ArrayList<>(List.of(
                made(1, new Reject(ATTACK)),
                made(2, new Confirm(DENIAL)),
                undo(3, 1),
                made(4, Change.of(ATTACK).type(EventType.THREATEN).done()),
                undo(5, 3),
                undo(6, 5)));
        List<Claim> expected = Overlay.of(entries)
                .over("a", Optional.of(DOCUMENT), List.of(ATTACK, DENIAL))
                .claims();
        assertThat(expected).hasSize(2);
        assertThat(expected.get(0).type()).isEqualTo(EventType.THREATEN);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertThat(Overlay.of(entries)
                            .over("a", Optional.of(DOCUMENT), List.of(ATTACK, DENIAL))
                            .claims())
                    .isEqualTo(expected);
        }
    }

    @Test
    void anUndoneUndoTakesNothingBack() {
        assertThat(over(List.of(ATTACK), made(1, new Reject(ATTACK))).claims()).isEmpty();
        assertThat(over(List.of(ATTACK), made(1, new Reject(ATTACK)), undo(2, 1))
                        .claims())
                .containsExactly(ATTACK);
        assertThat(over(List.of(ATTACK), made(1, new Reject(ATTACK)), undo(2, 1), undo(3, 2))
                        .claims())
                .isEmpty();
    }

    @Test
    void aRejectedClaimStaysRejectedUnderAnotherId() {
        Claim recoded = claim("c9", 0, 23, EventType.ASSAULT, TestActors.TTP, TestActors.PAKISTAN);
        Corrected corrected = over(List.of(recoded, DENIAL), made(1, new Reject(ATTACK)));
        assertThat(corrected.claims()).containsExactly(DENIAL);
        assertThat(corrected.outcomes()).containsEntry(1L, Outcome.REANCHORED);
    }

    @Test
    void theSameWordsFurtherOnAreAnotherClaim() {
        Claim later = claim("c3", 45, 68, EventType.ASSAULT, TestActors.TTP, TestActors.PAKISTAN);
        Corrected corrected = over(List.of(later), made(1, new Reject(ATTACK)));
        assertThat(corrected.claims()).containsExactly(later);
        assertThat(corrected.outcomes()).containsEntry(1L, Outcome.IDLE);
    }

    @Test
    void aChangeOfADeletedDocumentIsLost() {
        Corrected corrected = Overlay.of(List.of(made(1, new Confirm(ATTACK)))).over("a", Optional.empty(), List.of());
        assertThat(corrected.claims()).isEmpty();
        assertThat(corrected.outcomes()).containsEntry(1L, Outcome.LOST);
    }

    @Test
    void mergesFollowEachOtherAndNeverGoInACircle() {
        Overlay overlay = Overlay.of(List.of(
                made(1, new MergeActors("ttp", TestActors.TALIBAN)),
                made(2, new MergeActors("taliban", TestActors.PAKISTAN)),
                made(3, new MergeActors("pakistan", TestActors.TTP))));
        assertThat(overlay.actor(TestActors.TTP)).isEqualTo(TestActors.PAKISTAN);
        assertThat(overlay.actor(TestActors.TALIBAN)).isEqualTo(TestActors.PAKISTAN);
        assertThat(overlay.actor(TestActors.PAKISTAN)).isEqualTo(TestActors.PAKISTAN);
        assertThat(overlay.mergedInto("pakistan")).containsExactlyInAnyOrder("ttp", "taliban");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Change.of(ATTACK).done()).hasMessageContaining("needs something that changes");
        assertThatThrownBy(() -> new MergeActors("ttp", TestActors.TTP)).hasMessageContaining("into itself");
        assertThatThrownBy(() -> undo(2, 2)).hasMessageContaining("can only undo an earlier one");
    }
}
