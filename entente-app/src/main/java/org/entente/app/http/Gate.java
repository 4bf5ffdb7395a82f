package org.entente.app.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * What every request must show before it is answered: a host name that is ours (else a page elsewhere could reach us by
 * rebinding a name to this machine), for a change a sign that it comes from our own page or from no page at all, and the
 * token where one is needed.
 */
final class Gate {

    /** A header that no page elsewhere can set without asking first. */
    static final String OWN_HEADER = "X-Entente";

    static final String COOKIE = "entente";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Access access;

    Gate(Access access) {
        this.access = access;
    }

    Optional<Problem> check(Request request) {
        Optional<Problem> host = host(request);
        if (host.isPresent()) {
            return host;
        }
        boolean changes =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        return changes ? foreign(request) : Optional.empty();
    }

    private Optional<Problem> host(Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        String name = host == null ? "" : withoutPort(host.toLowerCase(Locale.ROOT));
        boolean ours = LOOPBACK.contains(name)
                || name.equals(access.bind())
                || name.equals("[" + access.bind() + "]")
                || access.names().contains(name);
        return ours
                ? Optional.empty()
                : Optional.of(Problem.of(
                        421, "the host \"" + name + "\" is not one of this server's; start it with --host " + name));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    private Optional<Problem> foreign(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = String.valueOf(request.getHeaders().get(HttpHeader.HOST));
        boolean ownOrigin = origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean ownSite = site == null || site.equals("same-origin") || site.equals("none");
        if (!ownOrigin || !ownSite) {
            return Optional.of(Problem.of(403, "this change was asked for by a page of another site"));
        }
        if (request.getHeaders().get(OWN_HEADER) == null && !reports(request)) {
            return Optional.of(Problem.of(403, "a change needs the header " + OWN_HEADER + ": 1"));
        }
        if (access.readOnly() && !reports(request)) {
            return Optional.of(Problem.of(403, "the server was started with --read-only; nothing can be changed"));
        }
        return Optional.empty();
    }

    /** A browser reports violations of the page's policy by itself, without our header; they change nothing. */
    private static boolean reports(Request request) {
        return Routes.POLICY_REPORTS.equals(request.getHttpURI().getPath());
    }

    /** Whether the token, if one is needed, was shown. */
    boolean known(Request request) {
        if (access.token().isEmpty()) {
            return true;
        }
        String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (header != null && header.startsWith("Bearer ") && right(header.substring("Bearer ".length()))) {
            return true;
        }
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .anyMatch(this::right);
    }

    boolean right(String shown) {
        return access.token()
                .map(token -> MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8)))
                .orElse(true);
    }
}
