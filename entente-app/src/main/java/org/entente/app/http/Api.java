package org.entente.app.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.entente.app.wire.RecordCsv;
import org.entente.app.wire.RecordJson;

/** Answers what is asked under {@code /api}. */
final class Api {

    private static final long CACHE_BYTES = 64L << 20;

    private final Router router;
    private final Supplier<String> version;
    private final Supplier<String> stored;
    private final Duration patience;
    private final AnswerCache cache = new AnswerCache(CACHE_BYTES);

    /**
     * The interface.
     *
     * @param router its routes
     * @param version names the state of what is known; the same question at the same version has the same answer
     * @param stored names the state of what is stored, which is all that some answers rest on
     * @param patience how long a slow body is waited for
     */
    Api(Router router, Supplier<String> version, Supplier<String> stored, Duration patience) {
        this.router = router;
        this.version = version;
        this.stored = stored;
        this.patience = patience;
    }

    void answer(Request request, Reply reply) throws IOException {
        String path = request.getHttpURI().getPath();
        Router.Hit hit = router.find(request.getMethod(), path);
        String query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        Map<String, String> parameters = parameters(query);
        known(parameters, hit.route());
        Question question = new Question(hit.path(), parameters, request, patience);
        if (hit.route().changes()
                || hit.route().kind() == Route.Kind.EVENTS
                || hit.route().kind() == Route.Kind.LIVE) {
            reply.header("Cache-Control", "no-store");
            write(reply, hit, hit.route().handling().answer(question));
            return;
        }
        String state = (hit.route().kind() == Route.Kind.STORED ? stored : version).get();
        String tag = "W/\"" + state + "\"";
        reply.header("ETag", tag);
        reply.header("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            reply.status(304);
            return;
        }
        String key = state + " " + path + "?" + query;
        Optional<AnswerCache.Kept> kept = cache.get(key);
        if (kept.isPresent()) {
            reply.compressed(kept.get().contentType(), kept.get().gzip());
            return;
        }
        Answer answer = hit.route().handling().answer(question);
        if (answer instanceof Answer.Value value) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RecordJson.write(bytes, value.value());
            AnswerCache.Kept keep = new AnswerCache.Kept(Reply.JSON, Reply.gzipped(bytes.toByteArray()));
            cache.put(key, keep);
            reply.compressed(keep.contentType(), keep.gzip());
        } else {
            write(reply, hit, answer);
        }
    }

    private static void write(Reply reply, Router.Hit hit, Answer answer) throws IOException {
        if (answer instanceof Answer.Rows<?> rows) {
            rows.next().ifPresent(next -> reply.header("X-Next", next));
            if (hit.csv()) {
                reply.header("Content-Disposition", "attachment; filename=\"" + fileName(hit.route()) + ".csv\"");
                reply.streamed(Reply.CSV, out -> csv(out, rows));
            } else {
                reply.streamed(Reply.JSON, out -> RecordJson.list(out, rows.rows(), rows.next()));
            }
        } else if (answer instanceof Answer.Changed changed) {
            reply.bytes(Reply.JSON, json(changed.value()));
        } else if (answer instanceof Answer.Session session) {
            reply.header(
                    "Set-Cookie",
                    Gate.COOKIE + "=" + session.token() + "; HttpOnly; SameSite=Strict; Path=/; Max-Age=2592000");
            reply.bytes(Reply.JSON, json(session.value()));
        } else if (answer instanceof Answer.Value value) {
            reply.bytes(Reply.JSON, json(value.value()));
        } else if (answer instanceof Answer.Raw raw) {
            reply.bytes(raw.contentType(), raw.text().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof Answer.Events events) {
            reply.events(events.stream());
        }
    }

    private static <R extends Record> void csv(OutputStream out, Answer.Rows<R> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        RecordCsv.header(writer, rows.type());
        rows.rows().each(row -> RecordCsv.row(writer, row));
        writer.flush();
    }

    static byte[] json(Record value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordJson.write(bytes, value);
        return bytes.toByteArray();
    }

    private static String fileName(Route route) {
        return "entente-"
                + route.path().replace("/api/", "").replaceAll("[^a-z-]+", "-").replaceAll("-+$", "");
    }

    /** A parameter with a slip in its name would else be passed over, and the answer would be to another question. */
    private static void known(Map<String, String> given, Route route) {
        List<String> names = route.parameters().stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw Problem.thrown(
                        400,
                        "\"" + name + "\" is no parameter of " + route.path() + "; "
                                + (names.isEmpty() ? "it has none" : "use " + String.join(", ", names)));
            }
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = Router.decoded(pair.substring(0, equals));
                String value = Router.decoded(pair.substring(equals + 1).replace("+", "%20"));
                if (parameters.put(name, value) != null) {
                    throw Problem.thrown(400, "\"" + name + "\" is given twice; give it once");
                }
            }
        }
        return parameters;
    }
}
