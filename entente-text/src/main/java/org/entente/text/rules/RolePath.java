package org.entente.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.frame.Role;

/**
 * Where in a frame to look: a role, or a role of the word that fills it ({@code object.possessor}).
 *
 * @param role the role of the frame
 * @param inner the role inside its filler, empty where the filler itself is meant
 */
public record RolePath(Role role, Optional<Role> inner) {

    /**
     * Reads one path.
     *
     * @throws IllegalArgumentException where a part is no role
     */
    public static RolePath of(String text) {
        String trimmed = text.strip();
        int dot = trimmed.indexOf('.');
        return dot < 0
                ? new RolePath(Role.of(trimmed), Optional.empty())
                : new RolePath(Role.of(trimmed.substring(0, dot)), Optional.of(Role.of(trimmed.substring(dot + 1))));
    }

    /** Reads alternatives separated by {@code |}, the preferred first. */
    public static List<RolePath> alternatives(String text) {
        List<RolePath> paths = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            paths.add(of(part));
        }
        return List.copyOf(paths);
    }

    @Override
    public String toString() {
        return role.word() + inner.map(second -> "." + second.word()).orElse("");
    }
}
