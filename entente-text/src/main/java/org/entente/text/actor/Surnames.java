package org.entente.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorKind;

/**
 * Finds who is meant by a title and a surname ("Prime Minister Rabin"): the bearer who held such an office; and by a surname
 * alone: the one bearer who held any then.
 */
final class Surnames {

    /** Who will be in office in so many days is spoken of already. */
    private static final long ELECTED_DAYS = 180;

    /** Who left it so many days ago still is. */
    private static final long RETIRED_DAYS = 730;

    private final Map<String, List<Entry>> bearers = new HashMap<>();

    Surnames(Collection<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.actor().kind() == ActorKind.PERSON && !entry.roles().isEmpty()) {
                add(entry);
            }
        }
    }

    /** Who bears each surname. */
    Map<String, List<Entry>> bearers() {
        return bearers;
    }

    private void add(Entry entry) {
        for (Alias alias : entry.aliases()) {
            List<Words.Word> words = Words.of(alias.text());
            List<Entry> same =
                    bearers.computeIfAbsent(words.get(words.size() - 1).folded(), surname -> new ArrayList<>(2));
            if (!same.contains(entry)) {
                same.add(entry);
            }
        }
    }

    /**
     * Who is meant.
     *
     * @param name the name behind the title, the surname last
     * @param title the title, lower case: "prime minister", "u.s. president"
     * @param countries of whom may be spoken, the likeliest first; empty where nothing is known
     * @return empty where nobody of the name held such an office, or where holders of several countries did and neither
     *     date nor country decides
     */
    Optional<Entry> holder(String name, String title, Optional<LocalDate> date, Collection<String> countries) {
        List<Words.Word> words = Words.of(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> left = new ArrayList<>();
        for (Entry entry : bearers.getOrDefault(words.get(words.size() - 1).folded(), List.of())) {
            if (called(entry, words) && entry.roles().stream().anyMatch(role -> held(role, title))) {
                left.add(entry);
            }
        }
        if (left.size() > 1 && date.isPresent()) {
            long least = left.stream()
                    .mapToLong(e -> distance(e, title, date.get()))
                    .min()
                    .getAsLong();
            left.removeIf(entry -> distance(entry, title, date.get()) > least);
        }
        for (String country : countries) {
            List<Entry> there = left.stream()
                    .filter(entry -> entry.roles().stream()
                            .anyMatch(role -> role.country().equals(country)))
                    .toList();
            if (!there.isEmpty()) {
                left = there;
                break;
            }
        }
        boolean decided =
                left.stream().map(entry -> entry.actor().country()).distinct().count() == 1;
        return decided ? left.stream().max(Comparator.comparing(Surnames::latest)) : Optional.empty();
    }

    /**
     * Who is meant by a surname alone: whoever of its bearers is in office on a day, else just before or after it; without
     * such, who was in office in a country spoken of.
     *
     * @param countries those spoken of around it
     * @return empty where nobody is, or several are
     */
    Optional<Entry> alone(String surname, Optional<LocalDate> date, Collection<String> countries) {
        List<Entry> all = bearers.getOrDefault(Words.fold(surname), List.of());
        List<Entry> then = date.map(day -> held(all, day, 0, 0))
                .filter(found -> !found.isEmpty())
                .or(() -> date.map(day -> held(all, day, ELECTED_DAYS, RETIRED_DAYS)))
                .orElse(List.of());
        List<Entry> there = (then.isEmpty() ? all : then)
                .stream()
                        .filter(entry -> entry.roles().stream().anyMatch(role -> countries.contains(role.country())))
                        .toList();
        List<Entry> left = there.isEmpty() ? then : there;
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static List<Entry> held(List<Entry> entries, LocalDate day, long before, long after) {
        return entries.stream()
                .filter(entry -> entry.roles().stream()
                        .map(Role::period)
                        .anyMatch(period -> period.holds(day)
                                || period.distance(day) <= (day.isBefore(period.from()) ? before : after)))
                .toList();
    }

    /** Whether the given names told, or their initials, are those of the bearer. */
    private static boolean called(Entry entry, List<Words.Word> told) {
        if (told.size() == 1) {
            return true;
        }
        String first = told.get(0).folded();
        for (Alias alias : entry.aliases()) {
            String given = Words.of(alias.text()).get(0).folded();
            boolean initials = first.length() <= 2 && given.startsWith(first.substring(0, 1));
            if (initials || given.equals(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean held(Role role, String title) {
        for (String word : role.office().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (title.contains(word) && word.length() > 3) {
                return true;
            }
        }
        return false;
    }

    private static long distance(Entry entry, String title, LocalDate day) {
        return entry.roles().stream()
                .filter(role -> held(role, title))
                .mapToLong(role -> role.period().distance(day))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static LocalDate latest(Entry entry) {
        return entry.roles().stream()
                .map(role -> role.period().from())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
