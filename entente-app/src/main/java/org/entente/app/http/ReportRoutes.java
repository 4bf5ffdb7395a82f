package org.entente.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.view.ClaimView;
import org.entente.app.view.CorrectionRow;
import org.entente.app.view.DocumentRow;
import org.entente.app.view.DocumentView;
import org.entente.app.view.MarkView;
import org.entente.app.view.MonthCount;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Document;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.store.ClaimQuery;

/** Reports and what they claim. */
final class ReportRoutes {

    private static final Parameter DOC = Parameter.of("doc", "only of this document, by id", "");
    private static final Parameter OTHER =
            Parameter.of("other", "together with actor: only between the two, by id", "saudi-arabia");
    private static final Parameter TYPE = Parameter.of("type", "only of this type", "ASSAULT");
    private static final int MOST_DOCUMENTS = 1_000_000;
    private static final int AT_ONCE = 50_000;

    private final Known known;

    ReportRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        List<Parameter> claims =
                List.of(DOC, Parameter.ACTOR, OTHER, TYPE, Parameter.FROM, Parameter.TO, Parameter.AS_OF);
        return List.of(
                Route.list(
                        "/api/documents",
                        "Reports, the latest first.",
                        DocumentRow.class,
                        List.of(Parameter.QUERY, Parameter.AS_OF),
                        this::documents),
                Route.value(
                                "/api/documents/{document}",
                                "A report with its text and its claims.",
                                DocumentView.class,
                                List.of(Parameter.AS_OF),
                                this::document)
                        .stored(),
                Route.list(
                        "/api/claims",
                        "Claims.",
                        ClaimView.class,
                        claims,
                        question -> claims(question, ClaimView.class, claim -> Optional.of(ClaimView.of(claim)))),
                Route.list(
                        "/api/marks",
                        "Events and the places they are drawn at on the map.",
                        MarkView.class,
                        claims,
                        question -> claims(question, MarkView.class, MarkView::of)),
                Route.list(
                        "/api/activity",
                        "Events told of, by month and quad class.",
                        MonthCount.class,
                        List.of(Parameter.AS_OF),
                        this::activity));
    }

    private Answer documents(Question question) {
        int offset = Cursor.offset(question.text("next"), known.version());
        int limit = question.limit().orElse(MOST_DOCUMENTS);
        List<DocumentRow> found =
                known.memory().headings(question.text("q"), question.day("as_of"), offset, limit + 1).stream()
                        .map(DocumentRow::of)
                        .toList();
        boolean more = found.size() > limit;
        List<DocumentRow> page = more ? found.subList(0, limit) : found;
        return new Answer.Rows<>(
                DocumentRow.class,
                taking -> {
                    for (DocumentRow row : page) {
                        taking.row(row);
                    }
                },
                more ? Optional.of(Cursor.of(known.version(), offset + limit)) : Optional.empty());
    }

    private Answer document(Question question) {
        String id = question.path("document");
        Document document = known.memory()
                .document(id)
                .orElseThrow(() -> Problem.thrown(404, "there is no document \"" + id + "\"; see /api/documents"));
        question.day("as_of").ifPresent(day -> published(document, day));
        Map<Long, Outcome> outcomes = known.memory().outcomes();
        List<CorrectionRow> corrections = new ArrayList<>();
        List<ClaimView> rejected = new ArrayList<>();
        for (Entry entry : known.memory().corrections()) {
            if (entry instanceof Entry.Made made
                    && made.correction() instanceof Correction.OfClaim correction
                    && correction.claim().span().doc().equals(id)) {
                Outcome outcome = outcomes.getOrDefault(entry.number(), Outcome.IDLE);
                corrections.add(CorrectionRow.of(entry, outcome));
                if (correction instanceof Correction.Reject && outcome != Outcome.UNDONE) {
                    rejected.add(ClaimView.of(correction.claim()));
                }
            }
        }
        return new Answer.Value(new DocumentView(
                document.id(),
                document.title(),
                document.text(),
                document.published(),
                document.source(),
                known.memory().claimsOf(id).stream().map(ClaimView::of).toList(),
                rejected,
                corrections));
    }

    private static void published(Document document, LocalDate day) {
        boolean known =
                document.published().map(published -> !published.isAfter(day)).orElse(false);
        if (!known) {
            throw Problem.thrown(
                    404,
                    "document \"" + document.id() + "\" could not be known on " + day + ": it was published "
                            + document.published()
                                    .map(published -> "on " + published)
                                    .orElse("on no known day")
                            + "; ask without as_of or for a later day");
        }
    }

    private static ClaimQuery asked(Question question) {
        question.text("type").ifPresent(ReportRoutes::known);
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
    private <R extends Record> Answer claims(Question question, Class<R> type, Function<Claim, Optional<R>> shown) {
        ClaimQuery asked = asked(question);
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

    private Answer activity(Question question) {
        List<MonthCount> counts = new ArrayList<>();
        known.memory()
                .eventsByMonth(question.day("as_of"))
                .forEach((month, n) -> counts.add(new MonthCount(month, n[0], n[1], n[2], n[3])));
        return Cursor.page(MonthCount.class, counts, row -> row, question, known.version());
    }
}
