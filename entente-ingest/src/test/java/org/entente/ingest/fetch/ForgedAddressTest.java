package org.entente.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.ingest.Ingest;
import org.entente.ingest.IngestOptions;
import org.entente.ingest.Known;
import org.entente.ingest.Outcome;
import org.entente.ingest.Reason;
import org.junit.jupiter.api.Test;

/** Ways to write an address of this very machine or its neighbours; PORT is where a server listens for whoever falls for one. */
class ForgedAddressTest {

    private static final List<String> FORMS = List.of(
            "http://127.0.0.1:PORT/",
            "http://127.0.0.1.:PORT/",
            "http://127.1:PORT/",
            "http://127.0.1:PORT/",
            "http://127.255.255.254:PORT/",
            "http://2130706433:PORT/",
            "http://2130706433.:PORT/",
            "http://017700000001:PORT/",
            "http://0177.0.0.1:PORT/",
            "http://0177.0.0.01:PORT/",
            "http://00177.00.00.01:PORT/",
            "http://0x7f.0.0.1:PORT/",
            "http://0x7f.0x0.0x0.0x1:PORT/",
            "http://0x7f000001:PORT/",
            "http://0x7f.1:PORT/",
            "http://127.0.0.0x1:PORT/",
            "http://383.0.0.1:PORT/",
            "http://127.000.000.001:PORT/",
            "http://0:PORT/",
            "http://0.0.0.0:PORT/",
            "http://localhost:PORT/",
            "http://LOCALHOST:PORT/",
            "http://localhost.:PORT/",
            "http://localhost.localdomain:PORT/",
            "http://ip6-localhost:PORT/",
            "http://[::1]:PORT/",
            "http://[::]:PORT/",
            "http://[0:0:0:0:0:0:0:1]:PORT/",
            "http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/",
            "http://[::ffff:127.0.0.1]:PORT/",
            "http://[::ffff:7f00:1]:PORT/",
            "http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/",
            "http://[::127.0.0.1]:PORT/",
            "http://[64:ff9b::127.0.0.1]:PORT/",
            "http://[64:ff9b::7f00:1]:PORT/",
            "http://[64:ff9b:1::127.0.0.1]:PORT/",
            "http://[2002:7f00:1::]:PORT/",
            "http://[2002:a00:1::1]:PORT/",
            "http://[2001:0:7f00:1::]:PORT/",
            "http://[fe80::1]:PORT/",
            "http://[fe80::1%25lo]:PORT/",
            "http://[fc00::1]:PORT/",
            "http://[fd12:3456:789a::1]:PORT/",
            "http://[ff02::1]:PORT/",
            "http://[2001:db8::1]:PORT/",
            "http://10.0.0.1:PORT/",
            "http://172.16.0.1:PORT/",
            "http://172.31.255.255:PORT/",
            "http://192.168.0.1:PORT/",
            "http://169.254.169.254/latest/meta-data/",
            "http://[::ffff:169.254.169.254]/latest/meta-data/",
            "http://100.64.0.1:PORT/",
            "http://198.18.0.1:PORT/",
            "http://224.0.0.1:PORT/",
            "http://255.255.255.255:PORT/",
            "http://example.org@127.0.0.1:PORT/",
            "http://example.org:80@127.0.0.1:PORT/",
            "http://127.0.0.1:PORT@example.invalid/",
            "http://example.org%40127.0.0.1:PORT/",
            "http://127.0.0.1%00.example.org:PORT/",
            "http://127.0.0.1\\@example.org:PORT/",
            "http://127.0.0.1#@example.org:PORT/",
            "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460:PORT/",
            "http://\uff11\uff12\uff17.0.0.1:PORT/",
            "http://127\u30020\u30020\u30021:PORT/",
            "http:///127.0.0.1:PORT/",
            "http:/127.0.0.1:PORT/",
            "http:\\\\127.0.0.1:PORT/",
            "http:127.0.0.1:PORT/",
            "HtTp://127.0.0.1:PORT/",
            "https://127.0.0.1:PORT/",
            "//127.0.0.1:PORT/",
            "file:///etc/passwd",
            "file://127.0.0.1:PORT/etc/passwd",
            "ftp://127.0.0.1:PORT/a.txt",
            "gopher://127.0.0.1:PORT/_",
            "jar:http://127.0.0.1:PORT/a.jar!/a",
            "dict://127.0.0.1:PORT/",
            "netdoc:///etc/passwd");

    @Test
    void noFormOfALocalAddressIsEverConnectedTo() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        int asked = 0;
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(server, connections));
            listener.setDaemon(true);
            listener.start();
            for (String form : FORMS) {
                String address = form.replace("PORT", String.valueOf(server.getLocalPort()));
                try (Ingest ingest = Ingest.open(List.of(address), IngestOptions.standard(), Known.NOTHING)) {
                    Outcome outcome = ingest.next().orElseThrow();
                    assertThat(outcome).as(address).isInstanceOf(Outcome.Quarantined.class);
                    assertThat(((Outcome.Quarantined) outcome).reason())
                            .as(address)
                            .isIn(Reason.FORBIDDEN_ADDRESS, Reason.FETCH_FAILED, Reason.UNREADABLE);
                    assertThat(ingest.next()).isEmpty();
                }
                asked++;
            }
        }
        System.out.println("forged addresses: " + asked + " asked, " + connections.get() + " connections");
        assertThat(asked).isGreaterThanOrEqualTo(60);
        assertThat(connections).hasValue(0);
    }

    private static void count(ServerSocket server, AtomicInteger connections) {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }
}
