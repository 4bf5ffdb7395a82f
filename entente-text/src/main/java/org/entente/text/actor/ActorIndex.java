package org.entente.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/** The entries by id, name, country, office and description. */
final class ActorIndex {

    private final Map<String, Entry> byId;
    private final NameTrie trie;
    private final List<Sense> senses;
    private final Map<String, List<Entry>> states = new HashMap<>();
    private final Map<String, List<Entry>> rulers = new HashMap<>();
    private final Map<String, List<Entry>> holders = new HashMap<>();
    private final Map<String, List<Actor>> described = new HashMap<>();

    private ActorIndex(Map<String, Entry> byId, List<Sense> senses, NameTrie trie) {
        this.byId = byId;
        this.senses = senses;
        this.trie = trie;
        byId.values().forEach(this::byRelations);
    }

    private void byRelations(Entry entry) {
        if (entry.actor().kind() == ActorKind.STATE) {
            add(states, entry.actor().country(), entry);
        }
        if (!entry.governed().isEmpty()) {
            add(rulers, entry.governed(), entry);
        }
        for (Role role : entry.roles()) {
            if (!role.office().isEmpty()) {
                add(holders, role.country() + " " + role.office(), entry);
            }
        }
        for (String noun : entry.descriptions()) {
            add(described, noun, entry.actor());
        }
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    /** Our entries with a user's over them. */
    static ActorIndex of(Collection<Entry> ours, Collection<Entry> theirs) {
        Map<String, Entry> all = united(ours);
        Map<String, Entry> user = united(theirs);
        all.putAll(user);
        Set<String> theirNames = new HashSet<>();
        for (Entry entry : user.values()) {
            entry.aliases().forEach(alias -> theirNames.add(ActorFile.idOf(alias.text())));
        }
        NameTrie.Builder names = new NameTrie.Builder();
        List<Sense> senses = new ArrayList<>();
        for (Entry entry : all.values()) {
            boolean isTheirs = user.containsKey(entry.actor().id());
            for (Alias alias : entry.aliases()) {
                if (isTheirs || user.isEmpty() || !theirNames.contains(ActorFile.idOf(alias.text()))) {
                    names.add(alias.text());
                    senses.add(new Sense(entry.actor(), alias));
                }
            }
        }
        return new ActorIndex(all, senses, names.build());
    }

    /** The index of entries whose names stand in a trie already, in their order. */
    static ActorIndex of(List<Entry> entries, NameTrie trie) {
        Map<String, Entry> byId = new LinkedHashMap<>(entries.size() * 2);
        List<Sense> senses = new ArrayList<>(entries.size() * 4);
        for (Entry entry : entries) {
            byId.put(entry.actor().id(), entry);
            entry.aliases().forEach(alias -> senses.add(new Sense(entry.actor(), alias)));
        }
        return new ActorIndex(byId, senses, trie);
    }

    /** Entries by id, the parts of one person that stand in several tables united. */
    static Map<String, Entry> united(Collection<Entry> entries) {
        Map<String, Entry> united = new LinkedHashMap<>();
        entries.forEach(entry -> united.merge(entry.actor().id(), entry, Persons::unite));
        return united;
    }

    Map<String, Entry> byId() {
        return byId;
    }

    NameTrie trie() {
        return trie;
    }

    /** Every sense of every name, in their order. */
    List<Sense> senses() {
        return senses;
    }

    /** The entries of states by their codes. */
    Map<String, List<Entry>> states() {
        return states;
    }

    /** The actors a noun can stand for, by the noun. */
    Map<String, List<Actor>> described() {
        return described;
    }

    List<Sense> senses(int[] names) {
        List<Sense> found = new ArrayList<>(names.length);
        for (int name : names) {
            found.add(senses.get(name));
        }
        return found;
    }

    List<Entry> states(String country) {
        return states.getOrDefault(country, List.of());
    }

    List<Entry> rulers(String country) {
        return rulers.getOrDefault(country, List.of());
    }

    List<Actor> described(String noun) {
        return List.copyOf(described.getOrDefault(noun, List.of()));
    }

    /** The holder at a date; on a day of change the one who comes. */
    Optional<Actor> holder(String country, String office, LocalDate day) {
        Optional<Actor> found = Optional.empty();
        LocalDate since = LocalDate.MIN;
        for (Entry entry : holders.getOrDefault(country + " " + office, List.of())) {
            for (Role role : entry.roles()) {
                boolean holds = role.office().equals(office)
                        && role.country().equals(country)
                        && role.period().holds(day);
                if (holds && (found.isEmpty() || role.period().from().isAfter(since))) {
                    found = Optional.of(entry.actor());
                    since = role.period().from();
                }
            }
        }
        return found;
    }
}
