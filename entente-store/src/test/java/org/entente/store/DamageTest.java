package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.store.segment.Sha256;
import org.entente.store.segment.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

    @TempDir
    Path folder = Path.of(".");

    private Path memory() {
        Path directory = folder.resolve("memory");
        try (Store store = Store.openOrCreate(directory);
                Writer writer = store.write("a test")) {
            for (int from = 0; from < 100; from += 10) {
                writer.commit(Sample.batch(Cause.INGEST, 1, from, from + 10));
            }
            writer.commit(Sample.batch(Cause.RECODE, 2, 0, 30));
        }
        return directory;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path newestManifest(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("manifest"))) {
            return files.max(Path::compareTo).orElseThrow();
        }
    }

    /** Whatever bit is turned over: the answer is the true one, or there is none. */
    @Test
    void aDamagedFileIsRefusedAndNeverReadAsSomethingElse() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path directory = memory();
        List<Claim> whole;
        try (Store store = Store.open(directory)) {
            whole = store.view().claims();
        }
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            List<Path> files = files(directory);
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] damaged = damaged(sound, random);
            Files.write(file, damaged);
            try (Store store = Store.open(directory)) {
                List<String> faults = store.verify();
                Throwable refusal = catchThrowable(() -> assertThat(store.view().claims())
                        .as("seed " + seed + ", " + file)
                        .isEqualTo(whole));
                if (refusal != null) {
                    assertThat(refusal)
                            .as("seed " + seed + ", " + file)
                            .isInstanceOf(StoreException.Damaged.class)
                            .hasMessageContaining("Restore the store from a copy");
                    assertThat(faults).isNotEmpty();
                    refused++;
                }
            } catch (StoreException refusal) {
                assertThat(refusal).as("seed " + seed + ", " + file).isInstanceOf(StoreException.class);
                refused++;
            } finally {
                Files.write(file, sound);
            }
        }
        assertThat(refused).as("seed " + seed).isPositive();
        try (Store store = Store.open(directory)) {
            assertThat(store.verify()).isEmpty();
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        if (sound.length == 0) {
            return new byte[] {1};
        }
        byte[] damaged = sound.clone();
        if (random.nextInt(3) == 0) {
            return java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
        }
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    @Test
    void aMissingSegmentIsNamed() throws IOException {
        Path directory = memory();
        for (Path file : files(directory)) {
            if (file.getFileName().toString().startsWith("claims-")) {
                Files.delete(file);
            }
        }
        try (Store store = Store.open(directory)) {
            assertThat(store.verify()).anySatisfy(fault -> assertThat(fault).contains("claims-", "is missing"));
            assertThat(catchThrowable(() -> store.view().claims()))
                    .isInstanceOf(StoreException.Damaged.class)
                    .hasMessageContaining("claims-")
                    .hasMessageContaining("is missing");
        }
    }

    /** Found by the fuzzer: the checksum fits, so no disk did this, yet it must be told like any other damage. */
    @Test
    void aManifestThatNamesWhatIsNoTableIsDamagedThoughItsChecksumFits() throws IOException {
        Path directory = memory();
        Path manifest = newestManifest(directory);
        String line = Files.readString(manifest).lines().findFirst().orElseThrow();
        for (String name : List.of("runs-000000000002.par?uet", "../../outside-000000000002.parquet", "")) {
            String other = line.replaceFirst("\"file\":\"[^\"]*\"", "\"file\":\"" + name + "\"");
            String sum = Sha256.of(other.getBytes(StandardCharsets.UTF_8));
            Files.writeString(manifest, other + "\n" + sum + "\n");
            assertThat(catchThrowable(() -> Store.open(directory)))
                    .isInstanceOf(StoreException.Damaged.class)
                    .hasMessageContaining("is damaged: \"" + name + "\" is not the name of a segment");
        }
    }

    @Test
    void aNewerFormatIsRefusedAndLeftAlone() throws IOException {
        Path directory = memory();
        Path manifest = newestManifest(directory);
        String text = Files.readString(manifest);
        String newer = text.replace("{\"format\":2,", "{\"format\":3,");
        Files.writeString(manifest, newer, StandardCharsets.UTF_8);
        assertThat(catchThrowable(() -> Store.open(directory)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has format 3")
                .hasMessageContaining("Update Entente");
        assertThat(Files.readString(manifest)).isEqualTo(newer);
    }

    @Test
    void aDirectoryOfOtherThingsIsNotTakenForAStore() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "dear");
        assertThat(catchThrowable(() -> Store.openOrCreate(folder)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not a store and not empty")
                .hasMessageContaining("letter.txt");
        assertThat(catchThrowable(() -> Store.open(folder)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store here");
    }

    @Test
    void lostManifestsAreDamageAndNotAnEmptyStore() throws IOException {
        Path directory = memory();
        for (Path file : files(directory)) {
            if (file.toString().endsWith(".json")) {
                Files.delete(file);
            }
        }
        assertThat(catchThrowable(() -> Store.openOrCreate(directory)))
                .isInstanceOf(StoreException.Damaged.class)
                .hasMessageContaining("every manifest is missing");
        assertThat(catchThrowable(() -> Store.open(directory)))
                .isInstanceOf(StoreException.Damaged.class)
                .hasMessageContaining("every manifest is missing")
                .hasMessageContaining("Restore the store");
    }
}
