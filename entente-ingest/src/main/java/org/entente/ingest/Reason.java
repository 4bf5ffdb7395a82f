package org.entente.ingest;

import java.util.Locale;

/** Why something is in quarantine. */
public enum Reason {
    /** Nothing under that name, or it may not be opened. */
    UNREADABLE,
    /** No reader knows the format. */
    UNKNOWN_FORMAT,
    /** It claims a format and breaks its rules. */
    DAMAGED,
    /** No text in it. */
    EMPTY,
    /** Over a limit of size, depth, number or ratio of compression. */
    TOO_LARGE,
    /** Reading took longer than allowed; the reader was ended. */
    TOO_SLOW,
    /** Reading needed more memory than allowed; the reader was ended. */
    TOO_MUCH_MEMORY,
    /** The reader ended itself or was ended from outside. */
    READER_DIED,
    /** Locked by a password. */
    ENCRYPTED,
    /** A name in an archive that points out of it, or a link out of the folder. */
    UNSAFE_NAME,
    /** A value in it is not what it must be, for instance a date. */
    BAD_VALUE,
    /** An address that is not public, not http(s), or leads to such a one. */
    FORBIDDEN_ADDRESS,
    /** The address could not be fetched. */
    FETCH_FAILED;

    /** As written in reports: {@code too-large}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
