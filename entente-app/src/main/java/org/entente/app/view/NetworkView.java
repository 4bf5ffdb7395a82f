package org.entente.app.view;

import java.util.List;
import org.entente.app.wire.Meaning;

/** Everybody and how they stand to each other. */
@Meaning("Everybody and how they stand to each other")
public record NetworkView(
        @Meaning("actors") List<ActorRow> actors,
        @Meaning("dyads, the one most told of first") List<EdgeView> dyads,

        @Meaning("whether all dyads that are worked out ahead are done")
        boolean complete) {}
