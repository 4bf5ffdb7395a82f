package org.entente.nlp.model;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Turns a {@link LinearModel} into bytes and back: labels, length of the set of features, its bits, the rows. */
public final class LinearModelFormat {

    private LinearModelFormat() {}

    /** The bytes of a model. */
    public static byte[] write(LinearModel model) {
        long[] bits = model.known().bits();
        long[] rows = model.rows();
        ByteBuffer out =
                ByteBuffer.allocate(3 * Integer.BYTES + Float.BYTES + Long.BYTES * (bits.length + rows.length));
        out.putInt(model.labels()).putInt(bits.length).putInt(rows.length).putFloat(model.unit());
        out.asLongBuffer().put(bits).put(rows);
        return out.array();
    }

    /**
     * The model in a block of bytes.
     *
     * @throws IOException where the lengths do not fit
     */
    public static LinearModel read(ByteBuffer in) throws IOException {
        int labels = in.getInt();
        int bitCount = in.getInt();
        int rowCount = in.getInt();
        float unit = in.getFloat();
        if (in.remaining() != (long) Long.BYTES * (bitCount + (long) rowCount) || Integer.bitCount(bitCount) != 1) {
            throw new IOException("a linear model's lengths do not fit: " + bitCount + " and " + rowCount + " in "
                    + in.remaining() + " bytes");
        }
        long[] bits = new long[bitCount];
        long[] rows = new long[rowCount];
        in.asLongBuffer().get(bits).get(rows);
        return new LinearModel(labels, rows, new FeatureSet(bits), unit);
    }

    /** The bytes of a table. */
    public static byte[] write(FeatureTable table) {
        ByteBuffer out = ByteBuffer.allocate(Float.BYTES + Integer.BYTES + Long.BYTES * table.rows().length);
        out.putFloat(table.unit()).putInt(table.rows().length);
        out.asLongBuffer().put(table.rows());
        return out.array();
    }

    /**
     * The table in a block of bytes.
     *
     * @throws IOException where the length does not fit
     */
    public static FeatureTable readTable(ByteBuffer in) throws IOException {
        float unit = in.getFloat();
        int rowCount = in.getInt();
        if (in.remaining() != (long) Long.BYTES * rowCount || Integer.bitCount(rowCount) != 1) {
            throw new IOException(
                    "a feature table's length does not fit: " + rowCount + " in " + in.remaining() + " bytes");
        }
        long[] rows = new long[rowCount];
        in.asLongBuffer().get(rows);
        return new FeatureTable(rows, unit);
    }
}
