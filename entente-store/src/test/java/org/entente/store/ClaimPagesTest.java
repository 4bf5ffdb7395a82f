package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.correction.Correction.MergeActors;
import org.entente.correction.Correction.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that are read a few at a time are those that are read all at once. */
class ClaimPagesTest {

    @TempDir
    private Path folder;

    private static List<Claim> paged(View view, ClaimQuery query, int atOnce) {
        List<Claim> claims = new ArrayList<>();
        view.eachClaim(query, "", atOnce, claims::add);
        return claims;
    }

    private static ClaimQuery query(
            Optional<String> actor, Optional<String> type, Optional<LocalDate> from, Optional<LocalDate> asOf) {
        return new ClaimQuery(Optional.empty(), actor, Optional.empty(), type, from, Optional.empty(), asOf);
    }

    private static ClaimQuery between(String one, String other) {
        return new ClaimQuery(
                Optional.empty(),
                Optional.of(one),
                Optional.of(other),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Claim> slowly(View view, ClaimQuery query) {
        Map<String, LocalDate> published = view.published();
        return view.claims().stream()
                .filter(query::fits)
                .filter(claim -> query.asOf()
                        .map(day -> published.containsKey(claim.span().doc())
                                && !published.get(claim.span().doc()).isAfter(day))
                        .orElse(true))
                .toList();
    }

    @Test
    void everyClaimComesOnceAndInOrderHoweverManyAreReadAtATime() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 40));
            writer.commit(Sample.batch(Cause.INGEST, 1, 40, 80));
            List<Claim> all = store.view().claims();
            LocalDate day = LocalDate.of(2020, 2, 10);
            List<ClaimQuery> queries = List.of(
                    ClaimQuery.all(Optional.empty()),
                    ClaimQuery.all(Optional.of(day)),
                    query(Optional.of(Sample.actor(7).id()), Optional.empty(), Optional.empty(), Optional.empty()),
                    between(Sample.actor(7).id(), Sample.actor(2).id()),
                    query(Optional.empty(), Optional.of("assault"), Optional.empty(), Optional.of(day)),
                    query(Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty()));
            same(store.view(), queries);
            writer.commit(new Batch(Cause.CORRECTION, "")
                    .correct("a", "", new Reject(all.get(3)))
                    .correct("a", "", new Reject(all.get(all.size() - 1)))
                    .correct("a", "", new MergeActors(Sample.actor(5).id(), Sample.actor(7))));
            assertThat(store.view().claims()).hasSize(all.size() - 2);
            same(store.view(), queries);
        }
    }

    private static void same(View view, List<ClaimQuery> queries) {
        for (ClaimQuery query : queries) {
            List<Claim> expected = slowly(view, query);
            assertThat(expected).isNotEmpty();
            for (int atOnce : List.of(1, 7, 100_000)) {
                assertThat(paged(view, query, atOnce)).as(query + " " + atOnce).isEqualTo(expected);
            }
        }
    }

    @Test
    void whoHasEnoughIsToldNoMoreAndGoesOnFromAnyDocument() {
        try (Store store = Store.openOrCreate(folder);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 30));
            View view = store.view();
            List<Claim> all = view.claims();
            List<Claim> few = new ArrayList<>();
            ClaimQuery every = ClaimQuery.all(Optional.empty());
            view.eachClaim(every, "", 3, claim -> few.add(claim) && few.size() < 5);
            assertThat(few).isEqualTo(all.subList(0, 5));
            String doc = all.get(all.size() / 2).span().doc();
            List<Claim> rest = new ArrayList<>();
            view.eachClaim(every, doc, 4, rest::add);
            assertThat(rest)
                    .isEqualTo(all.stream()
                            .filter(claim -> claim.span().doc().compareTo(doc) >= 0)
                            .toList());
        }
    }

    @Test
    void documentsAreInTheOrderOfTheDatabaseWhateverTheirLetters() {
        List<String> ids = List.of("", "a", "a b", "aé", "ab", "b", "\uFB01", "\uFFFD", "🕊", "🕊a", "\uD83D\uDD4C");
        List<String> sorted = ids.stream()
                .sorted(Comparator.comparing(id -> id.codePoints().boxed().toList(), ClaimPagesTest::lexicographically))
                .toList();
        assertThat(ids.stream().sorted(ClaimPages::compared).toList()).isEqualTo(sorted);
    }

    private static int lexicographically(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
