package org.entente.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.entente.ingest.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on 127.0.0.1 stands for the public Internet here, 127.0.0.2 for what is not public. */
class FetcherTest {

    @TempDir
    Path folder = Path.of(".");

    private HttpServer server = start();

    private static boolean onlyServer(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(Executors.newCachedThreadPool(runnable -> {
                Thread thread = new Thread(runnable, "server");
                thread.setDaemon(true);
                return thread;
            }));
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext("/page", exchange -> {
            byte[] page = "<p>Iran left.</p>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] block = new byte[1 << 16];
                for (int i = 0; i < 10_000; i++) {
                    out.write(block);
                }
            }
        });
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        redirect("/once", "/page");
        redirect("/round", "/round");
        redirect("/inside", "http://127.0.0.2:" + server.getAddress().getPort() + "/page");
        redirect("/disguised", "http://2130706434:" + server.getAddress().getPort() + "/page");
        redirect("/file", "file:///etc/passwd");
        server.start();
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Fetcher.Fetched fetch(String path) throws IOException, FetchException {
        try (Fetcher fetcher = new Fetcher(FetcherTest::onlyServer, Duration.ofSeconds(2), 1_000_000)) {
            return fetcher.fetch(at(path), folder);
        }
    }

    @Test
    void pageIsFetchedAlsoWhereItMoved() throws IOException, FetchException {
        for (String path : List.of("/page", "/once")) {
            Fetcher.Fetched fetched = fetch(path);
            assertThat(fetched.address()).isEqualTo(at("/page"));
            assertThat(fetched.file()).hasContent("<p>Iran left.</p>");
            assertThat(fetched.file().toString()).endsWith(".html");
        }
    }

    @Test
    void redirectionToWhatIsNotPublicIsRefused() {
        for (String path : List.of("/inside", "/disguised", "/file")) {
            assertThatThrownBy(() -> fetch(path)).isInstanceOfSatisfying(FetchException.class, e -> {
                assertThat(e.reason()).as(path).isEqualTo(Reason.FORBIDDEN_ADDRESS);
            });
        }
    }

    @Test
    void numberInAnAddressMayBeTooLongForTheJdk() {
        assertThatThrownBy(() -> WebAddress.of("http://[3fff::" + "8".repeat(22) + ".8]", PublicAddress::is))
                .isInstanceOf(FetchException.class);
    }

    @Test
    void aNameIsJudgedByWhatItResolvesTo() throws UnknownHostException {
        assertThat(new CheckedResolver(FetcherTest::onlyServer).resolve("localhost"))
                .isNotEmpty();
        assertThatThrownBy(() -> new CheckedResolver(PublicAddress::is).resolve("localhost"))
                .isInstanceOf(CheckedResolver.ForbiddenHostException.class);
    }

    @Test
    void endlessAnswersAreCutByTimeAndSize() throws IOException {
        for (String path : List.of("/endless", "/drip", "/round")) {
            long began = System.nanoTime();
            assertThatThrownBy(() -> fetch(path)).isInstanceOf(FetchException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.size(file)).isLessThanOrEqualTo(1_000_000);
            }
        }
    }

    @Test
    void publicAddressesAreAllowed() throws UnknownHostException {
        for (String address :
                List.of("8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "64:ff9b::808:808", "::ffff:8.8.8.8")) {
            assertThat(PublicAddress.is(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
    }
}
