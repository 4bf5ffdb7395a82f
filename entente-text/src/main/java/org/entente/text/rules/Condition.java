package org.entente.text.rules;

import java.util.Optional;

/**
 * A demand on a frame.
 *
 * @param path whose filler must fit; empty where any word of the clause may ({@code words})
 * @param alternatives what fits
 */
public record Condition(Optional<RolePath> path, Alternatives alternatives) {

    @Override
    public String toString() {
        return path.map(RolePath::toString).orElse("words");
    }
}
