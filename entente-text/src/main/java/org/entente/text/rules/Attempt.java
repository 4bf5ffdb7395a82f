package org.entente.text.rules;

import java.util.Optional;

/**
 * A rule tried on a frame.
 *
 * @param firing what it yields, empty where it did not fire
 * @param stopped the step at which it stopped, empty where it fired
 */
public record Attempt(Rule rule, Optional<Firing> firing, String stopped) {

    static Attempt fired(Firing firing) {
        return new Attempt(firing.rule(), Optional.of(firing), "");
    }

    static Attempt stopped(Rule rule, String step) {
        return new Attempt(rule, Optional.empty(), step);
    }
}
