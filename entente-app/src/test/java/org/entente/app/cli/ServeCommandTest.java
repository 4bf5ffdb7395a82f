package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    Path folder = Path.of(".");

    @Test
    void storeThatIsMadeIsToldWithWhatFillsIt() {
        Path absent = folder.resolve("memori");
        assertThat(ServeCommand.newStore(absent).orElseThrow())
                .contains(absent.toString())
                .contains("entente ingest FILES --store " + absent);
        assertThat(ServeCommand.newStore(folder)).isEmpty();
    }
}
