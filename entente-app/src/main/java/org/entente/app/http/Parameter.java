package org.entente.app.http;

import java.util.List;
import java.util.Map;

/**
 * A parameter of a route.
 *
 * @param name its name in the address
 * @param meaning what it means
 * @param example a value that works
 * @param allowed its values where they are a closed set, else empty
 */
record Parameter(String name, String meaning, String example, List<String> allowed) {

    static final Parameter AS_OF =
            of("as_of", "what could be known on that day: reports published by then (YYYY-MM-DD)", "2020-12-31");
    /** For what analysts or the program did: no report tells of it, so that it is known from the day it was done. */
    static final Parameter DONE_BY =
            of("as_of", "what had been done by the end of that day, in UTC (YYYY-MM-DD)", "2026-12-31");

    static final Parameter LEVEL = new Parameter(
            "level",
            "at which level actors are looked at: every actor for itself, or parts and bodies as their state",
            "state",
            List.of("state", "none"));
    static final Parameter LIMIT =
            of("limit", "how many rows at most, 1 to 1000 (100 where absent), or all for a stream of every row", "20");
    static final Parameter NEXT =
            of("next", "where to go on: the next of the answer before; it holds for one snapshot", "");
    static final Parameter QUERY = of("q", "words to look for, whatever their case", "iran");
    static final Parameter FROM = of("from", "nothing that ended before this day (YYYY-MM-DD)", "2016-01-01");
    static final Parameter TO = of("to", "nothing that began after this day (YYYY-MM-DD)", "2025-12-31");
    static final Parameter ACTOR = of("actor", "only with this actor, by id", "iran");

    static final Parameter ORDER = new Parameter(
            "order",
            "which come first: the most telling, that is the greatest probability times size, or the latest",
            "latest",
            List.of("telling", "latest"));

    static Parameter of(String name, String meaning, String example) {
        return new Parameter(name, meaning, example, List.of());
    }

    Map<String, Object> described(String in) {
        Map<String, Object> schema =
                allowed.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "enum", allowed);
        return Map.of("name", name, "in", in, "required", in.equals("path"), "description", meaning, "schema", schema);
    }
}
