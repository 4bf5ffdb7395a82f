package org.entente.text.rules;

import java.util.Optional;

/**
 * A rule tried on a frame.
 *
 * @param firing what it yields, empty where it did not fire
 * @param stop the step at which it stopped, empty where it fired
 */
public record Attempt(Rule rule, Optional<Firing> firing, Optional<Stop> stop) {

    static Attempt fired(Firing firing) {
        return new Attempt(firing.rule(), Optional.of(firing), Optional.empty());
    }

    static Attempt stopped(Rule rule, Stop step) {
        return new Attempt(rule, Optional.empty(), Optional.of(step));
    }

    /** Why it stopped, in a few words; empty where it fired. */
    public String stopped() {
        return stop.map(Stop::told).orElse("");
    }
}
