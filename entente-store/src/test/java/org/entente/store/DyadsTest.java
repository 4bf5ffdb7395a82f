package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Claim;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.Reject;
import org.entente.correction.Correction.SplitActor;
import org.entente.event.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dyad that is asked for alone is told as the list of all tells it. */
class DyadsTest {

    @TempDir
    private Path folder;

    /** The first two as parts of a third, so that a whole has several ids. */
    private static RollUp together() {
        Actor whole = new Actor("whole", "The Whole", List.of(), ActorKind.ORGANIZATION, "", List.of(), "");
        List<Actor> known = new ArrayList<>(List.of(whole));
        IntStream.range(0, 2)
                .mapToObj(Sample::actor)
                .forEach(part -> known.add(new Actor(
                        part.id(), part.name(), part.aliases(), ActorKind.ORGANIZATION, "", List.of(), whole.id())));
        return RollUp.toStates(known);
    }

    private static void alike(View view, RollUp rollUp, Optional<LocalDate> day) {
        List<DyadCount> all = day.map(by -> view.dyads(rollUp, by)).orElseGet(() -> view.dyads(rollUp));
        assertThat(all).isNotEmpty();
        for (DyadCount count : all) {
            String first = count.dyad().first().id();
            String second = count.dyad().second().id();
            assertThat(view.dyad(first, second, rollUp, day)).contains(count);
            assertThat(view.dyad(second, first, rollUp, day)).contains(count);
            if (day.isEmpty()) {
                assertThat(view.claimsBetween(count.dyad(), rollUp)).hasSize((int) count.claims());
            }
        }
        String any = all.get(0).dyad().first().id();
        assertThat(view.dyad(any, any, rollUp, day)).isEmpty();
        assertThat(view.dyad("nobody", all.get(0).dyad().first().id(), rollUp, day))
                .isEmpty();
    }

    @Test
    void aDyadAskedForAloneIsAsTheListOfAllTellsIt() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 40));
            writer.commit(Sample.batch(Cause.INGEST, 1, 40, 80));
            LocalDate middle = store.view().published().values().stream()
                    .sorted()
                    .skip(30)
                    .findFirst()
                    .orElseThrow();
            for (RollUp rollUp : List.of(RollUp.none(), together())) {
                alike(store.view(), rollUp, Optional.empty());
                alike(store.view(), rollUp, Optional.of(middle));
            }
            Actor guard = new Actor("guards", "Guards", List.of(), ActorKind.STATE_BODY, "IRN", List.of(), "iran");
            writer.commit(new Batch(Cause.CORRECTION, "")
                    .correct("a", "", new Reject(store.view().claims().get(3)))
                    .correct("a", "", new MergeActors(Sample.actor(5).id(), Sample.actor(7)))
                    .correct(
                            "a",
                            "",
                            new SplitActor(Sample.actor(3).id(), Sample.actor(3).name(), guard)));
            for (RollUp rollUp : List.of(RollUp.none(), together())) {
                alike(store.view(), rollUp, Optional.empty());
                alike(store.view(), rollUp, Optional.of(middle));
            }
        }
    }

    @Test
    void actorsThatAreWantedAreThoseThatClaimsName() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 40));
            Actor merged = Sample.actor(5);
            writer.commit(
                    new Batch(Cause.CORRECTION, "").correct("a", "", new MergeActors(merged.id(), Sample.actor(7))));
            View view = store.view();
            assertThat(view.actors(actor -> true, Optional.empty()).stream().map(Actor::id))
                    .containsExactlyElementsOf(view.actors().stream()
                            .map(count -> count.actor().id())
                            .sorted()
                            .toList());
            assertThat(view.actors(actor -> actor.id().equals(merged.id()), Optional.empty()))
                    .isEmpty();
            Claim any = view.claims().get(0);
            String id = any.source().or(any::target).orElseThrow().actor().id();
            assertThat(view.actors(actor -> actor.id().equals(id), Optional.empty()))
                    .hasSize(1);
            LocalDate first =
                    view.published().values().stream().sorted().findFirst().orElseThrow();
            assertThat(view.actors(actor -> true, Optional.of(first)))
                    .isNotEmpty()
                    .hasSizeLessThan(view.actors().size());
            assertThat(view.actors(actor -> true, Optional.of(first.minusDays(1))))
                    .isEmpty();
        }
    }
}
