package org.entente.nlp.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "They stormed the <b>sit-in</b> in Tikrit", "the British <b>chargé d'affaires</b>": the parser takes the parts of such a
 * noun for a verb and its particle. It is given a noun of one word and of the same number in its place.
 */
public final class JoinedNouns {

    private static final JoinedNouns ENGLISH = read("joined-nouns.txt");

    private static final String HYPHEN = "-";

    /**
     * A noun of several tokens.
     *
     * @param tokens how many tokens it spans
     * @param lemma the form that the rules know it by
     * @param standIn the noun that the parser reads in its place
     */
    public record Match(int tokens, String lemma, String standIn) {

        /** The stand-in, with the capital of the word whose place it takes. */
        public String inPlaceOf(String form) {
            return Character.isUpperCase(form.charAt(0))
                    ? standIn.substring(0, 1).toUpperCase(Locale.ROOT) + standIn.substring(1)
                    : standIn;
        }
    }

    private final Map<List<String>, Match> nouns;
    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private final int longest;

    private JoinedNouns(Map<List<String>, Match> nouns) {
        this.nouns = nouns;
        nouns.forEach((parts, noun) -> beginnings
                .computeIfAbsent(parts.get(0).toLowerCase(Locale.ROOT), first -> new HashSet<>())
                .add(noun.lemma()));
        this.longest = nouns.values().stream().mapToInt(Match::tokens).max().orElse(0);
    }

    /** The nouns of English. */
    public static JoinedNouns english() {
        return ENGLISH;
    }

    /** The noun that begins at a token, empty where none does or where a hyphen joins it to more. */
    public Optional<Match> at(List<String> forms, int from) {
        if (lemmasFrom(forms.get(from)).isEmpty()
                || from > 0 && forms.get(from - 1).equals(HYPHEN)) {
            return Optional.empty();
        }
        for (int end = Math.min(forms.size(), from + longest); end > from + 1; end--) {
            if (end < forms.size() && forms.get(end).equals(HYPHEN)) {
                continue;
            }
            Optional<Match> noun = Optional.ofNullable(nouns.get(asInside(forms, from, end)));
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** The lemmas of all such nouns that may begin with a word, in any case. */
    Set<String> lemmasFrom(String first) {
        return beginnings.getOrDefault(first.toLowerCase(Locale.ROOT), Set.of());
    }

    private static List<String> forms(String words) {
        Tokens tokens = Tokenizer.tokenize(words);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
    }

    /** The words as they stand inside a sentence: of the first word of all, the capital counts for nothing. */
    private static List<String> asInside(List<String> forms, int from, int end) {
        List<String> words = forms.subList(from, end);
        if (from > 0) {
            return words;
        }
        String first = words.get(0);
        String[] lower = words.toArray(new String[0]);
        lower[0] = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
        return List.of(lower);
    }

    private static JoinedNouns read(String resource) {
        Map<List<String>, Match> nouns = new HashMap<>();
        for (String line : WordTables.lines(resource)) {
            String[] cells = line.split(" \\| ", -1);
            List<String> parts = forms(cells[0]);
            nouns.put(parts, new Match(parts.size(), cells[1], cells[2]));
        }
        return new JoinedNouns(nouns);
    }
}
