package org.entente.text.when;

import java.util.Optional;
import org.entente.time.When;

/**
 * A stretch of a sentence that says when, how long or how often.
 *
 * @param first index of its first token
 * @param end index after its last token, greater than {@code first}
 * @param when the time it names; empty where it names none ("for two hours") or none that can be known ("yesterday" in
 *     a text without a date)
 */
public record TimeExpression(int first, int end, Optional<When> when) {

    public TimeExpression {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("time expression " + first + ".." + end + " is empty or negative");
        }
    }
}
