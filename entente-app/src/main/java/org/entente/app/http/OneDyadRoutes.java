package org.entente.app.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.knowledge.Perspective;
import org.entente.app.view.ClaimView;
import org.entente.app.view.DyadView;
import org.entente.app.view.Evidence;
import org.entente.app.view.MonthStanding;
import org.entente.claim.Claim;
import org.entente.relation.Relationship;

/** How two actors stand, as a whole and as the lists it is made of. */
final class OneDyadRoutes {

    private static final String PATH = "/api/dyads/{first}/{second}";

    private final Known known;

    OneDyadRoutes(Known known) {
        this.known = known;
    }

    List<Route> routes() {
        return List.of(
                Route.value(
                                PATH,
                                "How two actors stand and stood, month by month, and which claims say so.",
                                DyadView.class,
                                List.of(Parameter.LEVEL, Parameter.AS_OF),
                                this::whole)
                        .stored(),
                Route.list(
                        PATH + "/claims",
                        "The claims behind it, parts counted as their wholes at this level, in the order of time.",
                        ClaimView.class,
                        List.of(Parameter.FROM, Parameter.TO, Parameter.LEVEL, Parameter.AS_OF),
                        this::claims),
                Route.list(
                        PATH + "/months",
                        "The probability of each state, month by month.",
                        MonthStanding.class,
                        List.of(Parameter.LEVEL, Parameter.AS_OF),
                        this::months));
    }

    private Relationship relationship(Question question, Perspective perspective) {
        String first = question.path("first");
        String second = question.path("second");
        return known.relations()
                .dyad(perspective, first, second)
                .map(count -> known.relations().relationship(perspective, count))
                .orElseThrow(() -> Problem.thrown(
                        404,
                        "nothing is known between \"" + first + "\" and \"" + second
                                + "\" here; see /api/dyads for what is, or choose another level or day"));
    }

    private Answer whole(Question question) {
        Perspective perspective = Known.perspective(question);
        return new Answer.Value(DyadView.of(
                relationship(question, perspective),
                perspective,
                documents -> known.memory().titles(documents)));
    }

    private Answer claims(Question question) {
        Optional<LocalDate> from = question.day("from");
        Optional<LocalDate> to = question.day("to");
        List<Claim> claims = Evidence.all(relationship(question, Known.perspective(question))).stream()
                .filter(claim -> within(claim, from, to))
                .toList();
        return Cursor.page(ClaimView.class, claims, ClaimView::of, question, known.version());
    }

    /** Whether a claim can tell of some day of a stretch; one of no date does not, where a stretch is asked for. */
    private static boolean within(Claim claim, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        Optional<LocalDate> first = claim.when().flatMap(when -> when.from().or(when::to));
        Optional<LocalDate> last = claim.when().flatMap(when -> when.to().or(when::from));
        return first.isPresent()
                && last.isPresent()
                && from.map(day -> !last.get().isBefore(day)).orElse(true)
                && to.map(day -> !first.get().isAfter(day)).orElse(true);
    }

    private Answer months(Question question) {
        return Cursor.page(
                MonthStanding.class,
                relationship(question, Known.perspective(question)).standings(),
                MonthStanding::of,
                question,
                known.version());
    }
}
