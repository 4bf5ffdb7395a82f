package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateCommandTest {

    private static final String TEXT = """
            Chad attacked Libya in 1987. Niger accused Benin of spying. Ghana criticised Togo. Uganda shelters the Lord's \
            Resistance Army.
            """;

    @Test
    void whatIsLeftOffIsToldWithTheOptionThatShowsIt(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("report.txt"), TEXT);
        Run first = Run.of("relate", file.toString(), "--published", "1990-01-01", "--most", "1");
        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("more dyads; --most ");
        Run whole = Run.of("relate", file.toString(), "--published", "1990-01-01");
        assertThat(whole.err()).doesNotContain("more dyads");
    }

    @Test
    void ofDyadsOfAsManyClaimsThatWithAnOpenTieComesFirst(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("report.txt"), TEXT);
        Run run = Run.of("relate", file.toString(), "--published", "1990-01-01", "--most", "1");
        assertThat(run.out()).contains("Uganda").doesNotContain("Ghana");
    }
}
