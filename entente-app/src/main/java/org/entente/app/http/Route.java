package org.entente.app.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to ask.
 *
 * @param method the HTTP method
 * @param path the path, with its variable parts in braces
 * @param summary what is answered, in one sentence
 * @param parameters what may be asked
 * @param kind what is answered
 * @param answer the type of the answer, or of one row of it
 * @param body what must be sent, empty where nothing
 * @param handling answers
 */
record Route(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        Kind kind,
        Class<? extends Record> answer,
        Optional<Class<? extends Record>> body,
        Handling handling) {

    /** What a route answers. */
    enum Kind {
        VALUE,
        /** A value that rests on what is stored alone, not on how far the work ahead has come. */
        STORED,
        LIST,
        /** One value that changes while nothing is learned; never kept. */
        LIVE,
        EVENTS,
        OPENAPI
    }

    /** Answers a question. */
    @FunctionalInterface
    interface Handling {
        Answer answer(Question question) throws IOException;
    }

    Route {
        parameters = List.copyOf(parameters);
    }

    static Route value(
            String path,
            String summary,
            Class<? extends Record> answer,
            List<Parameter> parameters,
            Handling handling) {
        return new Route("GET", path, summary, parameters, Kind.VALUE, answer, Optional.empty(), handling);
    }

    /** The same, where its value stays as it is until something is learned or corrected. */
    Route stored() {
        return new Route(method, path, summary, parameters, Kind.STORED, answer, body, handling);
    }

    static Route list(
            String path, String summary, Class<? extends Record> row, List<Parameter> parameters, Handling handling) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(Parameter.LIMIT);
        all.add(Parameter.NEXT);
        return new Route("GET", path, summary, all, Kind.LIST, row, Optional.empty(), handling);
    }

    static Route change(
            String path,
            String summary,
            Class<? extends Record> answer,
            Optional<Class<? extends Record>> body,
            List<Parameter> parameters,
            Handling handling) {
        return new Route("POST", path, summary, parameters, Kind.VALUE, answer, body, handling);
    }

    static Route live(String path, String summary, Class<? extends Record> answer, Kind kind, Handling handling) {
        return new Route("GET", path, summary, List.of(), kind, answer, Optional.empty(), handling);
    }

    boolean changes() {
        return method.equals("POST");
    }

    List<String> segments() {
        return List.of(path.substring(1).split("/"));
    }
}
