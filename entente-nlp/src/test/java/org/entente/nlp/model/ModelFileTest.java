package org.entente.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static byte[] written() throws IOException {
        ModelFile file = new ModelFile("made here");
        byte[] block = new byte[100_000];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i * i >>> 3);
        }
        file.put("weights", block);
        file.put("empty", new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private static ModelFile read(byte[] bytes) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(bytes), "test.model");
    }

    @Test
    void blocksAreReadBack() throws IOException {
        ModelFile file = read(written());
        assertThat(file.block("weights").remaining()).isEqualTo(100_000);
        assertThat(file.block("weights").get(1000)).isEqualTo((byte) (1_000_000 >>> 3));
        assertThat(file.block("empty").remaining()).isZero();
    }

    @Test
    void sameBlocksGiveTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void anyFlippedByteIsNoticed() throws IOException {
        byte[] whole = written();
        for (int i = 20; i < whole.length; i += 997) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            assertThatThrownBy(() -> read(damaged))
                    .as("byte %d", i)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("test.model is damaged")
                    .hasMessageContaining("again");
        }
    }

    @Test
    void fileCutShortIsNoticed() throws IOException {
        byte[] whole = written();
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 5)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model file (5 bytes)");
    }

    @Test
    void fileOfAnotherVersionIsNamedAsSuch() throws IOException {
        byte[] other = written();
        other[11] = 99;
        assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class).hasMessageContaining("format 99");
    }

    @Test
    void missingBlockIsNamedWithThoseThatAreThere() throws IOException {
        ModelFile file = read(written());
        assertThatThrownBy(() -> file.block("tagger"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"tagger\"")
                .hasMessageContaining("weights");
    }
}
