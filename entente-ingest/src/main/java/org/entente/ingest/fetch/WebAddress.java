package org.entente.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.ingest.Reason;

/**
 * An address that may be asked: http or https, a host by name or by its plain number, nothing else that systems read in more
 * than one way.
 *
 * @param uri the address
 */
record WebAddress(URI uri) {

    private static final int LONGEST = 4000;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?\\.?");
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMERIC_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    /**
     * Checks an address without asking any other host.
     *
     * @param allowed which hosts' numbers may be asked
     * @throws FetchException where it may not be asked
     */
    static WebAddress of(String written, Predicate<InetAddress> allowed) throws FetchException {
        if (written.length() > LONGEST) {
            throw forbidden("the address is longer than " + LONGEST + " characters");
        }
        URI uri = parsed(written);
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw forbidden("only http and https addresses are fetched; fetch it yourself and name the file");
        }
        if (uri.getRawUserInfo() != null
                || Optional.ofNullable(uri.getRawAuthority()).orElse("").contains("@")) {
            throw forbidden("an address with a user name in it is not fetched; leave the name out");
        }
        if (uri.getHost() == null) {
            throw forbidden("it names no host that can be read in one way only; write the host in plain letters");
        }
        check(uri.getHost().toLowerCase(Locale.ROOT), allowed);
        return new WebAddress(uri);
    }

    /** Where an answer sends on to. */
    WebAddress sentOn(String location, Predicate<InetAddress> allowed) throws FetchException {
        URI next = uri.resolve(parsed(location));
        if (uri.getScheme().equalsIgnoreCase("https") && "http".equalsIgnoreCase(next.getScheme())) {
            throw forbidden("it sends on from https to http (" + next.getHost() + ")");
        }
        return of(next.toString(), allowed);
    }

    private static URI parsed(String written) throws FetchException {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw forbidden("this is not an address (" + e.getReason() + ")");
        } catch (NumberFormatException e) {
            // The JDK's reader of IPv6 lets this one through where a number has too many figures.
            throw forbidden("this is not an address (a number in it is too long)");
        }
    }

    private static void check(String host, Predicate<InetAddress> allowed) throws FetchException {
        boolean six = host.startsWith("[");
        if (six && host.contains("%")) {
            throw forbidden("an address bound to a network interface is not fetched");
        }
        if (!six && !NAME.matcher(host).matches()) {
            throw forbidden("it names no host that can be read in one way only; write the host in plain letters");
        }
        boolean quad = QUAD.matcher(host).matches();
        if (!six && !quad && NUMERIC_END.matcher(host).matches()) {
            throw forbidden("the host is a number in disguise; write it as four plain numbers");
        }
        if (six || quad) {
            checkNumber(host, allowed);
        }
    }

    private static void checkNumber(String host, Predicate<InetAddress> allowed) throws FetchException {
        try {
            if (!allowed.test(InetAddress.getByName(host))) {
                throw notPublic(host);
            }
        } catch (UnknownHostException e) {
            throw forbidden("this is not an address (" + host + ")");
        }
    }

    static FetchException notPublic(String host) {
        return forbidden("the host " + host + " is not in the public Internet; fetch it yourself and name the file");
    }

    private static FetchException forbidden(String what) {
        return new FetchException(Reason.FORBIDDEN_ADDRESS, what);
    }
}
