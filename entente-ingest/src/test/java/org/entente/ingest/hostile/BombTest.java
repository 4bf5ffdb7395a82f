package org.entente.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.ingest.Limits;
import org.entente.ingest.Outcome;
import org.entente.ingest.Reason;
import org.entente.ingest.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that unpack, expand or multiply to what no memory holds. */
@Tag("slow")
class BombTest {

    private static final int UNPACKED_MB = 400;

    /** Four seconds of work end a document; by the clock it may be this long where the machine is busy with other things. */
    private static final double LONGEST = Limits.DOCUMENT_CLOCK_TIME.toSeconds() + 10;

    /** Seconds of processor time, whatever else the machine does: four for the document, one to end and start a reader. */
    private static final double MOST_WORK = 5;

    private static final long MOST_MB = 512;

    private static void bounded(String name, Watched watched) {
        System.out.printf(
                "hostile %s: %.1f s of work, %.1f s by the clock, %d MB%n",
                name, watched.work(), watched.seconds(), watched.megabytes());
        assertThat(watched.work()).isLessThanOrEqualTo(MOST_WORK);
        assertThat(watched.seconds()).isLessThan(LONGEST);
        assertThat(watched.megabytes()).isLessThanOrEqualTo(MOST_MB);
    }

    @TempDir
    Path folder = Path.of(".");

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private static void blanks(OutputStream out) throws IOException {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < UNPACKED_MB; i++) {
            out.write(block);
        }
    }

    private static byte[] zipped(String name, Writing writing) throws IOException {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                writing.to(zip);
            }
        });
    }

    private static byte[] gzipped(Writing writing) throws IOException {
        return bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                writing.to(gzip);
            }
        });
    }

    private void setAside(String name, byte[] bomb, Reason... reasons) throws IOException {
        Watched watched = Watched.ingest(Files.write(folder.resolve(name), bomb));
        System.out.printf(
                "bomb %s: %d bytes, %s%n",
                name,
                bomb.length,
                watched.outcomes().stream()
                        .map(one -> one instanceof Outcome.Quarantined aside
                                ? aside.reason().label()
                                : "read")
                        .distinct()
                        .toList());
        assertThat(watched.outcomes())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                Outcome.Quarantined.class,
                                aside -> assertThat(aside.reason()).isIn((Object[]) reasons)));
        bounded(name, watched);
    }

    @Test
    void zipBombIsSetAside() throws IOException {
        setAside("a.zip", zipped("a.txt", BombTest::blanks), Reason.TOO_LARGE);
    }

    @Test
    void zipBombInZipsIsSetAside() throws IOException {
        byte[] inner = zipped("a.bin", BombTest::blanks);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            many.put(i + ".zip", inner);
        }
        setAside("b.zip", Written.zip(Map.of("c.zip", Written.zip(many))), Reason.TOO_LARGE);
    }

    @Test
    void zipsDeeperThanAllowedAreNotOpened() throws IOException {
        byte[] zip = Written.zip(Map.of("a.txt", Written.utf8("Iran left.")));
        for (int i = 0; i < 8; i++) {
            zip = Written.zip(Map.of("a.zip", zip));
        }
        setAside("d.zip", zip, Reason.TOO_LARGE);
    }

    @Test
    void gzipBombsAreSetAside() throws IOException {
        byte[] once = gzipped(BombTest::blanks);
        setAside("a.txt.gz", once, Reason.TOO_LARGE);
        setAside("a.html.gz", once, Reason.TOO_LARGE);
        setAside("a.jsonl.gz.gz", gzipped(out -> out.write(once)), Reason.TOO_LARGE);
        setAside("a.csv.gz", once, Reason.TOO_LARGE, Reason.DAMAGED);
        setAside("a.warc.gz", once, Reason.TOO_LARGE, Reason.DAMAGED);
    }

    @Test
    void officeBombIsSetAside() throws IOException {
        Writing xml = out -> {
            out.write(Written.utf8("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"));
            blanks(out);
            out.write(Written.utf8("</w:t></w:r></w:p></w:body></w:document>"));
        };
        setAside("a.docx", zipped("word/document.xml", xml), Reason.DAMAGED, Reason.TOO_MUCH_MEMORY, Reason.TOO_LARGE);
        setAside("b.docx", zipped("word/media/image.png", BombTest::blanks), Reason.DAMAGED, Reason.TOO_LARGE);
    }

    @Test
    void streamBombInAPdfIsSetAside() throws IOException {
        byte[] stream = bytes(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9))) {
                blanks(deflated);
            }
        });
        byte[] twice = bytes(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9))) {
                deflated.write(stream);
            }
        });
        setAside("a.pdf", pdf("/FlateDecode", stream), Reason.EMPTY, Reason.TOO_MUCH_MEMORY, Reason.TOO_SLOW);
        setAside(
                "b.pdf",
                pdf("[/FlateDecode /FlateDecode]", twice),
                Reason.EMPTY,
                Reason.TOO_MUCH_MEMORY,
                Reason.TOO_SLOW);
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        return bytes(out -> {
            out.write(Written.utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
                    + "4 0 obj<</Filter " + filter + "/Length " + stream.length + ">>stream\n"));
            out.write(stream);
            out.write(Written.utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        });
    }

    @Test
    void pageThatIsNothingButNestingIsReadOrSetAside() throws IOException {
        Path file = Files.write(folder.resolve("deep.html"), Written.utf8("<div>".repeat(500_000) + "Iran left."));
        Watched watched = Watched.ingest(file);
        assertThat(watched.outcomes()).hasSize(1);
        bounded("nesting", watched);
    }

    @Test
    void archiveOfAMillionEntriesIsReadToItsLimit() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(0);
            for (int i = 0; i < 1_000_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        int[] counts = new int[2];
        Watched watched = Watched.ingest(file, one -> {
            Reason reason = ((Outcome.Quarantined) one).reason();
            counts[reason == Reason.TOO_LARGE ? 1 : 0]++;
        });
        assertThat(counts).containsExactly(100_000, 1);
        bounded("a million entries", watched);
    }
}
