package org.entente.text.rules;

import java.util.Optional;

/**
 * A demand on a frame.
 *
 * @param path whose filler must fit; empty for the trigger itself
 * @param words whether any word of the filler's clause may fit ({@code words}, {@code clause.words})
 * @param alternatives what fits
 */
public record Condition(Optional<RolePath> path, boolean words, Alternatives alternatives) {

    @Override
    public String toString() {
        String of = path.map(RolePath::toString).orElse("");
        return words ? (of.isEmpty() ? "words" : of + ".words") : of;
    }
}
