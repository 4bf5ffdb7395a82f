package org.entente.app.view;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.entente.app.wire.Meaning;
import org.entente.claim.Place;

/** Where something happened. */
@Meaning("Where something happened")
public record WhereView(
        @Meaning("the name of the place") String name,

        @Meaning("ISO 3166-1 alpha-3 of the state it lies in, empty where unknown")
        String country,

        @Meaning("degrees north (WGS 84), null where it is no point or not in the gazetteer")
        OptionalDouble latitude,

        @Meaning("degrees east (WGS 84), null where it is no point or not in the gazetteer")
        OptionalDouble longitude) {

    static WhereView of(Place place) {
        return new WhereView(
                place.name(),
                place.country(),
                degrees(place, Place.Point::latitude),
                degrees(place, Place.Point::longitude));
    }

    private static OptionalDouble degrees(Place place, ToDoubleFunction<Place.Point> of) {
        return place.point()
                .map(point -> OptionalDouble.of(of.applyAsDouble(point)))
                .orElse(OptionalDouble.empty());
    }
}
