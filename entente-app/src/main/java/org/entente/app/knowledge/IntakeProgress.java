package org.entente.app.knowledge;

import java.util.List;
import org.entente.app.wire.Meaning;

/** How far the reading of an uploaded file has come. */
@Meaning("How far the reading of an uploaded file has come")
public record IntakeProgress(
        @Meaning("the id of this intake") String id,
        @Meaning("the name of the file") String name,
        @Meaning("documents found in it so far") long read,
        @Meaning("of these, new ones") long added,
        @Meaning("of these, known ones and copies") long duplicates,
        @Meaning("claims found in the new ones") long claims,
        @Meaning("whether it is finished") boolean done,

        @Meaning("what was set aside, with the value, the place and the remedy")
        List<String> quarantined,

        @Meaning("ids of the new documents, the first 100") List<String> documents) {}
