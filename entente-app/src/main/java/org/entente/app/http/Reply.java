package org.entente.app.http;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Writes one answer to one request. */
final class Reply {

    static final String JSON = "application/json; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8; header=present";
    private static final int SMALL = 1024;

    private final Request request;
    private final Response response;

    Reply(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    void header(String name, String value) {
        response.getHeaders().put(name, value);
    }

    void status(int status) {
        response.setStatus(status);
    }

    /** Writes bytes that are at hand uncompressed. */
    void bytes(String contentType, byte[] bytes) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        boolean compress = gzip() && bytes.length > SMALL;
        body(compress ? gzipped(bytes) : bytes, compress);
    }

    /** Writes bytes that are at hand compressed. */
    void compressed(String contentType, byte[] gzip) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        if (gzip()) {
            body(gzip, true);
        } else {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
                body(in.readAllBytes(), false);
            }
        }
    }

    private void body(byte[] bytes, boolean compressed) throws IOException {
        if (compressed) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            Content.Sink.write(response, true, java.nio.ByteBuffer.wrap(bytes));
        }
    }

    /** What writes a body piece by piece. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes a body of unknown length as it comes. */
    void streamed(String contentType, Writing writing) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        response.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (gzip()) {
            response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
            try (OutputStream out = new GZIPOutputStream(Response.asBufferedOutputStream(request, response), 1 << 16)) {
                writing.to(out);
            }
        } else {
            try (OutputStream out = Response.asBufferedOutputStream(request, response)) {
                writing.to(out);
            }
        }
    }

    /** Writes server-sent events as they come. */
    void events(EventStream stream) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put("X-Accel-Buffering", "no");
        try (OutputStream out = Content.Sink.asOutputStream(response);
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(": begin\n\n");
            writer.flush();
            stream.tell((name, data) -> {
                ByteArrayOutputStream json = new ByteArrayOutputStream();
                org.entente.app.wire.RecordJson.write(json, data);
                writer.write("event: " + name + "\ndata: " + json.toString(StandardCharsets.UTF_8) + "\n\n");
                writer.flush();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private boolean gzip() {
        String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}
