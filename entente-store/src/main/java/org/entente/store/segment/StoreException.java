package org.entente.store.segment;

/** What keeps a store from being read or written; the message says what is wrong, where, and what to do. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Somebody else is writing. */
    public static final class Busy extends StoreException {

        private static final long serialVersionUID = 1L;

        public Busy(String message) {
            super(message);
        }
    }

    /** A file is not what was written. */
    public static final class Damaged extends StoreException {

        private static final long serialVersionUID = 1L;

        public Damaged(String message) {
            super(message + "; nothing was repaired. Restore the store from a copy made with \"entente store backup\"");
        }
    }
}
