package org.entente.app.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Place;
import org.entente.store.Site;

/** Sites of a map as addresses name them: {@code ETH@9.02497,38.74689}, {@code ETH}, and {@code ~ETH} where it is assumed. */
public final class SiteName {

    private static final Pattern NAME = Pattern.compile(
            "(~?)([A-Z]{3})(?:@(-?[0-9.]{1,20}(?:E-?[0-9]{1,3})?),(-?[0-9.]{1,20}(?:E-?[0-9]{1,3})?))?");

    private SiteName() {}

    /** The name of a site. */
    public static String of(Site site) {
        return switch (site.kind()) {
            case TOWN ->
                site.country() + "@" + site.point().orElseThrow().latitude() + ","
                        + site.point().orElseThrow().longitude();
            case COUNTRY -> site.country();
            case ASSUMED -> "~" + site.country();
        };
    }

    /** The site of a name; empty where it is none. */
    public static Optional<Site> read(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean assumed = !matcher.group(1).isEmpty();
        String country = matcher.group(2);
        if (matcher.group(3) == null) {
            return Optional.of(new Site(assumed ? Site.Kind.ASSUMED : Site.Kind.COUNTRY, country, Optional.empty()));
        }
        try {
            Place.Point point =
                    new Place.Point(Double.parseDouble(matcher.group(3)), Double.parseDouble(matcher.group(4)));
            return assumed ? Optional.empty() : Optional.of(new Site(Site.Kind.TOWN, country, Optional.of(point)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
