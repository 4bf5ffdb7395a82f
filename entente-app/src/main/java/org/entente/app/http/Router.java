package org.entente.app.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the route of a path. Parts are decoded one by one, so that an id may hold any character. */
final class Router {

    /**
     * A route and what its path says.
     *
     * @param route the route
     * @param path the values of its variable parts
     * @param csv whether the rows of a list are asked for as CSV
     */
    record Hit(Route route, Map<String, String> path, boolean csv) {}

    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    List<Route> routes() {
        return routes;
    }

    /** The route of a raw path. */
    Hit find(String method, String rawPath) {
        String asked = method.equals("HEAD") ? "GET" : method;
        Set<String> others = new TreeSet<>();
        for (Route route : routes) {
            Optional<Hit> hit = match(route, rawPath);
            if (hit.isPresent()) {
                if (route.method().equals(asked)) {
                    return hit.get();
                }
                others.add(route.method());
            }
        }
        throw others.isEmpty()
                ? Problem.thrown(404, "there is nothing at " + rawPath + "; see /api/openapi.json")
                : Problem.method(method, rawPath, others);
    }

    private static Optional<Hit> match(Route route, String rawPath) {
        if (route.kind() == Route.Kind.LIST) {
            for (String ending : List.of(".csv", ".json")) {
                if (rawPath.endsWith(ending)) {
                    Optional<Map<String, String>> path =
                            parts(route, rawPath.substring(0, rawPath.length() - ending.length()));
                    if (path.isPresent()) {
                        return Optional.of(new Hit(route, path.get(), ending.equals(".csv")));
                    }
                }
            }
        }
        return parts(route, rawPath).map(path -> new Hit(route, path, false));
    }

    private static Optional<Map<String, String>> parts(Route route, String rawPath) {
        List<String> wanted = route.segments();
        String[] given = rawPath.substring(1).split("/", -1);
        if (given.length != wanted.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                if (given[i].isEmpty()) {
                    return Optional.empty();
                }
                values.put(part.substring(1, part.length() - 1), decoded(given[i]));
            } else if (!part.equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.thrown(400, "\"" + raw + "\" is not percent-encoded text");
        }
    }
}
