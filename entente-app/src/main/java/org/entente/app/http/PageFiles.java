package org.entente.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the page, as the build left them in the jar; nothing else can be reached. */
final class PageFiles {

    private static final String HOME = "page/";
    private static final String ABSENT =
            "<!doctype html><title>Entente</title><p>The page was not built. Run ./entente, which builds it; "
                    + "the interface is at <a href=\"/api/openapi.json\">/api/openapi.json</a>.";

    /** A file of the page. */
    private static final class PageFile {
        private final String type;
        private final byte[] gzip;

        PageFile(String type, byte[] gzip) {
            this.type = type;
            this.gzip = gzip;
        }
    }

    private final Map<String, PageFile> files = new HashMap<>();

    PageFiles() {
        try (InputStream list = PageFiles.class.getResourceAsStream(HOME + "files.txt")) {
            if (list == null) {
                add("index.html", ABSENT.getBytes(StandardCharsets.UTF_8));
                return;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            for (String name = reader.readLine(); name != null; name = reader.readLine()) {
                try (InputStream in = PageFiles.class.getResourceAsStream(HOME + name)) {
                    if (in == null) {
                        throw new IOException("the page's " + name + " is missing; build anew");
                    }
                    add(name, in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        files.put("/" + name, new PageFile(type(name), Reply.gzipped(bytes)));
    }

    /** Size of everything as it is sent, in bytes. */
    long compressedBytes() {
        return files.values().stream().mapToLong(file -> file.gzip.length).sum();
    }

    /** Writes a file; the page itself for every address of one of its views. */
    void answer(String path, Reply reply) throws IOException {
        boolean asset = path.startsWith("/assets/") || path.lastIndexOf('.') > path.lastIndexOf('/');
        Optional<PageFile> file =
                Optional.ofNullable(files.get(asset && files.containsKey(path) ? path : "/index.html"));
        if (file.isEmpty() || path.startsWith("/assets/") && !files.containsKey(path)) {
            throw Problem.thrown(404, "there is no file " + path + " in the page");
        }
        reply.header("Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        reply.compressed(file.get().type, file.get().gzip);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "txt" -> "text/plain; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}
