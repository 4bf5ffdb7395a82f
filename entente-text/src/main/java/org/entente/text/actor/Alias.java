package org.entente.text.actor;

import java.util.List;
import org.entente.actor.Sector;

/**
 * One name of an actor.
 *
 * @param text the name, its capitals as they must be
 * @param use what it is of the actor
 * @param sectors for a metonym the part of the actor that it stands for ("the Pentagon": MIL); else empty
 * @param period when the name means this actor
 * @param main whether it is this actor that is meant where several bear the name and the context does not decide
 */
public record Alias(String text, NameUse use, List<Sector> sectors, Period period, boolean main) {

    public Alias {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an alias needs a text");
        }
        sectors = List.copyOf(sectors);
    }
}
