package org.entente.ingest.fuzz;

import java.nio.charset.StandardCharsets;
import org.entente.ingest.fetch.AddressCheck;

/** Addresses: none that is let through leads to a host that is not public. */
public final class AddressTarget {

    private AddressTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        AddressCheck.hold(new String(bytes, StandardCharsets.UTF_8));
    }
}
