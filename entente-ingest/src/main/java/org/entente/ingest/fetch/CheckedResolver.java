package org.entente.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up and lets none through that is not allowed. The connection is made to the very addresses returned here, so a
 * name that means another host a moment later cannot lead elsewhere.
 */
final class CheckedResolver implements DnsResolver {

    /** A host with an address that is not allowed. */
    static final class ForbiddenHostException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        ForbiddenHostException(String host) {
            super(host);
        }
    }

    private final Predicate<InetAddress> allowed;

    CheckedResolver(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new ForbiddenHostException(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
