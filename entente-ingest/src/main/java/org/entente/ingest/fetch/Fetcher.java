package org.entente.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;

/** Fetches what addresses give into files. Follows at most {@value #SENT_ON} redirections, each checked like the first address. */
public final class Fetcher implements Closeable {

    private static final int SENT_ON = 5;
    private static final int OK = 200;
    private static final int HEADERS = 200;
    private static final int HEADER_LENGTH = 32_768;
    private static final Map<String, String> SUFFIXES = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "text/csv", ".csv",
            "application/pdf", ".pdf",
            "application/rss+xml", ".rss",
            "application/atom+xml", ".atom",
            "application/zip", ".zip");

    /**
     * What an address gave.
     *
     * @param file holds the bytes; its name ends as the kind of the content wants it
     * @param address the address that gave them in the end
     */
    public record Fetched(Path file, String address) {}

    private final Predicate<InetAddress> allowed;
    private final Duration time;
    private final long bytes;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "fetch-clock");
        thread.setDaemon(true);
        return thread;
    });

    /** A fetcher of public hosts. */
    public Fetcher() {
        this(PublicAddress::is, Limits.FETCH_TIME, Limits.FILE_BYTES);
    }

    Fetcher(Predicate<InetAddress> allowed, Duration time, long bytes) {
        this.allowed = allowed;
        this.time = time;
        this.bytes = bytes;
        Timeout patience = Timeout.of(time.toMillis(), TimeUnit.MILLISECONDS);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedResolver(allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .setConnectionFactory(
                                org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(Http1Config.custom()
                                                .setMaxHeaderCount(HEADERS)
                                                .setMaxLineLength(HEADER_LENGTH)
                                                .build())
                                        .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Entente")
                .build();
    }

    /**
     * Fetches what an address gives.
     *
     * @param folder where the file is put
     * @throws FetchException where it may not or cannot be fetched
     */
    public Fetched fetch(String written, Path folder) throws FetchException {
        long deadline = System.nanoTime() + time.toNanos();
        WebAddress address = WebAddress.of(written, allowed);
        for (int hop = 0; hop <= SENT_ON; hop++) {
            WebAddress asked = address;
            HttpGet request = new HttpGet(asked.uri());
            ScheduledFuture<?> end =
                    clock.schedule(request::cancel, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            try {
                Answer answer = client.execute(request, response -> read(response, request, asked, folder));
                if (answer.file().isPresent()) {
                    return new Fetched(answer.file().get(), asked.uri().toString());
                }
                address = asked.sentOn(answer.location(), allowed);
            } catch (CheckedResolver.ForbiddenHostException e) {
                throw WebAddress.notPublic(String.valueOf(asked.uri().getHost()));
            } catch (SocketTimeoutException e) {
                throw failed("no answer within " + time.toSeconds() + " s; try again later");
            } catch (IOException | RuntimeException e) {
                if (request.isCancelled() && System.nanoTime() > deadline) {
                    throw failed("it is not complete after " + time.toSeconds() + " s; try again later");
                }
                throw failed("it cannot be fetched (" + e.getMessage() + "); try it in a browser");
            } finally {
                end.cancel(false);
            }
        }
        throw failed("it sends on more than " + SENT_ON + " times; name the address where it ends");
    }

    /** A file, or where else to ask. */
    private record Answer(Optional<Path> file, String location) {}

    private Answer read(ClassicHttpResponse response, HttpGet request, WebAddress asked, Path folder)
            throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Answer(Optional.empty(), location.getValue());
        }
        if (status != OK) {
            throw new IOException("the answer is " + status);
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            throw new IOException("the answer is empty");
        }
        Path file = Files.createTempFile(folder, "fetched-", suffix(asked, entity));
        try (InputStream in = entity.getContent();
                OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, request);
        }
        return new Answer(Optional.of(file), "");
    }

    private void copy(InputStream in, OutputStream out, HttpGet request) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > bytes) {
                // Closing would read the rest first.
                request.cancel();
                throw new IOException("it is larger than " + bytes / 1_000_000 + " MB");
            }
            out.write(buffer, 0, read);
        }
    }

    private static String suffix(WebAddress asked, HttpEntity entity) {
        String type = Optional.ofNullable(entity.getContentType()).orElse("");
        int semicolon = type.indexOf(';');
        String base =
                (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        String path = Optional.ofNullable(asked.uri().getPath()).orElse("").toLowerCase(Locale.ROOT);
        int dot = path.lastIndexOf('.');
        String written = dot > path.lastIndexOf('/') ? path.substring(dot) : "";
        String safe = written.matches("\\.[a-z0-9]{1,8}") ? written : "";
        return SUFFIXES.getOrDefault(base, safe.isEmpty() ? ".bin" : safe);
    }

    private static FetchException failed(String what) {
        return new FetchException(Reason.FETCH_FAILED, what);
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
