package org.entente.text.rules;

import java.util.List;
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
     * @param phrases lemmas, of which those of one phrase stand side by side
     */
    public record Step(String code, List<List<String>> phrases) {

        public Step {
            phrases = List.copyOf(phrases);
        }
    }

    private static final int TO_BE_REFINED = 3;

    public Refinement {
        steps = List.copyOf(steps);
    }

    /** The code as the clause of a trigger makes it; as it was where no step's words are there. */
    String refine(String cameo, Sentence s, int trigger) {
        int clause = Clause.headOf(s, trigger);
        for (Step step : steps) {
            boolean digit = step.code().length() == 1;
            if (digit && cameo.length() != TO_BE_REFINED) {
                continue;
            }
            for (List<String> phrase : step.phrases()) {
                if (stands(s, clause, trigger, phrase)) {
                    return digit ? cameo + step.code() : step.code();
                }
            }
        }
        return cameo;
    }

    private static boolean stands(Sentence s, int clause, int trigger, List<String> phrase) {
        for (int token = 0; token + phrase.size() <= s.size(); token++) {
            boolean all = true;
            for (int i = 0; i < phrase.size() && all; i++) {
                all = token + i != trigger && s.lemma(token + i).equalsIgnoreCase(phrase.get(i));
            }
            if (all && below(s, clause, token)) {
                return true;
            }
        }
        return false;
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
