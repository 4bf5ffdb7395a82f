package org.entente.relation;

import java.util.Optional;
import org.entente.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An unordered pair of actors.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record Dyad(Actor first, Actor second) {

    /** 2^32 over the golden ratio, odd: multiples of it lie far from each other. */
    private static final int SCATTERING = 0x9E3779B9;

    public Dyad {
        if (first.id().compareTo(second.id()) >= 0) {
            throw new IllegalArgumentException("a dyad is ordered by id and needs two actors, not \"" + first.id()
                    + "\", \"" + second.id() + "\"; use Dyad.of");
        }
    }

    /** The dyad of two actors, whichever is named first. */
    public static Dyad of(Actor one, Actor other) {
        return one.id().compareTo(other.id()) < 0 ? new Dyad(one, other) : new Dyad(other, one);
    }

    /** The one of the two that has this id. */
    public Optional<Actor> actor(String id) {
        return first.id().equals(id)
                ? Optional.of(first)
                : second.id().equals(id) ? Optional.of(second) : Optional.empty();
    }

    /** Whether the two have these ids, whichever is named first. */
    public boolean isOf(String one, String other) {
        return first.id().equals(one) && second.id().equals(other)
                || first.id().equals(other) && second.id().equals(one);
    }

    /** Whether one of the two has this name or id. */
    public boolean has(String nameOrId) {
        return is(first, nameOrId) || is(second, nameOrId);
    }

    private static boolean is(Actor actor, String nameOrId) {
        return actor.id().equalsIgnoreCase(nameOrId)
                || actor.name().equalsIgnoreCase(nameOrId)
                || actor.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(nameOrId));
    }

    /** Two dyads of the same ids are one, whatever sectors a mention gave their actors. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dyad dyad
                && dyad.first.id().equals(first.id())
                && dyad.second.id().equals(second.id());
    }

    /** Ids are often numbered; times 31, as usual, the sums of many dyads would be one. */
    @Override
    public int hashCode() {
        return SCATTERING * first.id().hashCode() + second.id().hashCode();
    }

    @Override
    public String toString() {
        return first.name() + " – " + second.name();
    }
}
