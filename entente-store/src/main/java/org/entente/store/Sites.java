package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Place;
import org.entente.claim.Quad;

/** Counts the events of a store by where a map shows them, however many there are. */
final class Sites {

    private static final class Tally {
        private final long[] quads = new long[Quad.values().length];
        private String name = "";
        private long named;

        void add(int quad, long events, String place) {
            quads[quad - 1] += events;
            if (events > named || events == named && place.compareTo(name) < 0) {
                named = events;
                name = place;
            }
        }

        SiteCount of(Site site) {
            return new SiteCount(site, name, quads[0], quads[1], quads[2], quads[3]);
        }
    }

    private final Reading reading;
    private final CorrectedDocuments corrected;
    private final Map<Site, Tally> tallies = new HashMap<>();

    private Sites(Reading reading, CorrectedDocuments corrected) {
        this.reading = reading;
        this.corrected = corrected;
    }

    /** The site with the most events first. */
    static List<SiteCount> of(Reading reading, CorrectedDocuments corrected, ClaimQuery query) {
        Sites sites = new Sites(reading, corrected);
        sites.coded(query);
        for (Claim claim : reading.reported(corrected.claims(), query.asOf())) {
            if (query.fits(claim)) {
                Site.of(claim)
                        .ifPresent(site -> sites.add(
                                site,
                                claim.where().map(Place::name).orElse(""),
                                claim.quad().map(Quad::number).orElseThrow(),
                                1));
            }
        }
        List<SiteCount> counts = new ArrayList<>();
        sites.tallies.forEach((site, tally) -> counts.add(tally.of(site)));
        counts.sort(Comparator.comparingLong(SiteCount::events)
                .reversed()
                .thenComparing(count -> count.site().toString()));
        return counts;
    }

    private void add(Site site, String place, int quad, long events) {
        tallies.computeIfAbsent(site, unused -> new Tally()).add(quad, events, place);
    }

    /** Names of places that are no points are of no use to a map: by them no row is parted from another. */
    private void coded(ClaimQuery query) {
        reading.asking()
                .each(
                        t -> "SELECT CASE WHEN latitude IS NULL THEN '' ELSE coalesce(place, '') END AS name,"
                                + " coalesce(place_country, '') AS named, latitude, longitude,"
                                + " CASE WHEN length(coalesce(place_country, '')) = 3 THEN NULL"
                                + " ELSE coalesce(target_form, source_form) END AS form, quad, count(*) AS n FROM "
                                + t.standing(Table.CLAIMS) + " WHERE quad IS NOT NULL AND " + query.condition()
                                + corrected.elsewhere() + Reading.reported(t, query.asOf()) + " GROUP BY ALL",
                        tallies::clear,
                        this::take);
    }

    private void take(ResultSet row) throws SQLException {
        String form = row.getString("form");
        Optional<Actor> befell = form == null
                ? Optional.empty()
                : Optional.of(corrected.overlay().actor(reading.actor(form)));
        double latitude = row.getDouble("latitude");
        Optional<Place.Point> point =
                row.wasNull() ? Optional.empty() : Optional.of(new Place.Point(latitude, row.getDouble("longitude")));
        Optional<Site> site = Site.of(row.getString("named"), point, befell);
        if (site.isPresent()) {
            add(site.get(), row.getString("name"), row.getInt("quad"), row.getLong("n"));
        }
    }
}
