package org.entente.store.segment;

/**
 * One immutable Parquet file of one table.
 *
 * @param table the table's name
 * @param file the file's name in the folder {@code data}
 * @param rows how many rows it has
 * @param bytes its size
 * @param sha256 its SHA-256 in hexadecimal
 * @param edition which columns its table had when it was written: 1 before claims had ranges, troops and money
 */
public record Segment(String table, String file, long rows, long bytes, String sha256, int edition) {

    /** The edition that this program writes. Older ones have fewer columns. */
    public static final int EDITION = 2;

    private static final String NAME = "[a-z]+-[0-9]{12}\\.parquet";

    public Segment {
        if (!file.matches(NAME)) {
            throw new IllegalArgumentException("\"" + file + "\" is not the name of a segment");
        }
        if (rows < 0 || bytes < 0) {
            throw new IllegalArgumentException("segment " + file + " has " + rows + " rows and " + bytes + " bytes");
        }
    }
}
