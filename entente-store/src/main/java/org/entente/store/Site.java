package org.entente.store;

import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.claim.Place;

/**
 * Where on a map an event is drawn.
 *
 * @param kind how exactly that is known
 * @param country ISO 3166-1 alpha-3 of the country it is drawn in
 * @param point where in it, of towns only
 */
public record Site(Kind kind, String country, Optional<Place.Point> point) {

    private static final int ISO = 3;

    /** How exactly it is known where something happened. */
    public enum Kind {
        /** The text names a place that is a point on the globe. */
        TOWN,
        /** The text names the country, or a place in it that no list has. */
        COUNTRY,
        /** The text names no place: the country of whom it befell, or of who did it to nobody that is named. */
        ASSUMED
    }

    public Site {
        if (country.length() != ISO || point.isPresent() != (kind == Kind.TOWN)) {
            throw new IllegalArgumentException(kind + " in \"" + country + "\" at " + point + " is no site");
        }
    }

    /** The site of a claim; empty where it is of no event or nothing says where. */
    public static Optional<Site> of(Claim claim) {
        return claim.quad().isEmpty()
                ? Optional.empty()
                : of(
                        claim.where().map(Place::country).orElse(""),
                        claim.where().flatMap(Place::point),
                        claim.target().or(claim::source).map(Party::actor));
    }

    /** The site of an event that a text puts somewhere, and that befell somebody. */
    static Optional<Site> of(String named, Optional<Place.Point> point, Optional<Actor> befell) {
        boolean told = named.length() == ISO;
        String country = told ? named : befell.map(Actor::country).orElse("");
        Kind kind = point.isPresent() ? Kind.TOWN : told ? Kind.COUNTRY : Kind.ASSUMED;
        return country.length() == ISO ? Optional.of(new Site(kind, country, point)) : Optional.empty();
    }
}
