package org.entente.text.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.time.Edtf;

/** Wars, eras and feasts with names, from the resource {@code named-times.tsv}. */
final class NamedTimes {

    private static final String RESOURCE = "named-times.tsv";

    /** A name found in a sentence: how many tokens it has and what it says. */
    record Found(int length, Meaning meaning, boolean feast) {}

    private record Name(List<String> words, Meaning meaning, boolean feast) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private NamedTimes() {}

    static NamedTimes load() {
        NamedTimes names = new NamedTimes();
        try (InputStream stream = NamedTimes.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    names.add(line, number);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, failed);
        }
        names.byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((Name n) -> -n.words.size())));
        return names;
    }

    private void add(String line, int number) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 2) {
            throw new IllegalStateException(RESOURCE + " line " + number + ": use name, tab, value; found " + line);
        }
        List<String> words = List.of(fields[0].split(" ", -1));
        boolean feast = fields[1].startsWith("@");
        Meaning meaning = feast
                ? new Meaning.Feast(Holiday.valueOf(fields[1].substring(1)), Optional.empty(), Meaning.Which.NEAREST)
                : new Meaning.Named(Edtf.parse(fields[1]));
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(words, meaning, feast));
    }

    /** The first words of all names, lower case. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /** The longest name that begins at a token. */
    Optional<Found> at(Sentence sentence, int token) {
        return at(sentence, token, sentence.form(token));
    }

    /** The longest name that begins at a token, of whose form only the rest behind a prefix counts. */
    Optional<Found> at(Sentence sentence, int token, String first) {
        List<Name> candidates = byFirstWord.get(first.toLowerCase(Locale.ROOT));
        if (candidates == null) {
            return Optional.empty();
        }
        for (Name name : candidates) {
            if (begins(sentence, token, name.words)) {
                return Optional.of(new Found(name.words.size(), name.meaning, name.feast));
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Sentence sentence, int token, List<String> words) {
        if (token + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!sentence.form(token + i).equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
