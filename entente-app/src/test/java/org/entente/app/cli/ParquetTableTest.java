package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente relate FILE.parquet}. */
class ParquetTableTest {

    /** Ten years of two countries, four acts a month: visits, then from 2015 on attacks. */
    private static final String EVENTS = "SELECT DATE '2010-01-03' + INTERVAL (i * 8) DAY AS day, 'Arda' AS source,"
            + " 'Brin' AS target, CASE WHEN i < 228 THEN '042' WHEN i % 3 = 0 THEN '112' ELSE '190' END AS cameo,"
            + " i AS other FROM range(456) t(i)";

    @TempDir
    private Path folder;

    @Test
    void tellsTheSameAsTheTableInCommaSeparatedValues() throws SQLException {
        Path parquet = folder.resolve("events.parquet");
        Path csv = folder.resolve("events.csv");
        write("COPY (" + EVENTS + ") TO '" + parquet + "' (FORMAT parquet)");
        write("COPY (SELECT * REPLACE (CAST(day AS DATE) AS day) FROM (" + EVENTS + ")) TO '" + csv + "' (HEADER)");
        Run fromParquet = Run.of("relate", parquet.toString(), "--format", "jsonl");
        Run fromCsv = Run.of("relate", csv.toString(), "--format", "jsonl");
        assertThat(fromParquet.exit()).isZero();
        assertThat(fromParquet.out()).isEqualTo(fromCsv.out()).contains("\"Arda\"", "2014-12");
    }

    @Test
    void quadCountsByYearAreReadWhateverTheirTypes() throws SQLException {
        Path file = folder.resolve("star * and [bracket].parquet");
        write("COPY (SELECT CAST(2000 + i AS SMALLINT) AS year, 'Arda' AS a, 'Brin' AS b, 5 AS verbCoop,"
                + " CAST(1.5 AS DECIMAL(4, 1)) AS matCoop, i AS verbConf, 0.0 AS matConf FROM range(6) t(i)) TO '"
                + file
                + "' (FORMAT parquet)");
        Run run = Run.of("relate", file.toString(), "--format", "jsonl");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"Brin\"").contains("\"from\":\"2000-01");
    }

    @Test
    void aRowThatCannotBeReadIsToldWithItsNumberAndLeftOut() throws SQLException {
        Path file = folder.resolve("holes.parquet");
        write("COPY (SELECT CASE WHEN i = 1 THEN NULL ELSE DATE '2014-03-01' END AS date, 'Arda' AS source,"
                + " 'Brin' AS target, '190' AS code FROM range(3) t(i)) TO '" + file + "' (FORMAT parquet)");
        Run run = Run.of("relate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("holes.parquet, row 2: \"\" is not a date; use YYYY-MM-DD");
        assertThat(run.out()).contains("Arda");
    }

    @Test
    void whatIsNoParquetFileIsToldInOneLine() throws IOException {
        Path file = folder.resolve("bad.parquet");
        Files.writeString(file, "date,source,target,code\n2014-03-01,A,B,190\n");
        Run run = Run.of("relate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("bad.parquet: not a Parquet file that can be read")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileCutOffIsToldInOneLine() throws SQLException, IOException {
        Path file = folder.resolve("cut.parquet");
        write("COPY (" + EVENTS + ") TO '" + file + "' (FORMAT parquet)");
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        for (int i = 8; i < bytes.length / 2; i++) {
            damaged[i] = (byte) (31 * i);
        }
        Files.write(file, damaged);
        Run run = Run.of("relate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("cut.parquet").doesNotContain("\tat ");
    }

    @Test
    void missingColumnsAreNamed() throws SQLException {
        Path file = folder.resolve("other.parquet");
        write("COPY (SELECT 1 AS x, 'y' AS date) TO '" + file + "' (FORMAT parquet)");
        Run run = Run.of("relate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no column \"source\"", "date, source, target and code or four quad counts");
    }

    @Test
    void codesThatAreNumbersAreRefused() throws SQLException {
        Path file = folder.resolve("numbers.parquet");
        write("COPY (SELECT DATE '2014-03-01' AS date, 'A' AS source, 'B' AS target, 42 AS code) TO '" + file
                + "' (FORMAT parquet)");
        Run run = Run.of("relate", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("lose their leading zero; write it as text");
    }

    private static void write(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
