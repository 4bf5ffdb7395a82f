package org.entente.text.where;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The cities, towns and provinces of the world, from GeoNames (CC BY 4.0; how the file is made: docs/reference/places.md).
 * It is read when first asked. Immutable and safe for any number of threads; a lookup is a binary search.
 */
public final class Gazetteer {

    /** "the North" is a part of whatever is spoken of, not one of the regions of the world that are called so. */
    private static final Set<String> COMPASS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "centre",
            "center",
            "north east",
            "north west",
            "south east",
            "south west",
            "northern",
            "southern",
            "eastern",
            "western");

    private static final String RESOURCE = "/org/entente/text/where/places.bin";

    private static final List<String> DIVISIONS = List.of(
            "province",
            "state",
            "governorate",
            "region",
            "department",
            "oblast",
            "district",
            "county",
            "city",
            "republic");

    private static final List<String> ARTICLES = List.of("al", "el", "as", "ar", "an", "ash", "az", "ad", "at");

    /** A place is overlooked that has but this share of the weight of the best-known one of its name. */
    private static final double NEGLIGIBLE = 0.02;

    /** So many answers are kept at once, that a long run over many texts does not grow. */
    private static final int MOST_ASKED = 4096;

    private static final class Shared {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }

    private volatile @Nullable GazetteerFile file;
    private final OtherNames otherNames = OtherNames.load();

    /** What names were found to mean: a text says the same few again and again. */
    private final Map<String, List<Settlement>> asked = new ConcurrentHashMap<>();

    private Gazetteer() {}

    /** The gazetteer that comes with Entente. */
    public static Gazetteer shared() {
        return Shared.GAZETTEER;
    }

    private GazetteerFile file() {
        @Nullable GazetteerFile found = file;
        if (found == null) {
            try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing from the program");
                }
                found = GazetteerFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
            file = found;
        }
        return found;
    }

    /** How many places it has. */
    public int size() {
        return file().size();
    }

    /** All places of a name, in the order of the file; accents, hyphens and capitals make no difference. */
    public List<Settlement> named(String name) {
        List<Settlement> known = asked.get(name);
        if (known == null) {
            known = List.copyOf(search(Folding.fold(name)));
            if (asked.size() >= MOST_ASKED) {
                asked.clear();
            }
            asked.put(name, known);
        }
        return known;
    }

    private List<Settlement> search(String folded) {
        List<Settlement> found = new ArrayList<>();
        if (COMPASS.contains(folded)) {
            return found;
        }
        add(folded, found);
        for (OtherNames.Other other : otherNames.of(folded)) {
            List<Settlement> same = new ArrayList<>();
            add(Folding.fold(other.name()), same);
            same.removeIf(place -> !place.country().equals(other.country()));
            found.addAll(same);
        }
        if (found.isEmpty()) {
            for (String other : variants(folded)) {
                add(other, found);
            }
        }
        return found;
    }

    /** "Helmand province" for "Helmand", "Borno" for "Borno State", "Al Hasakah" for "Hasakah". */
    private static List<String> variants(String folded) {
        List<String> variants = new ArrayList<>();
        for (String division : DIVISIONS) {
            if (folded.endsWith(" " + division)) {
                variants.add(folded.substring(0, folded.length() - division.length() - 1));
            } else {
                variants.add(folded + " " + division);
            }
        }
        for (String article : ARTICLES) {
            if (folded.startsWith(article + " ")) {
                variants.add(folded.substring(article.length() + 1));
            } else {
                variants.add(article + " " + folded);
            }
        }
        return variants;
    }

    private void add(String folded, List<Settlement> into) {
        if (folded.isEmpty()) {
            return;
        }
        GazetteerFile places = file();
        for (int row = places.from(folded);
                row < places.size() && Folding.fold(places.name(row)).equals(folded);
                row++) {
            into.add(places.at(row));
        }
    }

    /**
     * The place that a name means: the largest in the first of the countries that has one; where none of them has, the
     * largest of the world, a capital before other cities. A hamlet does not stand against a city of another country.
     *
     * @param countries ISO 3166-1 alpha-3 codes of the countries spoken of around the name, the nearest first
     * @return empty where there is no such name
     */
    public Optional<Settlement> find(String name, Collection<String> countries) {
        List<Settlement> all = named(name);
        Optional<Settlement> famous = largest(all);
        for (String country : countries) {
            Optional<Settlement> there = largest(all.stream()
                    .filter(place -> place.country().equals(country))
                    .filter(place ->
                            place.weight() >= NEGLIGIBLE * famous.orElse(place).weight())
                    .toList());
            if (there.isPresent()) {
                return there;
            }
        }
        return famous;
    }

    /** The place of a name within a province that is named beside it: "Birmingham, Alabama"; empty where there is none. */
    public Optional<Settlement> within(String name, String province) {
        List<String> codes = named(province).stream()
                .filter(place -> place.seat() == Settlement.Seat.REGION)
                .map(Settlement::province)
                .toList();
        return largest(named(name).stream()
                .filter(place -> place.seat() != Settlement.Seat.REGION && codes.contains(place.province()))
                .toList());
    }

    private static Optional<Settlement> largest(List<Settlement> places) {
        return places.stream().max(Comparator.comparingDouble(Settlement::weight));
    }
}
