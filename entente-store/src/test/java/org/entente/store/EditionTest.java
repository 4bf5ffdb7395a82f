package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;
import org.entente.store.segment.Segment;
import org.entente.store.segment.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory written before claims had ranges, troops and money. */
class EditionTest {

    private static final String NEW_COLUMNS =
            "dead_most, injured_most, troops, troops_most, money, money_most, currency";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aMemoryWithoutRangesTroopsAndMoneyIsReadAddedToAndMergedIntoTheNewEdition() throws IOException, SQLException {
        Path directory = folder.resolve("memory");
        List<Claim> written;
        try (Store store = Store.openOrCreate(directory);
                Writer writer = store.write("a test")) {
            writer.commit(Sample.batch(Cause.INGEST, 1, 0, 40));
            written = store.view().claims();
        }
        makeOld(directory);
        try (Store store = Store.open(directory);
                Writer writer = store.write("a test")) {
            List<Claim> old = store.view().claims();
            isAsOldEditionHasIt(old, written);
            writer.commit(Sample.batch(Cause.INGEST, 1, 40, 80));
            List<Claim> both = store.view().claims();
            assertThat(both).containsAll(old).hasSizeGreaterThan(old.size());
            assertThat(both).anyMatch(claim -> claim.numbers().money().isPresent());
            writer.compact();
            assertThat(store.view().claims()).isEqualTo(both);
        }
        assertThat(Files.readString(newestManifest(directory)))
                .containsPattern("\"file\":\"claims-[^}]*\"edition\":2}")
                .doesNotContainPattern("\"file\":\"claims-[^}]*\"edition\":1}");
    }

    private static void isAsOldEditionHasIt(List<Claim> read, List<Claim> written) {
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("numbers")
                .isEqualTo(written);
        assertThat(read)
                .extracting(Claim::numbers)
                .isEqualTo(written.stream()
                        .map(claim -> asOldEditionHasThem(claim.numbers()))
                        .toList());
    }

    private static Numbers asOldEditionHasThem(Numbers numbers) {
        return new Numbers(
                numbers.dead().flatMap(EditionTest::least),
                numbers.injured().flatMap(EditionTest::least),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Quantity> least(Quantity quantity) {
        return quantity.least().isPresent()
                ? Optional.of(Quantity.atLeast(quantity.least().getAsLong()))
                : Optional.empty();
    }

    /** Writes the segments of claims without the new columns, and the manifest as the old format has it. */
    private static void makeOld(Path directory) throws IOException, SQLException {
        Path manifest = newestManifest(directory);
        String line = Files.readString(manifest).lines().findFirst().orElseThrow();
        for (Path file : claims(directory)) {
            String before = Sha256.of(file);
            long bytes = Files.size(file);
            Path copy = directory.resolveSibling("copy.parquet");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("COPY (SELECT * EXCLUDE (" + NEW_COLUMNS + ") FROM read_parquet('" + file + "')) TO '"
                        + copy + "' (FORMAT parquet)");
            }
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            line = line.replace(
                    "\"bytes\":" + bytes + ",\"sha256\":\"" + before,
                    "\"bytes\":" + Files.size(file) + ",\"sha256\":\"" + Sha256.of(file));
        }
        String old = line.replace(",\"edition\":" + Segment.EDITION, "").replace("\"format\":2", "\"format\":1");
        Files.writeString(manifest, old + "\n" + Sha256.of(old.getBytes(StandardCharsets.UTF_8)) + "\n");
    }

    private static List<Path> claims(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("data"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("claims-"))
                    .toList();
        }
    }

    private static Path newestManifest(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("manifest"))) {
            return files.max(Comparator.naturalOrder()).orElseThrow();
        }
    }
}
