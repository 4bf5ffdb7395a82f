package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private static final String FIRST = "Iran and Iraq held talks in Muscat on Monday about the shared border.";
    private static final String SECOND = "Turkey accused Greece of violating its airspace, the ministry said.";

    @TempDir
    Path folder = Path.of(".");

    private Outcomes ingest(String name, byte[] bytes) throws IOException {
        return Outcomes.of(Files.write(folder.resolve(name), bytes));
    }

    private Outcome.Read single(String name, byte[] bytes) throws IOException {
        return ingest(name, bytes).single();
    }

    @Test
    void wordDocumentGivesParagraphsTitleAndDay() throws IOException {
        Outcome.Read read = single("a.docx", Written.docx("Talks", "2021-02-03T04:05:06Z", FIRST, SECOND));
        assertThat(read.document().text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.document().title()).isEqualTo("Talks");
        assertThat(read.provenance().format()).isEqualTo(Format.DOCX);
    }

    @Test
    void textThatWasDeletedInRevisionIsNotRead() throws IOException {
        byte[] docx = Written.zip(
                Map.of(
                        "word/document.xml",
                        Written.utf8(
                                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Iran left.</w:t></w:r>"
                                        + "<w:del><w:r><w:delText>Iran attacked.</w:delText></w:r></w:del></w:p></w:body></w:document>")));
        assertThat(single("a.docx", docx).document().text()).isEqualTo("Iran left.");
    }

    @Test
    void openDocumentGivesParagraphsAndTitle() throws IOException {
        Outcome.Read read = single("a.odt", Written.odt("Talks", FIRST, "Turkey<text:s/>accused Greece."));
        assertThat(read.document().text()).isEqualTo(FIRST + "\n\nTurkey accused Greece.");
        assertThat(read.document().title()).isEqualTo("Talks");
    }

    @Test
    void linesOfAPdfAreJoinedToParagraphs() throws IOException {
        List<String> lines = List.of(
                "Iran and Iraq held talks in Mus-",
                "cat on Monday about the",
                "shared border.",
                "",
                "Turkey accused Greece.");
        Outcome.Read read = single("a.pdf", Written.pdf("Talks", lines));
        assertThat(read.document().text()).isEqualTo(FIRST + "\n\nTurkey accused Greece.");
        assertThat(read.document().title()).isEqualTo("Talks");
    }

    @Test
    void markdownGivesProseAndFrontMatter() throws IOException {
        String text = """
                ---
                title: "Talks"
                date: 2021-02-03
                ---
                # Heading

                Iran and **Iraq** held [talks](http://x)
                in Muscat.

                ```
                code
                ```

                - Turkey left.
                """;
        Outcome.Read read = single("a.md", Written.utf8(text));
        assertThat(read.document().text()).isEqualTo("Iran and Iraq held talks in Muscat.\n\nTurkey left.");
        assertThat(read.document().title()).isEqualTo("Talks");
        assertThat(read.document().published()).contains(LocalDate.of(2021, 2, 3));
    }

    @Test
    void messageGivesTextSubjectDayAndSender() throws IOException {
        String mail = "From: Desk <desk@example.org>\r\nSubject: =?utf-8?q?Talks_in_Muscat?=\r\n"
                + "Date: Tue, 4 May 2021 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + FIRST + "\r\n--b\r\nContent-Type: text/html; name=\"note.html\"\r\n"
                + "Content-Disposition: attachment; filename=\"note.html\"\r\n\r\n<p>" + SECOND + "</p>\r\n--b--\r\n";
        Outcomes outcomes = ingest("a.eml", Written.utf8(mail));
        assertThat(outcomes.read()).hasSize(2);
        Outcome.Read read = outcomes.read().get(0);
        assertThat(read.document().text()).isEqualTo(FIRST);
        assertThat(read.document().title()).isEqualTo("Talks in Muscat");
        assertThat(read.document().published()).contains(LocalDate.of(2021, 5, 4));
        assertThat(read.document().source()).contains("desk@example.org");
        assertThat(outcomes.read().get(1).document().text()).isEqualTo(SECOND);
        assertThat(outcomes.read().get(1).place()).endsWith("a.eml!/note.html");
    }

    @Test
    void feedGivesADocumentEachItem() throws IOException {
        String rss = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Desk</title><link>http://d</link>"
                + "<description>d</description><item><title>Talks</title><link>https://example.org/1</link>"
                + "<description>&lt;p&gt;" + FIRST + "&lt;/p&gt;</description>"
                + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate></item>"
                + "<item><title>" + SECOND + "</title></item></channel></rss>";
        Outcomes outcomes = ingest("feed.xml", Written.utf8(rss));
        assertThat(outcomes.read()).extracting(read -> read.document().text()).containsExactly(FIRST, SECOND);
        assertThat(outcomes.read().get(0).document().published()).contains(LocalDate.of(2021, 5, 4));
        assertThat(outcomes.read().get(0).document().source()).isEqualTo("https://example.org/1");
    }

    @Test
    void atomIsReadToo() throws IOException {
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Desk</title><entry><title>Talks</title>"
                + "<published>2021-05-04T10:00:00Z</published><content type=\"html\">&lt;p&gt;" + FIRST
                + "&lt;/p&gt;</content></entry></feed>";
        Outcome.Read read = single("feed.atom", Written.utf8(atom));
        assertThat(read.document().text()).isEqualTo(FIRST);
        assertThat(read.document().published()).contains(LocalDate.of(2021, 5, 4));
    }

    @Test
    void tableGivesADocumentEachRecord() throws IOException {
        String csv = "ID,Headline,Date,Body,URL\n7,Talks,2021-05-04,\"Iran said:\n\"\"No.\"\"\",https://example.org/7\n"
                + "8,Empty,2021-05-04,,\n9,Bad,May,Iran left.,\n";
        Outcomes outcomes = ingest("a.csv", Written.utf8(csv));
        assertThat(outcomes.read()).hasSize(1);
        assertThat(outcomes.read().get(0).document().id()).isEqualTo("7");
        assertThat(outcomes.read().get(0).document().text()).isEqualTo("Iran said:\n\"No.\"");
        assertThat(outcomes.read().get(0).document().published()).contains(LocalDate.of(2021, 5, 4));
        assertThat(outcomes.quarantined())
                .extracting(Outcome.Quarantined::reason)
                .containsExactly(Reason.EMPTY, Reason.BAD_VALUE);
        assertThat(outcomes.quarantined().get(1).message())
                .contains("published: \"May\" is not a date", "record 4 of", "use YYYY-MM-DD");
    }

    @Test
    void tabsPartColumnsOfATsv() throws IOException {
        assertThat(single("a.tsv", Written.utf8("title\ttext\nTalks\tIran left, then Iraq.\n"))
                        .document()
                        .text())
                .isEqualTo("Iran left, then Iraq.");
    }

    @Test
    void tableWithoutTextIsToldWhatItNeeds() throws IOException {
        assertThat(ingest("a.csv", Written.utf8("a,b\n1,2\n")).quarantined())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("no column of text", "name one \"text\""));
    }

    @Test
    void webArchiveGivesItsPagesPlainAndPacked() throws IOException {
        byte[] one = Written.warc("https://example.org/1", "text/html; charset=utf-8", "<p>" + FIRST + "</p>");
        byte[] two = Written.warc("https://example.org/2", "text/html", "<p>" + SECOND + "</p>");
        byte[] picture = Written.warc("https://example.org/3", "image/png", "nothing");
        byte[] plain = new byte[one.length + picture.length + two.length];
        System.arraycopy(one, 0, plain, 0, one.length);
        System.arraycopy(picture, 0, plain, one.length, picture.length);
        System.arraycopy(two, 0, plain, one.length + picture.length, two.length);
        for (Outcomes outcomes :
                List.of(ingest("a.warc", plain), ingest("b.warc.gz", Written.gzip(one, picture, two)))) {
            assertThat(outcomes.read())
                    .extracting(read -> read.document().text())
                    .containsExactly(FIRST, SECOND);
            assertThat(outcomes.read())
                    .extracting(read -> read.document().source())
                    .containsExactly("https://example.org/1", "https://example.org/2");
            assertThat(outcomes.quarantined()).isEmpty();
        }
    }

    @Test
    void webArchiveRecordWithoutAnAddressIsReadAllTheSame() throws IOException {
        String warc = new String(
                Written.warc("https://example.org/1", "text/html", "<p>" + FIRST + "</p>"), StandardCharsets.UTF_8);
        Outcome.Read read = single("a.warc", Written.utf8(warc.replace("WARC-Target-URI", "WARC-Tarfet-URI")));
        assertThat(read.document().text()).isEqualTo(FIRST);
        assertThat(read.document().source()).isEmpty();
    }

    @Test
    void webArchivePackedWithZstandardIsToldToBeUnpacked() throws IOException {
        byte[] zstandard = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 'W', 'A', 'R', 'C'};
        assertThat(ingest("a.warc.zst", zstandard).quarantined())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo(Reason.UNKNOWN_FORMAT));
        assertThat(ingest("a.warc", zstandard).quarantined())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains(".zst"));
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("deep/a.html", Written.utf8("<html><body><p>" + FIRST + "</p></body></html>"));
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("inner.zip", Written.zip(inner));
        outer.put("b.txt.gz", Written.gzip(Written.utf8(SECOND)));
        outer.put("c.docx", Written.docx("Third", "2021-01-01T00:00:00Z", "France left Mali."));
        Outcomes outcomes = ingest("outer.zip", Written.zip(outer));
        assertThat(outcomes.quarantined()).isEmpty();
        assertThat(outcomes.read())
                .extracting(read -> folder.relativize(Path.of(read.place())).toString())
                .containsExactly("outer.zip!/inner.zip!/deep/a.html", "outer.zip!/b.txt.gz", "outer.zip!/c.docx");
        assertThat(outcomes.read())
                .extracting(read -> read.document().text())
                .containsExactly(FIRST, SECOND, "France left Mali.");
    }

    @Test
    void bytesDecideOverTheName() throws IOException {
        assertThat(single("report.txt", Written.pdf("Talks", List.of("Iran left.")))
                        .provenance()
                        .format())
                .isEqualTo(Format.PDF);
        assertThat(single("noname", Written.utf8("<!DOCTYPE html><html><body><p>Iraq left.</p>"))
                        .provenance()
                        .format())
                .isEqualTo(Format.HTML);
    }

    @Test
    void whatIsNotReadIsToldWithARemedy() throws IOException {
        assertThat(ingest("a.json", Written.utf8("[{\"text\": \"x\"}]")).quarantined())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
                    assertThat(one.message()).contains("a.json", ".jsonl");
                });
    }
}
