package org.entente.app.view;

import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.app.wire.Meaning;
import org.entente.store.SiteCount;

/** What a map shows at one place. */
@Meaning("How many events are drawn at a place")
public record PlaceRow(
        @Meaning("names the place; pass it to /api/marks to see its events")
        String site,

        @Meaning(
                "town: the text names a place that is a point; country: it names the country only; assumed: it names no place, and the country of whom it befell is taken")
        String kind,

        @Meaning("its name, empty where it is known to the country only")
        String place,

        @Meaning("ISO 3166-1 alpha-3 of the country it is drawn in")
        String country,

        @Meaning("degrees north, null where it is known to the country only")
        OptionalDouble latitude,

        @Meaning("degrees east, null where it is known to the country only")
        OptionalDouble longitude,

        @Meaning("words of cooperation") long verbalCooperation,
        @Meaning("deeds of cooperation") long materialCooperation,
        @Meaning("words of conflict") long verbalConflict,
        @Meaning("deeds of conflict") long materialConflict) {

    /** A place as answers show it. */
    public static PlaceRow of(SiteCount count) {
        OptionalDouble latitude = count.site()
                .point()
                .map(point -> OptionalDouble.of(point.latitude()))
                .orElse(OptionalDouble.empty());
        OptionalDouble longitude = count.site()
                .point()
                .map(point -> OptionalDouble.of(point.longitude()))
                .orElse(OptionalDouble.empty());
        return new PlaceRow(
                SiteName.of(count.site()),
                count.site().kind().name().toLowerCase(Locale.ROOT),
                count.place(),
                count.site().country(),
                latitude,
                longitude,
                count.verbalCooperation(),
                count.materialCooperation(),
                count.verbalConflict(),
                count.materialConflict());
    }
}
