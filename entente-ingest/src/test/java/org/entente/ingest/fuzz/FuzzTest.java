package org.entente.ingest.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.ingest.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzes everything that reads reports. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private final Fuzzing fuzzing =
            Fuzzing.start(targets(), "org.entente.ingest.**:org.netpreserve.**:org.apache.commons.csv.**");

    static Stream<Fuzzing.Target> targets() {
        byte[] page = Written.utf8(
                "<html><head><title>t</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                        + "\"datePublished\":\"2021-05-03\"}</script></head><body><article><p>Iran left.</p></article></body></html>");
        String mail = String.join(
                "\r\n",
                "From: a@example.org",
                "Subject: =?utf-8?q?a?=",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/html",
                "Content-Transfer-Encoding: base64",
                "",
                "PHA+SXJhbjwvcD4=",
                "--b--",
                "");
        byte[] rss = Written.utf8("<rss version=\"2.0\"><channel><title>d</title><item><title>Iran left</title>"
                + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate></item></channel></rss>");
        byte[] warc = Written.warc("https://example.org/1", "text/html; charset=utf-8", "<p>Iran left.</p>");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Written.utf8("Iran left."));
        files.put("b.txt.gz", Written.gzip(Written.utf8("Iraq left.")));
        return Stream.of(
                new Fuzzing.Target(
                        JsonTarget.class,
                        List.of(Written.utf8("{\"id\":\"a\",\"text\":\"b\",\"published\":\"2021-05-03\"}\n"))),
                new Fuzzing.Target(
                        AddressTarget.class,
                        List.of(
                                Written.utf8("https://example.org/a?b#c"),
                                Written.utf8("http://127.0.0.1/"),
                                Written.utf8("http://[::ffff:7f00:1]:80/"))),
                new Fuzzing.Target(
                        DateTarget.class,
                        List.of(
                                Written.utf8("KABUL, May 3, 2021 (Reuters) - Iran"),
                                Written.utf8("2021-05-03T01:02:03Z"),
                                Written.utf8("Tue, 4 May 2021 10:00:00 GMT"))),
                new Fuzzing.Target(HtmlTarget.class, List.of(page)),
                new Fuzzing.Target(WarcTarget.class, List.of(warc)),
                new Fuzzing.Target(
                        CsvTarget.class, List.of(Written.utf8("id,text,date\n1,\"a \"\"b\"\"\",2021-05-03\n"))),
                new Fuzzing.Target(PdfTarget.class, List.of(Written.pdf("t", List.of("Iran left.")))),
                new Fuzzing.Target(MailTarget.class, List.of(Written.utf8(mail))),
                new Fuzzing.Target(FeedTarget.class, List.of(rss)),
                new Fuzzing.Target(
                        ZipTarget.class, List.of(Written.zip(files), Written.docx("t", "2021-01-01", "Iran left."))));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void fuzzerFindsNothing(Fuzzing.Target target) throws Exception {
        fuzzing.findsNothing(target);
    }
}
