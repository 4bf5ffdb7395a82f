package org.entente.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.ingest.Outcome;
import org.entente.ingest.Reason;
import org.entente.ingest.Written;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound files of every format, cut off or with bits turned over: each ends read or set aside, and nothing else happens. */
@Tag("slow")
class DamagedFilesTest {

    private static final int FILES = 10_000;
    private static final long SEED = Long.getLong("entente.seed", 20260712L);

    @TempDir
    Path folder = Path.of(".");

    private static Map<String, byte[]> sound() {
        String report = "Iran and Iraq held talks in Muscat on Monday about the border they share.";
        String page = "<html><head><title>Talks</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Talks\",\"datePublished\":\"2021-05-03\"}</script></head><body><nav><a href=\"/\">Home</a></nav>"
                + "<article><p>" + report + "</p><p>Turkey left.</p></article></body></html>";
        String mail =
                "From: a@example.org\r\nSubject: Talks\r\nDate: Tue, 4 May 2021 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + report
                        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+SXJhbjwvcD4=\r\n"
                        + "--b--\r\n";
        String rss =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>d</title><item><title>Talks"
                        + "</title><description><![CDATA[<p>" + report + "</p>]]></description>"
                        + "<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate></item></channel></rss>";
        byte[] warc = Written.warc("https://example.org/1", "text/html; charset=utf-8", page);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("html", Written.utf8(page));
        files.put("pdf", Written.pdf("Talks", List.of(report, "Turkey left.")));
        files.put("docx", Written.docx("Talks", "2021-01-01T00:00:00Z", report, "Turkey left."));
        files.put("odt", Written.odt("Talks", report));
        files.put("eml", Written.utf8(mail));
        files.put("rss", Written.utf8(rss));
        files.put("csv", Written.utf8("id,title,text,published\n1,Talks,\"" + report + "\",2021-05-03\n"));
        files.put("tsv", Written.utf8("title\ttext\nTalks\t" + report + "\n"));
        files.put(
                "jsonl",
                Written.utf8("{\"id\": \"a\", \"text\": \"" + report + "\", \"published\": \"2021-05-03\"}\n"));
        files.put("md", Written.utf8("---\ntitle: Talks\n---\n# Talks\n\n" + report + " [x](http://x)\n"));
        files.put("txt", Written.utf8("MUSCAT, May 3, 2021 (Reuters) - " + report));
        files.put("warc", warc);
        files.put("warc.gz", Written.gzip(warc, warc));
        files.put(
                "zip",
                Written.zip(Map.of("a.html", Written.utf8(page), "b.txt.gz", Written.gzip(Written.utf8(report)))));
        return files;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        byte[] copy = bytes.clone();
        int flips = 1 + random.nextInt(1 + random.nextInt(40));
        for (int i = 0; i < flips; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    @Test
    void everyDamagedFileEndsReadOrSetAside() throws IOException {
        Random random = new Random(SEED);
        List<Map.Entry<String, byte[]>> sound = List.copyOf(sound().entrySet());
        Set<String> written = new HashSet<>();
        for (int i = 0; i < FILES; i++) {
            Map.Entry<String, byte[]> one = sound.get(i % sound.size());
            Path file = folder.resolve(String.format("%05d.%s", i, one.getKey()));
            Files.write(file, damaged(one.getValue(), random));
            written.add(file.toString());
        }
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        int[] read = new int[1];
        Set<String> unforeseen = new HashSet<>(Set.of(""));
        Set<String> ended = new HashSet<>();
        long began = System.nanoTime();
        Watched watched = Watched.ingest(folder, outcome -> {
            ended.add(file(outcome.place()));
            if (outcome instanceof Outcome.Quarantined aside) {
                reasons.merge(aside.reason(), 1, Integer::sum);
                unforeseen.add(
                        aside.message().contains("Exception)") || aside.reason() == Reason.READER_DIED
                                ? aside.message()
                                : "");
                assertThat(aside.message()).doesNotContain("null (", "\n").contains(";");
            } else {
                read[0]++;
            }
        });
        System.out.printf(
                "damaged files: seed %d, %d files, %d read, aside %s, %.1f s, most work on one %.1f s, %d MB%n",
                SEED, FILES, read[0], reasons, (System.nanoTime() - began) / 1e9, watched.work(), watched.megabytes());
        assertThat(watched.work()).isLessThanOrEqualTo(5);
        assertThat(ended).isEqualTo(written);
        assertThat(watched.megabytes()).isLessThanOrEqualTo(512);
        assertThat(unforeseen).containsExactly("");
    }

    /** The file in a place such as {@code line 3 of a.jsonl} or {@code a.zip!/b.txt}. */
    private static String file(String place) {
        int of = place.indexOf(" of /");
        String path = of < 0 ? place : place.substring(of + 4);
        int inside = path.indexOf("!/");
        return inside < 0 ? path : path.substring(0, inside);
    }
}
