package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/** Finds the state that a misspelled name means ("Afganistan"): one letter missing, too many, wrong, or two exchanged. */
final class Misspellings {

    private static final int SHORTEST = 6;

    private record Spelling(String name, Actor state) {}

    private final List<Spelling> spellings = new ArrayList<>();

    Misspellings(Iterable<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.actor().kind() == ActorKind.STATE && entry.period().isAlways()) {
                String name = Words.fold(entry.actor().name());
                if (name.length() >= SHORTEST - 1 && name.indexOf(' ') < 0) {
                    spellings.add(new Spelling(name, entry.actor()));
                }
            }
        }
    }

    /** The one state whose name differs by one slip; empty where none does or several do. */
    Optional<Actor> state(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        String folded = Words.fold(word);
        Optional<Actor> found = Optional.empty();
        for (Spelling spelling : spellings) {
            if (oneSlip(folded, spelling.name())) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(spelling.state());
            }
        }
        return found;
    }

    /** Whether two words with the same first letter differ by one insertion, deletion, substitution or exchange. */
    static boolean oneSlip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1 || shorter == 0 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - begin - end;
        int right = other.length() - begin - end;
        boolean exchanged = left == 2
                && right == 2
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
        return left + right == 1 || left == 1 && right == 1 || exchanged;
    }
}
