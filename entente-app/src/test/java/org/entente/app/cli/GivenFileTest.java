package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GivenFileTest {

    @Test
    void standardInputIsReadLineByLine() throws IOException {
        InputStream piped = new ByteArrayInputStream("Guéckédou\r\nKindu\n".getBytes(StandardCharsets.UTF_8));
        assertThat(GivenFile.lines(piped)).containsExactly("Guéckédou", "Kindu");
    }

    @Test
    void whatIsPipedInAndIsNoTextIsRefusedWithItsRemedy() {
        InputStream latin = new ByteArrayInputStream("Guéckédou".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> GivenFile.lines(latin))
                .isInstanceOf(Failures.UserException.class)
                .hasMessageContaining("standard input: it is not UTF-8");
    }

    @Test
    void pipesWithoutEndAreNotReadWithoutEnd() {
        assertThatThrownBy(() -> GivenFile.lines(new Endless()))
                .isInstanceOf(Failures.UserException.class)
                .hasMessageContaining("more than 64 MB");
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }
    }
}
