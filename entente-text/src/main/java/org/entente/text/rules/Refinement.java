package org.entente.text.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.nlp.Sentence;

/**
 * What makes a CAMEO code more exact: the last digit says what a protest is for, a demand about, a promise of. The first
 * step whose words stand in the clause or below it decides.
 *
 * @param name its name in the rule files
 * @param steps in the order in which they are tried
 */
public record Refinement(String name, List<Step> steps) {

    /**
     * One outcome.
     *
     * @param code a digit to append to a code of three, or a whole code that takes its place
     * @param phrases lemmas in lower case, of which those of one phrase stand side by side, by the first of them
     */
    public record Step(String code, Map<String, List<List<String>>> phrases) {

        public Step {
            phrases = Map.copyOf(phrases);
        }

        static Step of(String code, List<String> phrases) {
            Map<String, List<List<String>>> byFirst = new HashMap<>();
            for (String phrase : phrases) {
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("\\s+", -1));
                byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2))
                        .add(words);
            }
            return new Step(code, byFirst);
        }

        private boolean stands(Sentence s, Lemmas lemmas, int clause, int trigger) {
            for (int token = 0; token < lemmas.size(); token++) {
                for (List<String> phrase : phrases.getOrDefault(lemmas.at(token), List.of())) {
                    if (stands(lemmas, token, trigger, phrase) && below(s, clause, token)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean stands(Lemmas lemmas, int first, int trigger, List<String> phrase) {
            if (first + phrase.size() > lemmas.size() || first <= trigger && trigger < first + phrase.size()) {
                return false;
            }
            for (int i = 1; i < phrase.size(); i++) {
                if (!lemmas.at(first + i).equals(phrase.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int TO_BE_REFINED = 3;

    public Refinement {
        steps = List.copyOf(steps);
    }

    /** The code as the clause of a trigger, told by its predicate, makes it; as it was where no step's words are there. */
    String refine(String cameo, Sentence s, Lemmas lemmas, int clause, int trigger) {
        for (Step step : steps) {
            boolean digit = step.code().length() == 1;
            if (digit && cameo.length() != TO_BE_REFINED) {
                continue;
            }
            if (step.stands(s, lemmas, clause, trigger)) {
                return digit ? cameo + step.code() : step.code();
            }
        }
        return cameo;
    }

    private static boolean below(Sentence s, int clause, int token) {
        for (int up = token; up >= 0; up = s.head(up)) {
            if (up == clause) {
                return true;
            }
        }
        return false;
    }
}
