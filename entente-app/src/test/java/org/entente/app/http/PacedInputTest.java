package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who sends a body byte by byte does not hold a place for ever. */
class PacedInputTest {

    /** Gives one byte at a time, and that late. */
    private static InputStream dripping(int bytes) {
        return new FilterInputStream(new ByteArrayInputStream(new byte[bytes])) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
                return super.read(into, offset, 1);
            }
        };
    }

    @Test
    void aBodyThatDripsIsNotWaitedForToItsEnd() throws IOException {
        try (InputStream body = new PacedInput(dripping(100_000), Duration.ofMillis(50))) {
            assertThatThrownBy(() -> body.readNBytes(100_000))
                    .isInstanceOf(Problem.Thrown.class)
                    .satisfies(thrown -> assertThat(
                                    ((Problem.Thrown) thrown).problem().status())
                            .isEqualTo(408));
        }
    }

    @Test
    void aBodyThatDripsOnlyALittleIsTaken() throws IOException {
        try (InputStream body = new PacedInput(dripping(3), Duration.ofMinutes(5))) {
            assertThat(body.readAllBytes()).hasSize(3);
        }
    }

    @Test
    void aBodyThatComesAtOnceIsTakenHoweverLittlePatienceThereIs() throws IOException {
        try (InputStream body = new PacedInput(new ByteArrayInputStream(new byte[2_000_000]), Duration.ofHours(1))) {
            assertThat(body.readAllBytes()).hasSize(2_000_000);
        }
    }
}
