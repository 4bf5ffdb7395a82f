package org.entente.text.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides which of several senses a name has. A text without a date may be of any time: the countries it speaks of tell
 * which, before the present state of the world does.
 */
final class SenseChoice {

    private SenseChoice() {}

    static Optional<Sense> of(
            ActorIndex index, List<Sense> senses, Optional<LocalDate> date, Collection<String> countries) {
        List<Sense> left = date.isPresent() ? nearest(index, senses, date.get()) : senses;
        for (String country : countries) {
            if (left.size() > 1) {
                left = preferring(left, sense -> sense.actor().country().equals(country));
            }
        }
        if (date.isEmpty()) {
            left = nearest(index, left, LocalDate.MAX);
        }
        left = preferring(left, sense -> sense.alias().main());
        left = preferring(left, sense -> sense.alias().use() != NameUse.PEOPLE);
        left = preferring(left, sense -> sense.alias().use() == NameUse.NAME);
        boolean sameState =
                left.stream().map(sense -> sense.actor().country()).distinct().count() == 1;
        return left.isEmpty() || (left.size() > 1 && !sameState) ? Optional.empty() : Optional.of(left.get(0));
    }

    private static List<Sense> nearest(ActorIndex index, List<Sense> senses, LocalDate day) {
        if (senses.size() < 2) {
            return senses;
        }
        long least = Long.MAX_VALUE;
        for (Sense sense : senses) {
            least = Math.min(least, distance(index, sense, day));
        }
        long nearest = least;
        return senses.stream()
                .filter(sense -> distance(index, sense, day) == nearest)
                .toList();
    }

    private static long distance(ActorIndex index, Sense sense, LocalDate day) {
        Entry entry = index.byId().get(sense.actor().id());
        long existence = entry == null ? 0 : entry.period().distance(day);
        return Math.max(sense.alias().period().distance(day), existence);
    }

    private static List<Sense> preferring(List<Sense> senses, Predicate<Sense> wanted) {
        List<Sense> preferred = senses.stream().filter(wanted).toList();
        return preferred.isEmpty() ? senses : preferred;
    }
}
