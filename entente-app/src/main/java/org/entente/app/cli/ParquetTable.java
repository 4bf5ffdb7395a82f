package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.relation.EventSink;
import org.entente.relation.EventTable;
import org.entente.relation.TimeStep;
import org.entente.store.ParquetRows;

/** An event table in a Parquet file: the columns of {@link EventTable}, whatever their types, streamed. */
final class ParquetTable implements AutoCloseable {

    private final String name;
    private final ParquetRows rows;

    private ParquetTable(String name, ParquetRows rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Opens a file.
     *
     * @throws IOException where it is no Parquet file or is damaged
     */
    static ParquetTable open(Path file) throws IOException {
        return new ParquetTable(file.toString(), ParquetRows.open(file));
    }

    /** By week where a column says so, else by month. */
    static TimeStep step(Path file) {
        try (ParquetRows rows = ParquetRows.open(file)) {
            boolean week =
                    rows.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase("week"));
            return week ? TimeStep.WEEK : TimeStep.MONTH;
        } catch (IOException e) {
            return TimeStep.MONTH;
        }
    }

    /**
     * Reads it to its end.
     *
     * @param problems takes a message with row and remedy for each row that is left out
     * @throws IllegalArgumentException where a column is missing, or is of a type that loses what it should hold
     * @throws IOException where the file is damaged
     */
    void read(EventSink sink, Consumer<String> problems) throws IOException {
        List<Integer> places = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            ParquetRows.Column column = rows.columns().get(i);
            if (EventTable.isCode(column.name()) && column.whole()) {
                throw new IllegalArgumentException(name + ": column \"" + column.name() + "\" holds numbers ("
                        + column.type() + "), in which CAMEO codes lose their leading zero; write it as text");
            }
            if (EventTable.isRead(column.name())) {
                places.add(i);
                header.add(column.name());
            }
        }
        if (places.isEmpty()) {
            header.addAll(rows.columns().stream().map(ParquetRows.Column::name).toList());
        }
        ParquetRows some = rows.only(places);
        EventTable.read(name, header, some::next, sink, problems);
    }

    @Override
    public void close() {
        rows.close();
    }
}
