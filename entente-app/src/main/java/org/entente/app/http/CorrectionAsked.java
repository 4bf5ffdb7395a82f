package org.entente.app.http;

import java.util.Optional;
import org.entente.app.wire.Meaning;

/** A correction as it is sent. */
@Meaning("A correction of a claim; what is not given stays as it was coded")
record CorrectionAsked(
        @Meaning("id of the claim") String claim,
        @Meaning("confirm, reject or change") String action,
        @Meaning("why") Optional<String> reason,
        @Meaning("who says so") Optional<String> author,
        @Meaning("its right type") Optional<String> type,
        @Meaning("its right status") Optional<String> status,

        @Meaning("its right time, in the Extended Date/Time Format")
        Optional<String> when,

        @Meaning("name of who really acts") Optional<String> source,
        @Meaning("name of who is really acted upon") Optional<String> target) {}
