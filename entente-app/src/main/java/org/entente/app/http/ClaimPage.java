package org.entente.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.store.ClaimQuery;

/**
 * A page of claims while it is gathered: it begins in a document, after some rows of it, and ends likewise. It ends early,
 * with fewer rows, where so many claims were looked at that whoever waits has waited long enough.
 */
final class ClaimPage<R extends Record> {

    /**
     * Where a page begins.
     *
     * @param doc the document, by id
     * @param rows how many of its rows were given before
     */
    private record Place(String doc, int rows) {

        static Place of(String told) {
            int space = told.indexOf(' ');
            int rows = Integer.parseInt(told.substring(0, Math.max(0, space)));
            if (rows < 0) {
                throw new NumberFormatException(told);
            }
            return new Place(told.substring(space + 1), rows);
        }

        String told() {
            return rows + " " + doc;
        }
    }

    private static final int LOOKED_AT = 50_000;

    private final Place begin;
    private final int limit;
    private final Function<Claim, Optional<R>> shown;
    private final List<R> rows = new ArrayList<>();
    private Place at;
    private int lookedAt;
    private boolean more;

    private ClaimPage(Place begin, int limit, Function<Claim, Optional<R>> shown) {
        this.begin = begin;
        this.limit = limit;
        this.shown = shown;
        this.at = new Place(begin.doc(), 0);
    }

    static <R extends Record> Answer of(
            Known known, ClaimQuery query, Question question, Class<R> type, Function<Claim, Optional<R>> shown) {
        int limit = question.limit().orElseThrow();
        Place begin =
                Cursor.place(question.text("next"), known.version(), Place::of).orElse(new Place("", 0));
        ClaimPage<R> page = new ClaimPage<>(begin, limit, shown);
        known.memory().claims(query, begin.doc(), limit + begin.rows() + 1, page::take);
        return new Answer.Rows<>(
                type,
                taking -> {
                    for (R row : page.rows) {
                        taking.row(row);
                    }
                },
                page.more ? Optional.of(Cursor.of(known.version(), page.at.told())) : Optional.empty());
    }

    private boolean take(Claim claim) {
        String doc = claim.span().doc();
        if (!doc.equals(at.doc())) {
            at = new Place(doc, 0);
            if (lookedAt >= LOOKED_AT) {
                more = true;
                return false;
            }
        }
        lookedAt++;
        Optional<R> row = shown.apply(claim);
        if (row.isEmpty()) {
            return true;
        }
        boolean given = doc.equals(begin.doc()) && at.rows() < begin.rows();
        if (!given && rows.size() == limit) {
            more = true;
            return false;
        }
        if (!given) {
            rows.add(row.get());
        }
        at = new Place(doc, at.rows() + 1);
        return true;
    }
}
