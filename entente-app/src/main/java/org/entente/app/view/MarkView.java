package org.entente.app.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.app.wire.Meaning;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.claim.Quad;
import org.entente.store.Site;

/** An event on the map. */
@Meaning("An event and the place it is drawn at")
public record MarkView(
        @Meaning("id of the claim") String claim,
        @Meaning("its document") String doc,
        @Meaning("what was done") String type,
        @Meaning("quad class, 1 to 4") int quad,
        @Meaning("conflict-cooperation score, -10 to 10") double scale,
        @Meaning("who did it") Optional<ActorRef> source,
        @Meaning("to whom") Optional<ActorRef> target,

        @Meaning("names where it is drawn, as /api/places does")
        String site,

        @Meaning("the place that the text names, empty where it names none")
        String place,

        @Meaning("ISO 3166-1 alpha-3 of the country it is drawn in")
        String country,

        @Meaning("degrees north of the place, null where it is known to the country only")
        OptionalDouble latitude,

        @Meaning("degrees east of the place, null where it is known to the country only")
        OptionalDouble longitude,

        @Meaning("whether the text says where; else it is drawn in the country of the one acted upon")
        boolean told,

        @Meaning("the first day") Optional<LocalDate> from,
        @Meaning("the last day") Optional<LocalDate> to,
        @Meaning("the evidence") String text) {

    private static final int ISO = 3;

    /** An event as the map shows it; empty where nothing says where. */
    public static Optional<MarkView> of(Claim claim) {
        Optional<Site> site = Site.of(claim);
        Optional<Quad> quad = claim.quad();
        if (site.isEmpty() || quad.isEmpty()) {
            return Optional.empty();
        }
        boolean told =
                claim.where().map(place -> place.country().length() == ISO).orElse(false);
        Optional<WhereView> where = claim.where().map(WhereView::of);
        return Optional.of(new MarkView(
                claim.id(),
                claim.span().doc(),
                claim.type().name(),
                quad.get().number(),
                claim.scale(),
                claim.source().map(Party::actor).map(ActorRef::of),
                claim.target().map(Party::actor).map(ActorRef::of),
                SiteName.of(site.get()),
                where.map(WhereView::name).orElse(""),
                site.get().country(),
                where.map(WhereView::latitude).orElse(OptionalDouble.empty()),
                where.map(WhereView::longitude).orElse(OptionalDouble.empty()),
                told,
                claim.when().flatMap(when -> when.from().or(when::to)),
                claim.when().flatMap(when -> when.to().or(when::from)),
                claim.span().text()));
    }
}
