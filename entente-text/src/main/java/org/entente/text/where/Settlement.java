package org.entente.text.where;

import java.util.OptionalInt;

/**
 * A city, town or province of the gazetteer.
 *
 * @param name its name at GeoNames
 * @param country ISO 3166-1 alpha-3 of the state it lies in ({@code KOS} for Kosovo)
 * @param province GeoNames' code of the first-level division it lies in ("US.AL"), empty where unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param geonames its id at GeoNames; empty for a province, which stands at the middle of its towns
 * @param population rounded to a tenth of a power of ten, which is within 12 %; 0 where unknown
 * @param seat what it is the seat of
 */
public record Settlement(
        String name,
        String country,
        String province,
        double latitude,
        double longitude,
        OptionalInt geonames,
        int population,
        Seat seat) {

    /** What a settlement is the seat of, from the least to the most; the order is that of the file. */
    public enum Seat {
        NONE,
        DISTRICT,
        PROVINCE,
        STATE,
        /** No settlement but a first-level division itself. */
        REGION
    }

    /** How likely a bare name means this one rather than another of the name; larger is likelier. */
    double weight() {
        double people = Math.max(population, 500);
        return switch (seat) {
            case NONE -> people;
            case DISTRICT -> people * 1.5;
            case PROVINCE -> people * 3;
            case STATE -> people * 20;
            case REGION -> people * 0.1;
        };
    }
}
