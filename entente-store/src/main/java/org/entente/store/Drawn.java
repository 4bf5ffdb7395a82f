package org.entente.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.claim.Claim;

/**
 * Restricts claims to events that a map can show.
 *
 * @param sites only at these; anywhere where empty
 * @param named only where the text names the place
 */
public record Drawn(List<Site> sites, boolean named) {

    private static final String TOLD = "length(coalesce(place_country, '')) = 3";
    private static final String FORM = "coalesce(target_form, source_form) ";

    public Drawn {
        sites = List.copyOf(sites);
    }

    /** Wherever a map can show them. */
    public static Drawn anywhere() {
        return new Drawn(List.of(), false);
    }

    boolean fits(Claim claim) {
        return Site.of(claim)
                .filter(site -> !named
                        || claim.where()
                                .map(place -> place.country().length() == 3)
                                .orElse(false))
                .filter(site -> sites.isEmpty() || sites.contains(site))
                .isPresent();
    }

    /**
     * The same as SQL.
     *
     * @param forms the SQL of "is one of the forms of actors whose country is wanted"
     */
    String condition(Function<Predicate<String>, String> forms) {
        String anywhere = " AND quad IS NOT NULL AND "
                + (named ? TOLD : "(" + TOLD + " OR " + FORM + forms.apply(country -> country.length() == 3) + ")");
        return sites.isEmpty()
                ? anywhere
                : anywhere
                        + sites.stream()
                                .map(site -> condition(site, forms))
                                .collect(Collectors.joining(" OR ", " AND (", ")"));
    }

    private static String condition(Site site, Function<Predicate<String>, String> forms) {
        return switch (site.kind()) {
            case TOWN ->
                "(latitude = " + site.point().orElseThrow().latitude() + "::DOUBLE AND longitude = "
                        + site.point().orElseThrow().longitude() + "::DOUBLE)";
            case COUNTRY -> "(latitude IS NULL AND place_country = " + Sql.text(site.country()) + ")";
            case ASSUMED ->
                "(latitude IS NULL AND NOT " + TOLD + " AND " + FORM + forms.apply(site.country()::equals) + ")";
        };
    }
}
