package org.entente.app.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.view.ClaimView;
import org.entente.app.view.CorrectionRow;
import org.entente.app.view.DocumentRow;
import org.entente.app.view.DocumentView;
import org.entente.app.view.MonthCount;
import org.entente.claim.Document;
import org.entente.correction.Correction;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.store.Heading;

/** Reports and what they claim. */
final class ReportRoutes {

    private static final int MOST_DOCUMENTS = 1_000_000;
    private static final int LOOKED_THROUGH = 500;
    private static final Parameter AFTER =
            Parameter.of("after", "only those that come after this one in the list, by id", "sau-irn-2017-11-07");

    private final Known known;

    ReportRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        return List.of(
                Route.list(
                        "/api/documents",
                        "Reports, the latest first.",
                        DocumentRow.class,
                        List.of(Parameter.QUERY, AFTER, Parameter.AS_OF),
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
                        ClaimRows.PARAMETERS,
                        question -> ClaimRows.of(
                                known,
                                ClaimRows.asked(question),
                                question,
                                ClaimView.class,
                                claim -> Optional.of(ClaimView.of(claim)))),
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
        Optional<LocalDate> latest = question.day("as_of");
        Optional<Document> after = question.text("after").map(this::known);
        int passed = 0;
        if (after.isPresent()) {
            Optional<LocalDate> published = after.get().published();
            if (published.isEmpty()) {
                return new Answer.Rows<>(DocumentRow.class, taking -> {}, Optional.empty());
            }
            latest = latest.filter(day -> day.isBefore(published.get())).or(() -> published);
            passed = upTo(after.get().id(), question.text("q"), latest);
        }
        List<DocumentRow> found =
                known.memory().headings(question.text("q"), latest, passed + offset, limit + 1).stream()
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

    /** How many reports of one day come first in the list, up to and with this one; 0 where it is not among them. */
    private int upTo(String id, Optional<String> words, Optional<LocalDate> latest) {
        for (int from = 0; ; from += LOOKED_THROUGH) {
            List<Heading> some = known.memory().headings(words, latest, from, LOOKED_THROUGH);
            for (int i = 0; i < some.size(); i++) {
                if (some.get(i).id().equals(id)) {
                    return from + i + 1;
                }
            }
            if (some.size() < LOOKED_THROUGH
                    || !some.get(some.size() - 1).published().equals(latest)) {
                return 0;
            }
        }
    }

    private Document known(String id) {
        return known.memory()
                .document(id)
                .orElseThrow(() -> Problem.thrown(404, "there is no document \"" + id + "\"; see /api/documents"));
    }

    private Answer document(Question question) {
        String id = question.path("document");
        Document document = known(id);
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

    private Answer activity(Question question) {
        List<MonthCount> counts = new ArrayList<>();
        known.memory()
                .eventsByMonth(question.day("as_of"))
                .forEach((month, n) -> counts.add(new MonthCount(month, n[0], n[1], n[2], n[3])));
        return Cursor.page(MonthCount.class, counts, row -> row, question, known.version());
    }
}
