package org.entente.nlp.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * "Kirkuk <b>blasts</b> kill nine": the parser takes the noun for a verb. Where such a word stands before or behind certain
 * others, it is given another word in its place. Which words those are, and why, is said in {@code misread-words.txt}.
 */
public final class MisreadWords {

    private static final String ANY = "*";

    private static final MisreadWords ENGLISH = read("misread-words.txt");

    private final Map<String, List<Case>> cases = new HashMap<>();
    private final Set<String> standIns = new HashSet<>();

    private MisreadWords() {}

    /** The words of English. */
    public static MisreadWords english() {
        return ENGLISH;
    }

    /** Where a word is misread. A set that is empty asks for nothing. */
    private record Case(
            String standIn,
            Set<String> after,
            Set<String> notAfter,
            Set<String> before,
            Set<String> notBefore,
            Set<String> afterSome) {

        static Case of(Map<String, Set<String>> lines) {
            return new Case(
                    words(lines, "read").iterator().next(),
                    words(lines, "after"),
                    words(lines, "not after"),
                    words(lines, "before"),
                    words(lines, "not before"),
                    words(lines, "after some"));
        }

        boolean at(List<String> forms, int word) {
            String previous = word == 0 ? "" : lower(forms.get(word - 1));
            String written = forms.get(word + 1);
            String next = lower(written);
            return (after.isEmpty() || word > 0 && (after.contains(ANY) || after.contains(previous)))
                    && !notAfter.contains(previous)
                    && (before.isEmpty()
                            ? Character.isLetter(next.charAt(0))
                            : before.contains(next) || before.contains(written))
                    && !notBefore.contains(next)
                    && (afterSome.isEmpty()
                            || forms.subList(0, word).stream().anyMatch(form -> afterSome.contains(lower(form))));
        }
    }

    /** A sentence's words with another in the place of those misread; the same list where none is. */
    public List<String> standIns(List<String> forms, List<String> standing) {
        List<String> read = standing;
        for (int word = 0; word < forms.size() - 1; word++) {
            for (Case one : cases.getOrDefault(lower(forms.get(word)), List.of())) {
                if (one.at(forms, word)) {
                    read = read == standing ? new ArrayList<>(standing) : read;
                    read.set(word, one.standIn());
                }
            }
        }
        return read;
    }

    /** Whether a word is one that the parser reads in the place of another. */
    public boolean standsIn(String form) {
        return standIns.contains(form);
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(Map<String, Set<String>> block, String key) {
        return Set.copyOf(block.getOrDefault(key, Set.of()));
    }

    private static MisreadWords read(String resource) {
        MisreadWords words = new MisreadWords();
        Map<String, Set<String>> block = new HashMap<>();
        for (String line : WordTables.lines(resource)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon);
            if (key.equals("read")) {
                words.add(block);
                block = new HashMap<>();
            }
            block.computeIfAbsent(key, first -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).trim().split(" ", -1)));
        }
        words.add(block);
        return words;
    }

    private void add(Map<String, Set<String>> block) {
        if (block.isEmpty()) {
            return;
        }
        Case one = Case.of(block);
        standIns.add(one.standIn());
        words(block, "for")
                .forEach(word ->
                        cases.computeIfAbsent(word, first -> new ArrayList<>()).add(one));
    }
}
