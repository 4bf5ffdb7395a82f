package org.entente.text.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;

/**
 * Where in a frame to look: a role, a role of the word that fills it ({@code object.possessor}) and so on down
 * ({@code clause.subject.with}: "said talks <b>with Chad</b> were over"), or {@code itself}: whoever the trigger's own phrase
 * means ("defied <b>its patron</b>").
 *
 * @param role the role of the frame, empty where the trigger itself is meant
 * @param inner the roles below its filler, from the top, none where the filler itself is meant
 */
public record RolePath(Optional<Role> role, List<Role> inner) {

    private static final String TRIGGER = "itself";
    private static final int[] NONE = {};

    /**
     * Reads one path.
     *
     * @throws IllegalArgumentException where a part is no role
     */
    public static RolePath of(String text) {
        String trimmed = text.strip();
        if (trimmed.equals(TRIGGER)) {
            return new RolePath(Optional.empty(), List.of());
        }
        List<Role> steps = Arrays.stream(trimmed.split("\\.", -1)).map(Role::of).toList();
        return new RolePath(Optional.of(steps.get(0)), steps.subList(1, steps.size()));
    }

    /** Reads alternatives separated by {@code |}, the preferred first. */
    public static List<RolePath> alternatives(String text) {
        List<RolePath> paths = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            paths.add(of(part));
        }
        return List.copyOf(paths);
    }

    /** The tokens at its end; what stands in a role of a sum counts ("$700 million of aid <b>to Chad</b>"). */
    int[] tokens(SentenceFrames frames, Frame frame) {
        if (role.isEmpty()) {
            return new int[] {frame.trigger()};
        }
        int[] reached = frame.fillers(role.get());
        for (Role step : inner) {
            reached = below(frames, reached, step);
        }
        return reached;
    }

    /** The role where a path ends, empty for the trigger itself. */
    Optional<Role> last() {
        return inner.isEmpty() ? role : Optional.of(inner.get(inner.size() - 1));
    }

    private static int[] below(SentenceFrames frames, int[] fillers, Role role) {
        int[] found = NONE;
        for (int token : fillers) {
            for (int holder : holders(frames, token)) {
                int[] deeper = frames.at(holder).fillers(role);
                found = found.length == 0 ? deeper : joined(found, deeper);
            }
        }
        return found;
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static int[] holders(SentenceFrames frames, int token) {
        int[] measured =
                frames.sentence().upos(token) == Upos.SYM ? frames.at(token).fillers(Role.OF) : NONE;
        return measured.length == 1 ? measured : new int[] {token};
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(role.map(Role::word).orElse(TRIGGER));
        inner.forEach(step -> text.append('.').append(step.word()));
        return text.toString();
    }
}
