package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.store.segment.StoreException;

/**
 * Tables in and out: one Parquet file a table, for DuckDB, pandas, R, Spark and Flink. What is written depends only on
 * what is known, not on when or in which order it was learned: the same knowledge gives the same bytes.
 */
public final class Exchange {

    private Exchange() {}

    /**
     * Writes a state of the memory.
     *
     * @param directory empty or absent
     * @return how many rows each table has
     * @throws StoreException where the directory is not empty
     */
    public static Map<String, Long> write(Store store, View view, Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> inside = Files.list(directory)) {
                if (inside.findAny().isPresent()) {
                    throw new StoreException(
                            directory + " is not empty; tables are written into a new or an empty directory");
                }
            }
        }
        Files.createDirectories(directory);
        try (Export export = new Export(store.database(), view, directory)) {
            return export.write();
        }
    }

    /**
     * Takes tables into a memory.
     *
     * @throws StoreException where a table is missing or is not as {@link #write} writes it
     */
    public static void read(Store store, Writer writer, Path directory) {
        try (Import tables = new Import(store.database(), directory)) {
            tables.into(writer);
        }
    }
}
