package org.entente.accurate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that a BERT model in lower case knows, always the longest piece that fits (WordPiece; Schuster
 * and Nakajima 2012, Devlin et al. 2019). Immutable.
 */
final class WordPieces {

    static final int BEGIN = 101;
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> pieces;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    /** The pieces that a tokenizer file of the Hugging Face form lists. */
    static WordPieces read(byte[] json) {
        try {
            Map<String, Integer> pieces = new HashMap<>();
            JsonNode listed = new ObjectMapper().readTree(json).path("model").path("vocab");
            listed.properties()
                    .forEach(
                            entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
            return new WordPieces(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of word pieces is broken", e);
        }
    }

    /** The numbers of a word's pieces. */
    List<Integer> of(String word) {
        List<Integer> numbers = new ArrayList<>(2);
        for (String part : parts(plain(word))) {
            cut(part, numbers);
        }
        if (numbers.isEmpty()) {
            numbers.add(UNKNOWN);
        }
        return numbers;
    }

    /** In lower case and without accents. */
    private static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !Character.isISOControl(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Every mark of punctuation is a part of its own. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>(1);
        int begun = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i)) && !Character.isSurrogate(word.charAt(i))) {
                add(word, begun, i, parts);
                add(word, i, i + 1, parts);
                begun = i + 1;
            }
        }
        add(word, begun, word.length(), parts);
        return parts;
    }

    private static void add(String word, int from, int to, List<String> parts) {
        String part = word.substring(from, to).strip();
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private void cut(String part, List<Integer> into) {
        List<Integer> numbers = new ArrayList<>(2);
        int from = 0;
        while (from < part.length() && part.length() <= LONGEST) {
            int to = part.length();
            Integer found = null;
            for (; to > from; to--) {
                found = pieces.get((from == 0 ? "" : INSIDE) + part.substring(from, to));
                if (found != null) {
                    break;
                }
            }
            if (found == null) {
                break;
            }
            numbers.add(found);
            from = to;
        }
        if (from == part.length()) {
            into.addAll(numbers);
        } else {
            into.add(UNKNOWN);
        }
    }
}
