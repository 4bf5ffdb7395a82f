package org.entente.text.actor;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one actor file; its schema is described in {@code docs/reference/actors.md}. */
final class ActorFile {

    private static final Set<String> FILE_KEYS =
            Set.of("family", "sources", "defaults", "actors", "offices", "places", "words");
    private static final Set<String> ACTOR_KEYS = Set.of(
            "id",
            "name",
            "kind",
            "country",
            "sectors",
            "parent",
            "period",
            "names",
            "adjectives",
            "people",
            "metonyms",
            "roles",
            "governs",
            "descriptions");
    private static final Set<String> OFFICE_KEYS = Set.of("country", "office", "sectors", "holders");

    private final YamlFile yaml;
    private final AliasReader aliases;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> remarks;
    private String previous = "";
    private ActorKind kind = ActorKind.ORGANIZATION;
    private List<Sector> sectors = List.of();
    private String country = "";

    private ActorFile(YamlFile yaml, List<Problem> remarks) {
        this.yaml = yaml;
        this.remarks = remarks;
        this.aliases = new AliasReader(yaml);
    }

    /**
     * The actors of a file, in its order.
     *
     * @param problems takes what makes the file unusable
     * @param remarks takes what is only untidy: entries that are not sorted
     */
    static List<Entry> read(String file, InputStream in, List<Problem> problems, List<Problem> remarks) {
        YamlFile yaml = new YamlFile(file, problems);
        ActorFile reader = new ActorFile(yaml, remarks);
        yaml.read(in).ifPresent(reader::file);
        return reader.entries;
    }

    private void file(Node root) {
        Map<String, Node> keys = known(root, FILE_KEYS);
        sources(root, keys.get("sources"));
        Optional.ofNullable(keys.get("defaults")).ifPresent(this::defaults);
        Optional.ofNullable(keys.get("actors"))
                .ifPresent(list -> yaml.list(list).forEach(this::actor));
        previous = "";
        Optional.ofNullable(keys.get("offices"))
                .ifPresent(list -> yaml.list(list).forEach(this::office));
        Optional.ofNullable(keys.get("places"))
                .ifPresent(map -> yaml.map(map).forEach((iso, names) -> places(iso, names)));
    }

    /** A name or date without a source cannot be checked by anybody. */
    private void sources(Node root, @Nullable Node sources) {
        boolean named = sources != null
                && yaml.list(sources).stream()
                        .anyMatch(item -> !(item instanceof ScalarNode text)
                                || !text.getValue().isBlank());
        if (!named) {
            int line = YamlFile.line(sources == null ? root : sources);
            remarks.add(new Problem(
                    yaml.file(),
                    line,
                    "no sources are named; say under \"sources:\" where names and dates come from, one line each"));
        }
    }

