package org.entente.app.view;

import java.util.List;
import org.entente.app.wire.Meaning;

/** What a claim can say. */
@Meaning("The closed sets of words in claims")
public record TypesView(
        @Meaning("event types with quad class and score") List<EventKind> events,
        @Meaning("types of standing relation") List<String> ties,
        @Meaning("types of change") List<String> shifts,
        @Meaning("how a text can put it") List<String> statuses) {}
