package org.entente.app.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask.
 *
 * @param bind the address to listen on
 * @param port the port, 0 for any that is free
 * @param names host names under which the server may be addressed, besides loopback and {@code bind}
 * @param token what must be shown, empty where nothing; needed unless {@code bind} is loopback
 * @param readOnly whether nothing may be changed
 */
public record Access(String bind, int port, Set<String> names, Optional<String> token, boolean readOnly) {

    private static final int SHORTEST_TOKEN = 16;

    public Access {
        names = Set.copyOf(names);
        if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("the token has fewer than " + SHORTEST_TOKEN + " characters");
        }
        if (token.isPresent() && !token.get().matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("the token may hold letters, digits, - and _ only");
        }
        if (token.isEmpty() && !loopback(bind)) {
            throw new IllegalArgumentException(bind + " can be reached from other machines; give a token");
        }
    }

    /** Loopback, free to change. */
    public static Access local(int port) {
        return new Access("127.0.0.1", port, Set.of(), Optional.empty(), false);
    }

    /** Whether an address can be reached from this machine only. */
    public static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
