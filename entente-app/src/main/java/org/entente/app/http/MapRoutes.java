package org.entente.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.view.MarkView;
import org.entente.app.view.PlaceRow;
import org.entente.app.view.SiteName;
import org.entente.claim.Claim;
import org.entente.store.ClaimQuery;
import org.entente.store.Drawn;
import org.entente.store.Site;

/** Where it happened: places with their numbers, whatever the size of the store, and the events of some of them. */
final class MapRoutes {

    private static final int MOST_SITES = 200;
    private static final int MOST_LATEST = 20_000;

    private static final Parameter SITE = Parameter.of(
            "site",
            "only at these places, as /api/places names them; " + MOST_SITES + " at most, parted by spaces",
            "ETH@9.02497,38.74689 ~ETH");
    private static final Parameter NAMED =
            new Parameter("named", "only where the text names the place", "yes", List.of("yes", "no"));
    private static final Parameter ORDER = new Parameter(
            "order",
            "report by report, or the latest first; of these no more than " + MOST_LATEST + " can be gone through",
            "latest",
            List.of("report", "latest"));

    private enum YesNo {
        YES,
        NO
    }

    private enum Order {
        REPORT,
        LATEST
    }

    private final Known known;

    MapRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        List<Parameter> marks = new ArrayList<>(ClaimRows.PARAMETERS);
        marks.addAll(List.of(SITE, NAMED, ORDER));
        return List.of(
                Route.list(
                        "/api/places",
                        "How many events are drawn at each place of the map, the place with the most first.",
                        PlaceRow.class,
                        List.of(Parameter.FROM, Parameter.TO, Parameter.AS_OF),
                        question -> Cursor.page(
                                PlaceRow.class,
                                known.memory().sites(ClaimRows.asked(question)),
                                PlaceRow::of,
                                question,
                                known.version())),
                Route.list(
                        "/api/marks",
                        "Events and the places they are drawn at on the map.",
                        MarkView.class,
                        marks,
                        this::marks));
    }

    private Answer marks(Question question) {
        ClaimQuery query = ClaimRows.asked(question)
                .with(new Drawn(sites(question), question.one("named", YesNo.class, YesNo.NO) == YesNo.YES));
        return switch (question.one("order", Order.class, Order.REPORT)) {
            case REPORT -> ClaimRows.of(known, query, question, MarkView.class, MarkView::of);
            case LATEST -> latest(query, question);
        };
    }

    private Answer latest(ClaimQuery query, Question question) {
        int limit = question.limit()
                .orElseThrow(() -> Problem.thrown(
                        400, "limit: \"all\" does not go with order=latest; take order=report, or a number"));
        int from = Cursor.offset(question.text("next"), known.version());
        if (from + limit > MOST_LATEST) {
            throw Problem.thrown(
                    400, "order: no more than " + MOST_LATEST + " can be gone through by date; take order=report");
        }
        List<Claim> found = known.memory().latest(query, from + limit + 1);
        List<MarkView> rows = found.subList(Math.min(from, found.size()), Math.min(from + limit, found.size())).stream()
                .flatMap(claim -> MarkView.of(claim).stream())
                .toList();
        return new Answer.Rows<>(
                MarkView.class,
                taking -> {
                    for (MarkView row : rows) {
                        taking.row(row);
                    }
                },
                found.size() > from + limit ? Optional.of(Cursor.of(known.version(), from + limit)) : Optional.empty());
    }

    private static List<Site> sites(Question question) {
        List<Site> sites = new ArrayList<>();
        for (String name :
                question.text("site").map(text -> text.strip().split(" +")).orElse(new String[0])) {
            sites.add(SiteName.read(name)
                    .orElseThrow(() -> Problem.thrown(400, "site: \"" + name + "\" names no place; see /api/places")));
        }
        if (sites.size() > MOST_SITES) {
            throw Problem.thrown(400, "site: " + sites.size() + " are more than " + MOST_SITES + "; ask for fewer");
        }
        return sites;
    }
}
