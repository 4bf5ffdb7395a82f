package org.entente.claim;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where something happened.
 *
 * @param name the place's name
 * @param country ISO 3166-1 alpha-3 of the state it lies in, empty where unknown
 * @param point where on the globe, empty for what is no point (a state) or is not in the gazetteer; of a province the
 *     middle of its towns
 * @param geonames the place's id at GeoNames, empty where unknown
 */
public record Place(String name, String country, Optional<Point> point, OptionalInt geonames) {

    /** A place of which nothing but the country is known. */
    public Place(String name, String country) {
        this(name, country, Optional.empty(), OptionalInt.empty());
    }

    /**
     * A point on the globe (WGS 84).
     *
     * @param latitude degrees north, -90 to 90
     * @param longitude degrees east, -180 to 180
     */
    public record Point(double latitude, double longitude) {

        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException(latitude + ", " + longitude + " is not on the globe");
            }
        }
    }
}
