package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final String GOOD = "{\"id\": \"good\", \"text\": \"France sent troops to Mali.\"}\n";

    @TempDir
    Path folder = Path.of(".");

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run code(Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "code";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return Run.of(arguments);
    }

    private static void toldInOneLineAndTheRestCoded(Run run, String... words) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(words).doesNotContain("\tat ", "Exception");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out()).contains("\"doc\":\"good\"");
        assertThat(run.err()).contains("1 documents coded, 1 skipped");
    }

    @Test
    void anOptionThatWouldBePassedOverIsRefused() {
        Run run = Run.of("evaluate", "--accurate", "--write");
        assertThat(run.exit()).isNotZero();
        assertThat(run.err())
                .contains("--accurate with --write", "leave one out")
                .doesNotContain("\tat ");
    }

    @Test
    void missingFileIsToldAndTheRestCoded() throws IOException {
        Run run = code(folder.resolve("absent.txt"), file("good.jsonl", GOOD));
        toldInOneLineAndTheRestCoded(run, "absent.txt", "no such file");
    }

    @Test
    void directoryIsToldAndTheRestCoded() throws IOException {
        Run run = code(Files.createDirectory(folder.resolve("reports")), file("good.jsonl", GOOD));
        toldInOneLineAndTheRestCoded(run, "reports", "directory");
    }

    @Test
    void aPageIsReadAndCodedWithItsDay() throws IOException {
        String page = "<html><head><meta property=\"article:published_time\" content=\"2013-01-12T08:00:00Z\"></head>"
                + "<body><nav><a href=\"/\">Home</a></nav><p>France sent troops to Mali on Friday.</p></body></html>";
        Run run = code(file("page.html", page));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"doc\":\"page.html\"", "2013-01-11").doesNotContain("Home");
    }

    @Test
    void binaryFileIsToldAndTheRestCoded() throws IOException {
        Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2});
        toldInOneLineAndTheRestCoded(code(binary, file("good.jsonl", GOOD)), "picture.txt", "binary");
    }

    @Test
    void invalidUtf8IsToldWithItsPlace() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.txt"), "Fran\u00e7ois left.".getBytes(StandardCharsets.ISO_8859_1));
        toldInOneLineAndTheRestCoded(code(latin, file("good.jsonl", GOOD)), "latin.txt", "byte 4", "UTF-8", "iconv");
    }

    @Test
    void brokenJsonLineIsToldWithItsLine() throws IOException {
        toldInOneLineAndTheRestCoded(
                code(file("reports.jsonl", GOOD + "{\"id\": \"bad\", \n")), "line 2", "reports.jsonl", "not JSON");
    }

    @Test
    void badDateIsToldWithValueAndRemedy() throws IOException {
        String bad = "{\"id\": \"bad\", \"text\": \"Iran left.\", \"published\": \"2023-13-01\"}\n";
        toldInOneLineAndTheRestCoded(
                code(file("reports.jsonl", GOOD + bad)),
                "published: \"2023-13-01\" is not a date",
                "line 2 of",
                "use YYYY-MM-DD");
    }

    @Test
    void hugeTextIsToldWithItsLimit() throws IOException {
        Path huge = folder.resolve("huge.txt");
        byte[] block = "Iran and Iraq talked about the war and the peace again. "
                .repeat(1000)
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (int written = 0; written < 50_000_000; written += block.length) {
                out.write(block);
            }
        }
        toldInOneLineAndTheRestCoded(code(huge, file("good.jsonl", GOOD)), "huge.txt", "larger than", "split");
    }

    @Test
    void emptyDocumentIsTold() throws IOException {
        toldInOneLineAndTheRestCoded(code(file("empty.txt", " \n\n"), file("good.jsonl", GOOD)), "empty.txt", "empty");
    }

    @Test
    void anIdUsedTwiceIsTold() throws IOException {
        toldInOneLineAndTheRestCoded(code(file("reports.jsonl", GOOD + GOOD)), "\"good\" was used before");
    }

    @Test
    void sentenceOfThousandsOfWordsIsCodedWithoutFailing() throws IOException {
        String endless = "Iran attacked Iraq and ".repeat(3000) + "left";
        Run run = code(file("endless.txt", endless), file("good.jsonl", GOOD));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("endless", "200").doesNotContain("Exception");
        assertThat(run.out()).contains("\"doc\":\"good\"");
    }

    @Test
    void wrongOptionGivesUsageAndExitTwo() {
        Run run = Run.of("code", "--formatt", "table", "x.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--formatt");
    }

    @Test
    void fileThatIsAbsentOrOfOtherBytesIsToldWithItsRemedy() throws IOException {
        String memory = folder.resolve("memory").toString();
        Path absent = folder.resolve("absent.jsonl");
        Path bytes = Files.write(folder.resolve("bytes.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, '{'});
        assertThat(Run.of("ingest", file("good.jsonl", GOOD).toString(), "--store", memory)
                        .exit())
                .isZero();
        for (String[] command :
                new String[][] {{"corrections", "import"}, {"corrections", "check"}, {"actors", "resolve"}}) {
            String[] store = command[1].equals("import") ? new String[] {"--store", memory} : new String[0];
            told(run(command, absent, store), absent + ": there is no such file; check the path");
            told(run(command, bytes, store), bytes + ": it is not UTF-8; convert it");
            told(run(command, folder, store), folder + " is a folder; name a file in it");
        }
        told(Run.of("store", "export", memory, bytes.toString()), "a file stands where a folder is needed");
    }

    @Test
    void explainingNothingIsRefused() {
        told(Run.of("rules", "explain", " "), "there is no word in the sentence; write it in quotes");
    }

    private static Run run(String[] command, Path file, String... store) {
        return Run.of(Stream.of(command, new String[] {file.toString()}, store)
                .flatMap(Stream::of)
                .toArray(String[]::new));
    }

    private static void told(Run run, String message) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("entente: ", message).doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(1);
    }
}
