package org.entente.app.view;

import java.util.List;
import org.entente.app.wire.Meaning;

/** What was found. */
@Meaning("What was found")
public record SearchView(
        @Meaning("actors by name or alias") List<ActorRow> actors,
        @Meaning("dyads of those actors") List<DyadRow> dyads,
        @Meaning("reports by words") List<DocumentRow> documents) {}
