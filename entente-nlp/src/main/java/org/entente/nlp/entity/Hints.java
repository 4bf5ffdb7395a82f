package org.entente.nlp.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.nlp.tag.Spelling;

/**
 * What single words say of names they are part of or stand beside: titles, heads of organisations, given names,
 * countries, cities. A set of bits a word, found by the hash of its lower-case form.
 */
final class Hints {

    static final int TITLE = 1;
    static final int CALENDAR = 1 << 4;
    static final int PERIOD = 1 << 5;
    static final int LINK = 1 << 9;

    private static final List<String> KINDS =
            List.of("title", "org", "place", "event", "calendar", "period", "country", "city", "given", "link");
    private static final Hints ENGLISH = load("words.txt");

    private final int[] keys;
    private final int[] bits;
    private final int mask;

    private Hints(Map<Integer, Integer> words) {
        int size = Integer.highestOneBit(words.size()) * 4;
        keys = new int[size];
        bits = new int[size];
        mask = size - 1;
        words.forEach((key, value) -> {
            int place = key & mask;
            while (bits[place] != 0) {
                place = (place + 1) & mask;
            }
            keys[place] = key;
            bits[place] = value;
        });
    }

    static Hints english() {
        return ENGLISH;
    }

    /** The bits of the word whose lower-case form has a hash, 0 for none. */
    int of(int key) {
        int place = key & mask;
        while (bits[place] != 0) {
            if (keys[place] == key) {
                return bits[place];
            }
            place = (place + 1) & mask;
        }
        return 0;
    }

    private static Hints load(String resource) {
        Map<Integer, Integer> words = new TreeMap<>();
        try (InputStream in = Hints.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource " + resource + " is missing from the jar; build it again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.charAt(0) != '#') {
                    int bit = 1 << KINDS.indexOf(line.substring(0, colon));
                    for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
                        words.merge(Spelling.lower(word), bit, (a, b) -> a | b);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
        return new Hints(words);
    }
}
