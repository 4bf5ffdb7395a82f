package org.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * "Khartoum armed rebels<b>;</b> N'Djamena sheltered others": clauses between which a semicolon stands are sentences of their own,
 * and the parser, which knows few semicolons, reads them better so. One stays where it stands in a list, in a quotation or in
 * brackets, and where what follows depends on what came before ("demanded that it yield; that it disarm").
 */
final class SemicolonClauses {

    private static final String SEMICOLON = ";";
    private static final int SHORTEST = 3;

    private static final Set<String> STOPS = Set.of(".", "!", "?", "\"", ")", "...");

    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "EX", "DT", "CD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> SUBORDINATORS =
            Set.of("that", "if", "because", "while", "although", "though", "since", "as", "whether", "unless", "until");
    private static final Set<String> DEPENDENT = Set.of("that", "which", "who", "whose", "whom", "to", "or", "(");

    private SemicolonClauses() {}

    /** Whether a sentence may have any; a headline is read as one. */
    static boolean mayBeIn(List<String> forms) {
        return forms.contains(SEMICOLON) && STOPS.contains(forms.get(forms.size() - 1));
    }

    /**
     * Where the clauses of a sentence end, exclusive; the last is its own end.
     *
     * @param tag the Penn tag of a word
     */
    static List<Integer> ends(List<String> forms, IntFunction<String> tag) {
        List<Integer> ends = new ArrayList<>();
        int size = forms.size();
        int begin = 0;
        int brackets = 0;
        boolean quoted = false;
        for (int word = 0; word < size; word++) {
            switch (forms.get(word)) {
                case "(", "[" -> brackets++;
                case ")", "]" -> brackets--;
                case "\"" -> quoted = !quoted;
                case SEMICOLON -> {
                    int next = next(forms, word + 1);
                    if (brackets <= 0 && !quoted && word - begin >= SHORTEST && isClause(forms, tag, word + 1, next)) {
                        ends.add(word + 1);
                        begin = word + 1;
                    }
                }
                default -> {}
            }
        }
        ends.add(size);
        return ends;
    }

    private static int next(List<String> forms, int from) {
        for (int word = from; word < forms.size(); word++) {
            if (forms.get(word).equals(SEMICOLON)) {
                return word;
            }
        }
        return forms.size();
    }

    /** Whether words hold a finite verb of their own with something before it that may be its subject. */
    private static boolean isClause(List<String> forms, IntFunction<String> tag, int from, int to) {
        int first = from < to && tag.apply(from).equals("CC") ? from + 1 : from;
        if (to - first < SHORTEST || DEPENDENT.contains(forms.get(first).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean subject = false;
        boolean subordinate = false;
        for (int word = first; word < to; word++) {
            String form = forms.get(word).toLowerCase(Locale.ROOT);
            if (form.equals(",")) {
                subordinate = false;
            } else if (RELATIVE.contains(tag.apply(word)) || SUBORDINATORS.contains(form)) {
                subordinate = true;
            } else if (NextClause.FINITE.contains(tag.apply(word)) && subject && !subordinate) {
                return word + 2 < to || !Telling.is(form);
            } else if (NOMINAL.contains(tag.apply(word))) {
                subject = true;
            }
        }
        return false;
    }
}
