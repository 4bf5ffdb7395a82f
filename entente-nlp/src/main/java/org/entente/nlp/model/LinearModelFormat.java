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
        ByteBuffer out = ByteBuffer.allocate(3 * Integer.BYTES + Long.BYTES * (bits.length + rows.length));
        out.putInt(model.labels()).putInt(bits.length).putInt(rows.length);
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
        if (in.remaining() != (long) Long.BYTES * (bitCount + (long) rowCount) || Integer.bitCount(bitCount) != 1) {
            throw new IOException("a linear model's lengths do not fit: " + bitCount + " and " + rowCount + " in "
                    + in.remaining() + " bytes");
        }
        long[] bits = new long[bitCount];
        long[] rows = new long[rowCount];
        in.asLongBuffer().get(bits).get(rows);
        return new LinearModel(labels, rows, new FeatureSet(bits));
    }
}
