package org.entente.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many words two pieces of evidence share: the coefficient of Jaccard (1912) over their words of three letters and
 * more, 0 to 1.
 */
final class SharedWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    private SharedWords() {}

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        int common = 0;
        for (String word : smaller) {
            if (larger.contains(word)) {
                common++;
            }
        }
        return (double) common / (one.size() + other.size() - common);
    }
}
