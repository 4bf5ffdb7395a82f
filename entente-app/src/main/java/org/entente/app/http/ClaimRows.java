package org.entente.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.store.ClaimQuery;

/** Which claims a question asks for, and their rows. */
final class ClaimRows {

    private static final Parameter DOC = Parameter.of("doc", "only of this document, by id", "");
    private static final Parameter OTHER =
            Parameter.of("other", "together with actor: only between the two, by id", "saudi-arabia");
    private static final Parameter TYPE = Parameter.of("type", "only of this type", "ASSAULT");

    /** What claims are asked for by. */
    static final List<Parameter> PARAMETERS =
            List.of(DOC, Parameter.ACTOR, OTHER, TYPE, Parameter.FROM, Parameter.TO, Parameter.AS_OF);

    private static final int AT_ONCE = 50_000;

    private ClaimRows() {}

    /** What a question asks for. */
    static ClaimQuery asked(Question question) {
        question.text("type").ifPresent(ClaimRows::known);
        if (question.text("other").isPresent() && question.text("actor").isEmpty()) {
            throw Problem.thrown(400, "other: it goes together with actor; give both, or actor alone");
        }
        return new ClaimQuery(
                question.text("doc"),
                question.text("actor"),
                question.text("other"),
                question.text("type"),
                question.day("from"),
                question.day("to"),
                question.day("as_of"));
    }

    private static void known(String type) {
        try {
            ClaimType.of(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.thrown(400, "type: \"" + type + "\" is unknown; see /api/types");
        }
    }

    /** A page is gathered, so that its end is known; all of them are passed on as they come. */
    static <R extends Record> Answer of(
            Known known, ClaimQuery asked, Question question, Class<R> type, Function<Claim, Optional<R>> shown) {
        if (question.limit().isPresent()) {
            return ClaimPage.of(known, asked, question, type, shown);
        }
        return new Answer.Rows<>(
                type,
                taking -> known.memory().claims(asked, "", AT_ONCE, claim -> {
                    shown.apply(claim).ifPresent(row -> {
                        try {
                            taking.row(row);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                    return true;
                }),
                Optional.empty());
    }
}
