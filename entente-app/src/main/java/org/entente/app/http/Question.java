package org.entente.app.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A request as a route sees it: the parts of its path, its parameters, its body. */
final class Question {

    /** The most bytes of a body that is not a report. */
    private static final int BODY_BYTES = 64 * 1024;

    private static final int MOST_ROWS = 1000;
    private static final int USUAL_ROWS = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> path;
    private final Map<String, String> parameters;
    private final Request request;
    private final Duration patience;

    /**
     * A question.
     *
     * @param path the parts of its path
     * @param parameters its parameters
     * @param request what it came as
     * @param patience how long a slow body is waited for
     */
    Question(Map<String, String> path, Map<String, String> parameters, Request request, Duration patience) {
        this.path = Map.copyOf(path);
        this.parameters = Map.copyOf(parameters);
        this.request = request;
        this.patience = patience;
    }

    /** A part of the path. */
    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no part " + name);
        }
        return value;
    }

    /** A parameter, empty where it is not given or empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** A parameter that is a day. */
    Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw Problem.thrown(400, name + ": \"" + value + "\" is not a date; use YYYY-MM-DD");
            }
        });
    }

    /** A parameter that is one of the constants of an enumeration, in lower case. */
    <E extends Enum<E>> E one(String name, Class<E> of, E otherwise) {
        return text(name)
                .map(value -> {
                    for (E constant : of.getEnumConstants()) {
                        if (constant.name().equalsIgnoreCase(value)) {
                            return constant;
                        }
                    }
                    throw Problem.thrown(
                            400,
                            name + ": \"" + value + "\" is unknown; use one of "
                                    + Arrays.toString(of.getEnumConstants()).toLowerCase(Locale.ROOT));
                })
                .orElse(otherwise);
    }

    /** How many rows are asked for; empty for all of them. */
    OptionalInt limit() {
        Optional<String> limit = text("limit");
        if (limit.isEmpty()) {
            return OptionalInt.of(USUAL_ROWS);
        }
        if (limit.get().equals("all")) {
            return OptionalInt.empty();
        }
        try {
            int rows = Integer.parseInt(limit.get());
            if (rows >= 1 && rows <= MOST_ROWS) {
                return OptionalInt.of(rows);
            }
        } catch (NumberFormatException e) {
            // told below, with what is allowed
        }
        throw Problem.thrown(
                400, "limit: \"" + limit.get() + "\" is not a number from 1 to " + MOST_ROWS + ", nor all");
    }

    /** The body as a JSON object. */
    JsonNode body() throws IOException {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type != null && !type.toLowerCase(Locale.ROOT).matches("application/([a-z.-]+\\+)?json\\s*(;.*)?")) {
            throw Problem.thrown(415, "Content-Type: \"" + type + "\" is not JSON; send application/json");
        }
        byte[] bytes = bytes(BODY_BYTES);
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw Problem.thrown(
                    400,
                    "the body is not JSON at column "
                            + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()) + "; send one JSON object");
        }
        throw Problem.thrown(400, "the body is not a JSON object; send one");
    }

    /** Puts the body into a file. */
    void save(Path file, int most) throws IOException {
        long declared = request.getLength();
        if (declared > most) {
            throw Problem.thrown(413, "the file is larger than " + most + " bytes; split it");
        }
        try (InputStream in = new PacedInput(Request.asInputStream(request), patience);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                written += read;
                if (written > most) {
                    throw Problem.thrown(413, "the file is larger than " + most + " bytes; split it");
                }
                out.write(buffer, 0, read);
            }
            if (written == 0) {
                throw Problem.thrown(400, "the file is empty; there is nothing to read");
            }
        }
    }

    /** The whole body. */
    byte[] bytes(int most) throws IOException {
        try (InputStream in = new PacedInput(Request.asInputStream(request), patience)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problem.thrown(413, "the body is larger than " + most + " bytes; send less at once");
            }
            return bytes;
        }
    }
}
