package org.entente.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Judges what the check of addresses lets through by another way than the check itself. */
public final class AddressCheck {

    private static final Pattern LETTERS = Pattern.compile(".*[g-zG-Z-].*");

    private AddressCheck() {}

    /** Throws where an address is let through whose host is a number that is not public, or names no host by letters. */
    public static void hold(String written) {
        String host;
        try {
            host = String.valueOf(
                    WebAddress.of(written, PublicAddress::is).uri().getHost());
        } catch (FetchException e) {
            return;
        }
        if (LETTERS.matcher(host).matches()) {
            return;
        }
        try {
            if (Pattern.matches("[0-9.]+|\\[.*]", host)) {
                InetAddress address = InetAddress.getByName(host);
                if (address.isLoopbackAddress()
                        || address.isAnyLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isMulticastAddress()) {
                    throw new IllegalStateException("let through: " + written);
                }
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no host: " + written, e);
        }
    }
}
