package org.entente.text.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers by name, as the lines of a file hold them: a word that tells what they are, the name, the number. Immutable. */
final class NamedNumbers {

    private final String word;
    private final Map<String, Double> numbers;

    /**
     * Numbers.
     *
     * @param word with which their lines begin, a space at its end
     */
    NamedNumbers(String word, Map<String, Double> numbers) {
        this.word = word;
        this.numbers = Map.copyOf(numbers);
    }

    /** The numbers that lines written by {@link #text} hold; lines that begin otherwise are passed over. */
    static NamedNumbers read(String word, List<String> lines) {
        Map<String, Double> numbers = new TreeMap<>();
        for (String line : lines) {
            if (line.startsWith(word)) {
                int space = line.lastIndexOf(' ');
                numbers.put(line.substring(word.length(), space), Double.valueOf(line.substring(space + 1)));
            }
        }
        return new NamedNumbers(word, numbers);
    }

    /** The number of a name, 0 where it has none. */
    double of(String name) {
        return numbers.getOrDefault(name, 0.0);
    }

    /** The same names, each number times a factor. */
    NamedNumbers times(double factor) {
        Map<String, Double> times = new TreeMap<>();
        numbers.forEach((name, number) -> times.put(name, number * factor));
        return new NamedNumbers(word, times);
    }

    /** One line a name, in their order, to three places. */
    String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(numbers)
                .forEach((name, number) -> text.append(word)
                        .append(name)
                        .append(' ')
                        .append(Math.round(number * 1000) / 1000.0)
                        .append('\n'));
        return text.toString();
    }
}
