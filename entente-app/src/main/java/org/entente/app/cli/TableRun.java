package org.entente.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.relation.DyadCounts;
import org.entente.relation.EventSink;
import org.entente.relation.EventTable;
import org.entente.relation.TableRelating;
import org.entente.relation.TimeStep;
import org.entente.relation.Timeline;

/**
 * Event tables to timelines. Rows are streamed, so that a table larger than memory works: what is kept grows with dyads
 * × steps. The seam for other kinds of tables is {@link EventSink}.
 */
final class TableRun {

    private static final int TOLD = 10;
    private static final int PROBED_ROWS = 2000;
    private static final int FEWEST_WEEKS = 8;
    private static final long EVERY = 20_000;

    private final PrintWriter err;
    private final Optional<LocalDate> until;
    private long rows;
    private long skipped;

    TableRun(PrintWriter err, Optional<LocalDate> until) {
        this.err = err;
        this.until = until;
    }

    /**
     * Whether a file is an event table: its name ends in .parquet, or in .csv or .csv.gz and its first line is that of one.
     */
    static boolean isTable(Path file) {
        if (isParquet(file)) {
            return Files.isRegularFile(file);
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!(name.endsWith(".csv") || name.endsWith(".csv.gz")) || !Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader reader = reader(file)) {
            String header = reader.readLine();
            return header != null && EventTable.isHeader(header);
        } catch (IOException e) {
            return false;
        }
    }

    /** The timelines of tables; where no step is asked for, weeks if the first table is by week, else months. */
    List<Timeline> over(List<Path> files, Optional<TimeStep> asked, double alarmsAYear) throws IOException {
        DyadCounts counts = new DyadCounts(asked.isPresent() ? asked.get() : step(files.get(0)));
        Progress progress = new Progress(err, "events", 0);
        EventSink sink = (from, to, source, target, act, count) -> {
            rows++;
            if (rows % EVERY == 0) {
                progress.at(rows);
            }
            if (until.isEmpty() || !from.isAfter(until.get())) {
                counts.add(from, to, source, target, act, count);
            }
        };
        try {
            for (Path file : files) {
                read(file, sink);
            }
        } finally {
            progress.end();
        }
        return TableRelating.standard().withBreaksAYear(alarmsAYear).relate(counts);
    }

    private static boolean isParquet(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    private void read(Path file, EventSink sink) throws IOException {
        if (isParquet(file)) {
            try (ParquetTable table = ParquetTable.open(file)) {
                table.read(sink, this::skip);
            } catch (IllegalArgumentException e) {
                skip(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new Failures.UserException(file + ": " + e.getMessage());
            }
            return;
        }
        try (BufferedReader reader = reader(file)) {
            EventTable.read(file.toString(), reader, sink, this::skip);
        } catch (IllegalArgumentException e) {
            skip(String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            skip(file + ": not UTF-8; convert it with iconv -f LATIN1 -t UTF-8");
        }
    }

    private void skip(String problem) {
        skipped++;
        if (skipped <= TOLD) {
            err.println("entente: " + problem);
        }
    }

    long skipped() {
        return skipped;
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    /** By week where the header says so or where all of the first days are one day of the week. */
    private static TimeStep step(Path file) throws IOException {
        if (isParquet(file)) {
            return ParquetTable.step(file);
        }
        try (BufferedReader reader = reader(file)) {
            String header = reader.readLine();
            if (header != null && EventTable.isByWeek(header)) {
                return TimeStep.WEEK;
            }
        }
        Set<LocalDate> days = new HashSet<>();
        Set<DayOfWeek> names = EnumSet.noneOf(DayOfWeek.class);
        try (BufferedReader reader = reader(file)) {
            StringBuilder begin = new StringBuilder();
            for (int i = 0; i < PROBED_ROWS; i++) {
                String line = reader.readLine();
                if (line == null) {
                    break;
                }
                begin.append(line).append('\n');
            }
            EventTable.read(
                    file.toString(),
                    new BufferedReader(new java.io.StringReader(begin.toString())),
                    (from, to, source, target, act, count) -> {
                        days.add(from);
                        names.add(from.getDayOfWeek());
                    },
                    problem -> {});
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return TimeStep.MONTH;
        }
        return days.size() >= FEWEST_WEEKS && names.size() == 1 ? TimeStep.WEEK : TimeStep.MONTH;
    }
}
