package org.entente.text.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that is learned from annotated sentences about frames.
 *
 * @param types which claim a frame makes
 * @param ranks who is its source and target
 * @param limits how sure the model must be
 */
public record LearnedModel(TypeModel types, ArgumentRanks ranks, Limits limits) {

    /**
     * The probabilities from which on the model has its way.
     *
     * @param event that a frame makes the event where the rules find none in the sentence
     * @param beside that it makes the event where the rules find others in the sentence
     * @param tie that it makes the tie or shift where no rule fires
     * @param veto that it makes no claim although a rule fires
     * @param overrule that it makes another event than the rule says
     */
    public record Limits(double event, double beside, double tie, double veto, double overrule) {}

    private static final String RESOURCE = "types.model.gz";

    /**
     * The model that ships with Entente.
     *
     * @throws IllegalStateException where it is missing or of another shape
     */
    static LearnedModel load() {
        try (InputStream in = LearnedModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the type model is missing from the jar; run \"entente train\"");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model that bytes written by {@link #bytes} hold. */
    static LearnedModel read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16))) {
            int labels = in.readInt();
            if (labels != LearnedType.labels().size()) {
                throw new IllegalStateException("the type model knows " + labels + " types, not "
                        + LearnedType.labels().size() + "; run \"entente train\"");
            }
            short[] weights = new short[in.readInt()];
            float unit = in.readFloat();
            int at = 0;
            while (at < weights.length) {
                short value = in.readShort();
                if (value == 0) {
                    at += in.readInt();
                } else {
                    weights[at++] = value;
                }
            }
            int ranks = labels * ArgumentRanks.KINDS * ArgumentRanks.PLACES;
            float[] sources = floats(in, ranks);
            float[] targets = floats(in, ranks);
            int sorts = ArgumentRanks.PLACES * ArgumentRanks.SORTS;
            ArgumentRanks arguments = new ArgumentRanks(sources, targets, floats(in, sorts), floats(in, sorts));
            Limits limits =
                    new Limits(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            float[] dense = floats(in, in.readInt());
            return new LearnedModel(new TypeModel(labels, weights, unit, dense), arguments, limits);
        }
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** The model as bytes; the same model gives the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            short[] weights = types.weights();
            out.writeInt(types.labels());
            out.writeInt(weights.length);
            out.writeFloat(types.unit());
            int at = 0;
            while (at < weights.length) {
                out.writeShort(weights[at]);
                if (weights[at] != 0) {
                    at++;
                    continue;
                }
                int end = at;
                while (end < weights.length && weights[end] == 0) {
                    end++;
                }
                out.writeInt(end - at);
                at = end;
            }
            write(ranks.sources(), out);
            write(ranks.targets(), out);
            write(ranks.sourceSorts(), out);
            write(ranks.targetSorts(), out);
            out.writeDouble(limits.event());
            out.writeDouble(limits.beside());
            out.writeDouble(limits.tie());
            out.writeDouble(limits.veto());
            out.writeDouble(limits.overrule());
            out.writeInt(types.dense().length);
            write(types.dense(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
