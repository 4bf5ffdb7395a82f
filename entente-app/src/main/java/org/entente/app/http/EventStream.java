package org.entente.app.http;

import java.io.IOException;

/** What tells events until nothing more is to come. */
@FunctionalInterface
interface EventStream {

    /** Takes one event. */
    @FunctionalInterface
    interface Listener {
        void event(String name, Record data) throws IOException;
    }

    /** Tells every event, in order, and returns after the last. */
    void tell(Listener listener) throws IOException, InterruptedException;
}
