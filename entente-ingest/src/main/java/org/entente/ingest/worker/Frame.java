package org.entente.ingest.worker;

import org.entente.ingest.read.Found;

/** What the reading process says. */
sealed interface Frame {

    /** It stands ready. */
    record Ready() implements Frame {}

    /** It goes on, though there is nothing to hand over yet. */
    record Going() implements Frame {}

    /** It begins with a document, the {@code number}th of the file from 0. */
    record Begins(int number, String place) implements Frame {}

    /** It has found something. */
    record Gives(Found found) implements Frame {}

    /** The file is at its end. */
    record Ends() implements Frame {}

    /** The process is no more, or says what nobody understands. */
    record Dead() implements Frame {}
}