    private Map<String, Node> known(Node node, Set<String> allowed) {
        Map<String, Node> keys = yaml.map(node);
        keys.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                yaml.problem(
                        value,
                        "unknown key \"" + key + "\"; use one of "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
        });
        return keys;
    }

    private void defaults(Node node) {
        Map<String, Node> keys = known(node, Set.of("kind", "sectors", "country"));
        Optional.ofNullable(keys.get("kind")).ifPresent(k -> kind = kind(k));
        Optional.ofNullable(keys.get("sectors")).ifPresent(s -> sectors = sectors(s, yaml.texts(s)));
        Optional.ofNullable(keys.get("country")).ifPresent(c -> country = yaml.text(c));
    }

    private ActorKind kind(Node node) {
        String text = yaml.text(node);
        try {
            return ActorKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            yaml.problem(
                    node,
                    "kind: \"" + text + "\" is unknown; use state, international-organization, state-body, "
                            + "armed-group, party, organization, person, people or place");
            return ActorKind.ORGANIZATION;
        }
    }

    private List<Sector> sectors(Node at, List<String> codes) {
        List<Sector> found = new ArrayList<>();
        for (String code : codes) {
            try {
                found.add(Sector.valueOf(code));
            } catch (IllegalArgumentException e) {
                yaml.problem(at, "\"" + code + "\" is not a sector; use GOV, MIL, REB, ... (docs/reference/actors.md)");
            }
        }
        return found;
    }

    private void actor(Node node) {
        Map<String, Node> keys = known(node, ACTOR_KEYS);
        String name = text(keys, "name");
        if (name.isEmpty()) {
            yaml.problem(node, "an actor needs a name");
            return;
        }
        String iso = keys.containsKey("country") ? text(keys, "country") : country;
        List<Alias> names = new ArrayList<>();
        Node nameNode = keys.get("name");
        if (nameNode != null) {
            names.addAll(aliases.read(nameNode, NameUse.NAME, List.of()));
        }
        names(keys, "names", NameUse.NAME, names);
        List<String> others = names.stream().skip(1).map(Alias::text).toList();
        names(keys, "adjectives", NameUse.ADJECTIVE, names);
        names(keys, "people", NameUse.PEOPLE, names);
        Optional.ofNullable(keys.get("metonyms"))
                .ifPresent(map -> yaml.map(map)
                        .forEach((code, list) -> names.addAll(
                                aliases.read(list, NameUse.METONYM, sectors(list, List.of(code.split(" ", -1)))))));
        String canonical = names.get(0).text();
        inOrder(node, idOf(canonical));
        Actor actor = new Actor(
                keys.containsKey("id") ? text(keys, "id") : idOf(canonical),
                canonical,
                others,
                Optional.ofNullable(keys.get("kind")).map(this::kind).orElse(kind),
                iso,
                Optional.ofNullable(keys.get("sectors"))
                        .map(s -> sectors(s, yaml.texts(s)))
                        .orElse(sectors),
                text(keys, "parent"));
        List<Role> roles = new ArrayList<>();
        Optional.ofNullable(keys.get("roles"))
                .ifPresent(map -> yaml.map(map).forEach((code, periods) -> role(iso, code, periods, roles)));
        List<Period> governs = new ArrayList<>();
        Optional.ofNullable(keys.get("governs")).ifPresent(p -> governs.addAll(aliases.periods(p)));
        Period period = Optional.ofNullable(keys.get("period"))
                .map(p -> aliases.period(p, yaml.text(p)))
                .orElse(Period.ALWAYS);
        List<String> descriptions =
                Optional.ofNullable(keys.get("descriptions")).map(yaml::texts).orElse(List.of());
        entries.add(new Entry(
                actor,
                period,
                names,
                roles,
                governs.isEmpty() ? "" : iso,
                governs,
                descriptions,
                yaml.file(),
                YamlFile.line(node)));
    }

    private void inOrder(Node node, String key) {
        if (key.compareTo(previous) < 0) {
            remarks.add(new Problem(
                    yaml.file(),
                    YamlFile.line(node),
                    "\"" + key + "\" stands after \"" + previous + "\"; keep the entries sorted by name"));
        }
        previous = key;
    }

    private String text(Map<String, Node> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(yaml::text).orElse("");
    }

    private void names(Map<String, Node> keys, String key, NameUse use, List<Alias> into) {
        Optional.ofNullable(keys.get(key)).ifPresent(list -> into.addAll(aliases.read(list, use, List.of())));
    }

    /** {@code "GOV MIL"} or {@code "president GOV"}: sector codes stand last, in capitals. */
    private void role(String iso, String key, Node periods, List<Role> into) {
        List<String> codes = new ArrayList<>();
        List<String> office = new ArrayList<>();
        for (String word : key.split(" ", -1)) {
            (word.length() == 3 && word.equals(word.toUpperCase(Locale.ROOT)) ? codes : office).add(word);
        }
        List<Sector> with = codes.isEmpty() ? List.of(Sector.GOV) : sectors(periods, codes);
        for (Period period : aliases.periods(periods)) {
            into.add(new Role(String.join(" ", office), iso, with, period));
        }
    }

    private void office(Node node) {
        Map<String, Node> keys = known(node, OFFICE_KEYS);
        String iso = keys.containsKey("country") ? text(keys, "country") : country;
        String title = text(keys, "office");
        Node holders = keys.get("holders");
        if (iso.isEmpty() || title.isEmpty() || holders == null) {
            yaml.problem(node, "an office needs country, office and holders");
            return;
        }
        List<Sector> with = Optional.ofNullable(keys.get("sectors"))
                .map(s -> sectors(s, yaml.texts(s)))
                .orElse(List.of(Sector.GOV));
        inOrder(node, iso + " " + title);
        yaml.map(holders).forEach((names, periods) -> {
            List<Role> roles = new ArrayList<>();
            for (Period period : aliases.periods(periods)) {
                roles.add(new Role(title, iso, with, period));
            }
            List<Alias> called = new ArrayList<>();
            for (String name : names.split("\\|", -1)) {
                called.add(aliases.named(periods, name.strip()));
            }
            String name = called.get(0).text();
            List<String> others = called.stream().skip(1).map(Alias::text).toList();
            Actor person = new Actor(idOf(name), name, others, ActorKind.PERSON, iso, List.of(), "");
            entries.add(new Entry(
                    person,
                    Period.ALWAYS,
                    called,
                    roles,
                    "",
                    List.of(),
                    List.of(),
                    yaml.file(),
                    YamlFile.line(periods)));
        });
    }

    /** The id of a place that is listed under its state. */
    static String placeId(String name, String country) {
        return idOf(name) + "-" + country.toLowerCase(Locale.ROOT);
    }

    private void places(String iso, Node list) {
        for (Alias alias : aliases.read(list, NameUse.NAME, List.of())) {
            String id = placeId(alias.text(), iso);
            Actor place = new Actor(id, alias.text(), List.of(), ActorKind.PLACE, iso, List.of(), "");
            entries.add(new Entry(
                    place,
                    Period.ALWAYS,
                    List.of(alias),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    yaml.file(),
                    YamlFile.line(list)));
        }
    }

    /** An id made from a name: its bare words joined by hyphens. */
    static String idOf(String name) {
        return String.join("-", Words.of(name).stream().map(Words.Word::folded).toList());
    }
}
