package org.entente.store;

import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.claim.Claim;

/**
 * Claims in their order. The rows of a store are ordered by pair and not by document: who asks for the claims of a few
 * documents has the names of all documents looked at, but the rest of few rows only. Who wants more than a page gets the
 * rest in one stream: all rows are put in order once, on the disk where they are many. What is held at a time does not grow
 * with the store.
 */
final class ClaimPages {

    /** Documents as the database orders them, by code points; Java orders by halves of those beyond 16 bits. */
    private static final Comparator<Claim> ORDER = Comparator.<Claim, String>comparing(
                    claim -> claim.span().doc(), ClaimPages::compared)
            .thenComparing(View.ORDER);

    private static final Comparator<Claim> LATEST = Comparator.comparing((Claim claim) ->
                    claim.when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Claim::id);

    private record Counted(String doc, long claims) {}

    private final Reading reading;
    private final CorrectedDocuments corrected;
    private final ClaimQuery query;
    private final String where;

    /** The ids of whoever must be on either side; pairs are what rows are found by. */
    private final Set<String> pruned = new LinkedHashSet<>();

    /**
     * The pages of a query.
     *
     * @param coded under which ids the coder knows an actor
     */
    ClaimPages(Reading reading, CorrectedDocuments corrected, ClaimQuery query, Function<String, Set<String>> coded) {
        this.reading = reading;
        this.corrected = corrected;
        this.query = query;
        StringBuilder conditions = new StringBuilder(query.condition());
        query.actor().ifPresent(id -> conditions.append(named(coded.apply(id))));
        query.other().ifPresent(id -> conditions.append(named(coded.apply(id))));
        query.actor().ifPresent(id -> pruned.addAll(coded.apply(id)));
        query.other().ifPresent(id -> pruned.addAll(coded.apply(id)));
        query.drawn().ifPresent(drawn -> conditions.append(drawn.condition(this::formsIn)));
        this.where = conditions + corrected.elsewhere();
    }

    /** Merging may have taken an actor into another country. */
    private String formsIn(Predicate<String> countries) {
        return reading.formsOf(
                actor -> countries.test(corrected.overlay().actor(actor).country()));
    }

    private static String named(Set<String> ids) {
        String among = Sql.among(ids);
        return " AND (source " + among + " OR target " + among + ")";
    }

    /** Where the rows are found, and under which condition. */
    private String rows(Tables t, String and) throws NoSuchFileException {
        String standing = t.standing(Table.CLAIMS);
        String among = Sql.among(pruned);
        String first = "dyad_first " + among;
        String second = "dyad_second " + among;
        String source = pruned.isEmpty()
                ? standing
                : query.other().isPresent()
                        ? "(SELECT * FROM " + standing + " WHERE " + first + " AND " + second + ")"
                        : "(SELECT * FROM " + standing + " WHERE " + first + " UNION ALL SELECT * FROM " + standing
                                + " WHERE " + second + " AND NOT (" + first + "))";
        return source + " WHERE " + where + and + Reading.reported(t, query.asOf());
    }

    /**
     * Hands on claims until who takes them has enough, which false tells.
     *
     * @param from the first document, by id; it need not be there
     * @param atOnce how many claims are read before the rest is put in order, about
     */
    void each(String from, int atOnce, Predicate<Claim> taking) {
        String begin = " AND doc >= " + Sql.text(from);
        Optional<String> last = last(begin, atOnce);
        String end = last.map(doc -> " AND doc <= " + Sql.text(doc)).orElse("");
        for (Claim claim : claims(
                begin + end,
                doc -> compared(doc, from) >= 0
                        && last.map(to -> compared(doc, to) <= 0).orElse(true))) {
            if (!taking.test(claim)) {
                return;
            }
        }
        if (last.isPresent()) {
            rest(last.get(), taking);
        }
    }

    /** The latest of them, by when they can have begun, so many at most; those of no date come last. */
    List<Claim> latest(int most) {
        List<Claim> claims = new ArrayList<>();
        List<String> ids = reading.asking()
                .list(
                        t -> "SELECT id FROM " + rows(t, "")
                                + " ORDER BY coalesce(happened_from, happened_to) DESC NULLS LAST, id LIMIT " + most,
                        row -> row.getString(1));
        if (!ids.isEmpty()) {
            claims.addAll(claims(" AND id " + Sql.among(ids), doc -> false));
        }
        claims.addAll(
                reading.reported(corrected.claims().stream().filter(query::fits).toList(), query.asOf()));
        claims.sort(LATEST);
        return claims.subList(0, Math.min(most, claims.size()));
    }

    /** The document up to which about so many claims are; empty where there are no more than that. */
    private Optional<String> last(String begin, int atOnce) {
        List<Counted> counts = reading.asking()
                .list(
                        t -> "SELECT doc, count(*) FROM " + rows(t, begin) + " GROUP BY doc ORDER BY doc LIMIT "
                                + atOnce,
                        row -> new Counted(row.getString(1), row.getLong(2)));
        long claims = 0;
        for (Counted count : counts) {
            claims += count.claims();
            if (claims >= atOnce) {
                return Optional.of(count.doc());
            }
        }
        return Optional.empty();
    }

    private List<Claim> claims(String range, Predicate<String> within) {
        List<Claim> claims = new ArrayList<>();
        for (Claim coded : reading.claims(t -> rows(t, range))) {
            Claim merged = corrected.overlay().merged(coded);
            if (query.fits(merged)) {
                claims.add(merged);
            }
        }
        claims.addAll(changed(within));
        claims.sort(ORDER);
        return claims;
    }

    private List<Claim> changed(Predicate<String> within) {
        List<Claim> changed = corrected.claims().stream()
                .filter(claim -> within.test(claim.span().doc()) && query.fits(claim))
                .toList();
        return reading.reported(changed, query.asOf());
    }

    /** Everything behind a document. */
    private void rest(String passed, Predicate<Claim> taking) {
        Deque<Claim> changed = new ArrayDeque<>(
                changed(doc -> compared(doc, passed) > 0).stream().sorted(ORDER).toList());
        boolean[] wanted = {true};
        reading.eachClaim(t -> rows(t, " AND doc > " + Sql.text(passed)), coded -> {
            Claim merged = corrected.overlay().merged(coded);
            while (wanted[0] && !changed.isEmpty() && ORDER.compare(changed.getFirst(), merged) < 0) {
                wanted[0] = taking.test(changed.removeFirst());
            }
            wanted[0] = wanted[0] && (!query.fits(merged) || taking.test(merged));
            return wanted[0];
        });
        while (wanted[0] && !changed.isEmpty()) {
            wanted[0] = taking.test(changed.removeFirst());
        }
    }

    static int compared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean beyond = Character.isSurrogate(a);
                return beyond == Character.isSurrogate(b) ? Character.compare(a, b) : beyond ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
