package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.claim.Claim;

/**
 * Claims in their order, so many at a time. The rows of a store are ordered by pair and not by document: who asks for the
 * claims of a few documents has the names of all documents looked at, but the rest of few rows only. What is held at a
 * time does not grow with the store.
 */
final class ClaimPages {

    /** Documents as the database orders them, by code points; Java orders by halves of those beyond 16 bits. */
    private static final Comparator<Claim> ORDER = Comparator.<Claim, String>comparing(
                    claim -> claim.span().doc(), ClaimPages::compared)
            .thenComparing(View.ORDER);

    /** Who goes on after so many as were asked for throws many away: then more are read at a time, up to so many. */
    private static final int MOST = 50_000;

    private static final int GROWTH = 8;

    private record Counted(String doc, long claims) {}

    private final Reading reading;
    private final CorrectedDocuments corrected;
    private final ClaimQuery query;
    private final String where;

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
        this.where = conditions + corrected.elsewhere();
    }

    private static String named(Set<String> ids) {
        String among = Sql.among(ids);
        return " AND (source " + among + " OR target " + among + ")";
    }

    /**
     * Hands on claims until who takes them has enough, which false tells.
     *
     * @param from the first document, by id; it need not be there
     * @param atOnce how many claims are read at first, about; later more
     */
    void each(String from, int atOnce, Predicate<Claim> taking) {
        String begin = " AND doc >= " + Sql.text(from);
        Predicate<String> after = doc -> compared(doc, from) >= 0;
        for (int most = atOnce; ; most = Math.max(atOnce, Math.min(MOST, most * GROWTH))) {
            Optional<String> last = last(begin, most);
            String end = last.map(doc -> " AND doc <= " + Sql.text(doc)).orElse("");
            Predicate<String> within = after;
            for (Claim claim : claims(
                    begin + end,
                    doc -> within.test(doc)
                            && last.map(to -> compared(doc, to) <= 0).orElse(true))) {
                if (!taking.test(claim)) {
                    return;
                }
            }
            if (last.isEmpty()) {
                return;
            }
            String passed = last.get();
            begin = " AND doc > " + Sql.text(passed);
            after = doc -> compared(doc, passed) > 0;
        }
    }

    /** The document up to which about so many claims are; empty where there are no more than that. */
    private Optional<String> last(String begin, int atOnce) {
        List<Counted> counts = reading.asking()
                .list(
                        t -> "SELECT doc, count(*) FROM " + t.standing(Table.CLAIMS) + " WHERE " + where + begin
                                + Reading.reported(t, query.asOf()) + " GROUP BY doc ORDER BY doc LIMIT " + atOnce,
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
        for (Claim coded : reading.coded(where + range, query.asOf())) {
            Claim merged = corrected.overlay().merged(coded);
            if (query.fits(merged)) {
                claims.add(merged);
            }
        }
        List<Claim> changed = corrected.claims().stream()
                .filter(claim -> within.test(claim.span().doc()) && query.fits(claim))
                .toList();
        claims.addAll(reading.reported(changed, query.asOf()));
        claims.sort(ORDER);
        return claims;
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
