package org.entente.text.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;

/** "Seoul accused <b>the North</b>": the half of a divided land of which the text tells. */
final class DividedLands {

    private static final Set<String> HALVES = Set.of("North", "South");

    /** When the Yemens became one; ISO 3166-1 has one code for the northern one and for what came of both. */
    private static final LocalDate YEMEN = LocalDate.of(1990, 5, 22);

    private static final List<Land> LANDS = List.of(
            new Land(Set.of("PRK", "KOR"), "North Korea", "South Korea"),
            new Land(Set.of("VDR", "RVN"), "North Vietnam", "South Vietnam"),
            new Land(Set.of("YMD"), "North Yemen", "South Yemen"),
            new Land(Set.of("SSD"), "Sudan", "South Sudan"));

    private static final Map<String, List<String>> BOTH = Map.of(
            "Koreas", List.of("North Korea", "South Korea"),
            "Vietnams", List.of("North Vietnam", "South Vietnam"),
            "Yemens", List.of("North Yemen", "South Yemen"),
            "Sudans", List.of("Sudan", "South Sudan"),
            "Germanys", List.of("West Germany", "East Germany"),
            "Germanies", List.of("West Germany", "East Germany"));

    private record Land(Set<String> codes, String north, String south) {
        boolean has(String code, Optional<LocalDate> date) {
            return codes.contains(code)
                    || code.equals("YEM")
                            && codes.contains("YMD")
                            && date.isPresent()
                            && date.get().isBefore(YEMEN);
        }

        String half(String form) {
            return form.equals("North") ? north : south;
        }
    }

    private final NameScan scan;

    DividedLands(NameScan scan) {
        this.scan = scan;
    }

    /** Who is meant by the half that a token names; empty where it names none or nobody of a divided land was spoken of. */
    Optional<Actor> at(int token) {
        return scan.knownEnd[token] == 0 && HALVES.contains(scan.s.form(token)) && standsAlone(token)
                ? land().flatMap(land -> scan.scene.directory.named(land.half(scan.s.form(token)), scan.scene.date))
                : Optional.empty();
    }

    /** Whether a word is the plural of a divided land's name: "the two <b>Koreas</b>". */
    static boolean plural(String form) {
        return BOTH.containsKey(form);
    }

    /** Both halves of the land whose plural a token is; empty where it is none. */
    static List<Referent> both(Scene scene, int token) {
        return BOTH.getOrDefault(scene.sentence.form(token), List.of()).stream()
                .flatMap(name -> scene.directory.named(name, scene.date).stream())
                .map(scene.memory::known)
                .toList();
    }

    private boolean standsAlone(int token) {
        boolean article = token > 0 && scan.lower(token - 1).equals("the");
        boolean other = token > 1
                && scan.lower(token - 1).equals("and")
                && HALVES.contains(scan.s.form(token - 2))
                && scan.knownEnd[token - 2] > 0;
        int next = token + 1;
        boolean longer = next < scan.s.size() && (scan.capital(next) || Phrases.isHyphen(scan.s, next));
        return (article || other) && !longer && !ofAnother(token);
    }

    /** "the South of France", but "accused the North of shelling". */
    private boolean ofAnother(int token) {
        boolean named = token + 2 < scan.s.size() && scan.lower(token + 1).equals("of") && scan.capital(token + 2);
        return named || Phrases.phrase(scan.s, token, "of") >= 0;
    }

    private Optional<Land> land() {
        Set<String> countries = new LinkedHashSet<>();
        for (KnownName name : scan.known) {
            if (name != null) {
                countries.add(name.actor().country());
            }
        }
        countries.addAll(scan.scene.memory.countries());
        return countries.stream()
                .flatMap(code -> LANDS.stream().filter(land -> land.has(code, scan.scene.date)))
                .findFirst();
    }
}
