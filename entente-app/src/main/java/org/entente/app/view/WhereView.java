package org.entente.app.view;

import org.entente.app.wire.Meaning;
import org.entente.claim.Place;

/** Where something happened. */
@Meaning("Where something happened")
public record WhereView(
        @Meaning("the name of the place") String name,

        @Meaning("ISO 3166-1 alpha-3 of the state it lies in, empty where unknown")
        String country) {

    static WhereView of(Place place) {
        return new WhereView(place.name(), place.country());
    }
}
