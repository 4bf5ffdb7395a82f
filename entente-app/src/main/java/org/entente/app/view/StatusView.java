package org.entente.app.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.app.wire.Meaning;

/** What the server knows. */
@Meaning("What the server knows and does")
public record StatusView(
        @Meaning("the state of knowledge; changes with everything learned or corrected")
        String snapshot,

        @Meaning("reports known") long documents,
        @Meaning("claims known") long claims,

        @Meaning("whether pairs and actors are counted; until they are, both numbers are 0")
        boolean counted,

        @Meaning("pairs of actors") int dyads,
        @Meaning("actors") int actors,
        @Meaning("dyads worked out ahead so far") int related,

        @Meaning("dyads to be worked out ahead, at most while they are not counted")
        int toRelate,

        @Meaning("the first day of publication or event shown on sliders")
        Optional<LocalDate> first,

        @Meaning("the last day that anything is known of") Optional<LocalDate> last,

        @Meaning("files and reports that could not be read and were set aside, see /api/quarantine")
        int setAside,

        @Meaning("whether nothing can be changed") boolean readOnly,
        @Meaning("when the state of knowledge came about") Instant learned,
        @Meaning("version of the program") String version) {}
