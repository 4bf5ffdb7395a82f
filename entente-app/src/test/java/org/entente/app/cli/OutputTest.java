package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.app.Entente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code --out} writes, run as the user would. */
class OutputTest {

    @TempDir
    Path folder = Path.of(".");

    private Run code(Path out) throws IOException {
        Path report = Files.writeString(
                folder.resolve("reports.jsonl"), "{\"id\": \"good\", \"text\": \"France sent troops to Mali.\"}\n");
        return Run.of("code", report.toString(), "--out", out.toString());
    }

    @Test
    void fileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "old");
        assertThat(code(file).exit()).isZero();
        assertThat(file).content().contains("\"doc\":\"good\"").doesNotContain("old");
        assertThat(folder.resolve("claims.jsonl.part")).doesNotExist();
    }

    @Test
    void linkStaysAndItsFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("claims.jsonl"), file.getFileName());
        assertThat(code(link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("\"doc\":\"good\"");
    }

    @Test
    void linkToAFileThatIsNotThereYetMakesIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("claims.jsonl"), Path.of("later.jsonl"));
        assertThat(code(link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.jsonl")).content().contains("\"doc\":\"good\"");
    }

    /** A pipe as any device: a file in its place would be the end of {@code /dev/null} where root codes. */
    @Test
    void pipeIsWrittenToAndStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Files.readString(pipe);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task, "reader of the pipe").start());
        assertThat(code(pipe).exit()).isZero();
        assertThat(read.get(1, TimeUnit.MINUTES)).contains("\"doc\":\"good\"");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isOther())
                .isTrue();
    }

    @Test
    void folderIsRefused() throws IOException {
        Run run = code(Files.createDirectory(folder.resolve("claims")));
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("is a folder; name a file in it").doesNotContain("\tat ");
        assertThat(folder.resolve("claims")).isDirectory();
    }

    @Test
    void relatingIsRefusedBeforeAnythingIsRead() {
        Run run = Run.of(
                "relate",
                folder.resolve("absent.jsonl").toString(),
                "--out",
                folder.resolve("none/claims.jsonl").toString());
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains("does not exist; create it first").doesNotContain("absent.jsonl");
    }

    /** As where it is piped into {@code head -1}. */
    @Test
    void codingEndsQuietlyWhereNobodyReadsOn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            lines.append("{\"id\": \"d").append(i).append("\", \"text\": \"France sent troops to Mali.\"}\n");
        }
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), lines);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(new Closed(), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            assertThat(Entente.run(new String[] {"code", reports.toString()})).isEqualTo(1);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static final class Closed extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
