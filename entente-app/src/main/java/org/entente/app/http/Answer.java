package org.entente.app.http;

import java.util.Optional;
import org.entente.app.wire.RecordJson;

/** What a route answers. */
sealed interface Answer {

    /** One value, kept ready for the same question while the snapshot lasts. */
    record Value(Record value) implements Answer {}

    /** The value that a change left behind; never kept. */
    record Changed(Record value) implements Answer {}

    /**
     * Rows of a list.
     *
     * @param type what a row is
     * @param rows gives the rows
     * @param next where to go on, empty at the end
     */
    record Rows<R extends Record>(Class<R> type, RecordJson.Rows<R> rows, Optional<String> next) implements Answer {}

    /** A text that is neither a value nor rows. */
    record Raw(String contentType, String text) implements Answer {}

    /** The value that showing the token leaves behind, and the token for a cookie. */
    record Session(Record value, String token) implements Answer {}

    /** Events as they happen, as the server-sent events of HTML. */
    record Events(EventStream stream) implements Answer {}
}
