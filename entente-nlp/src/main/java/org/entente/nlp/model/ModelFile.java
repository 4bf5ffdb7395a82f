package org.entente.nlp.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A set of named blocks of bytes in one file, with a version and a checksum. Numbers are big-endian. The file holds
 * eight bytes of signature, the version, the count of blocks; for each block, in the order of their names, its name, its
 * length when unpacked, its length in the file and its bytes, packed by Deflate; and last the CRC-32 of everything before
 * it. Only the blocks that are asked for are unpacked.
 */
public final class ModelFile {

    private static final long SIGNATURE = 0x454E54454E4C5001L;
    private static final int VERSION = 2;
    private static final int HEADER = 16;

    private record Packed(int length, ByteBuffer bytes) {}

    private final Map<String, Packed> blocks = new TreeMap<>();
    private final String source;

    /**
     * A file without blocks.
     *
     * @param source what to call it in messages
     */
    public ModelFile(String source) {
        this.source = source;
    }

    /** Adds a block or replaces the one with its name. */
    public void put(String name, byte[] block) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(block);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(block.length / 2);
            byte[] chunk = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            blocks.put(name, new Packed(block.length, ByteBuffer.wrap(packed.toByteArray())));
        } finally {
            deflater.end();
        }
    }

    /** Whether there is a block with a name. */
    public boolean has(String name) {
        return blocks.containsKey(name);
    }

    /**
     * The bytes of a block.
     *
     * @throws IOException where there is no such block or it cannot be unpacked
     */
    public ByteBuffer block(String name) throws IOException {
        Packed packed = blocks.get(name);
        if (packed == null) {
            throw new IOException(source + " has no block \"" + name + "\"; it holds " + blocks.keySet()
                    + ". Train it again, or use the file that came with this version");
        }
        byte[] block = new byte[packed.length()];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.bytes().duplicate());
            int filled = 0;
            while (filled < block.length) {
                int more = inflater.inflate(block, filled, block.length - filled);
                if (more == 0) {
                    throw new IOException(source + " ends early in its block \"" + name + "\"");
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw new IOException(source + " is damaged in its block \"" + name + "\"", e);
        } finally {
            inflater.end();
        }
        return ByteBuffer.wrap(block);
    }

    /** Writes the file; equal blocks give equal bytes. */
    public void write(OutputStream out) throws IOException {
        CRC32 checksum = new CRC32();
        DataOutputStream data = new DataOutputStream(new CheckedOutputStream(out, checksum));
        data.writeLong(SIGNATURE);
        data.writeInt(VERSION);
        data.writeInt(blocks.size());
        for (Map.Entry<String, Packed> block : blocks.entrySet()) {
            ByteBuffer bytes = block.getValue().bytes();
            data.writeUTF(block.getKey());
            data.writeInt(block.getValue().length());
            data.writeInt(bytes.remaining());
            data.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        }
        data.writeLong(checksum.getValue());
        data.flush();
    }

    /**
     * Reads a file.
     *
     * @param source what to call it in messages
     * @throws IOException where it is not such a file, of another version, cut short or damaged
     */
    public static ModelFile read(InputStream in, String source) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length < HEADER + Long.BYTES || ByteBuffer.wrap(bytes).getLong() != SIGNATURE) {
            throw new IOException(source + " is not a model file (" + bytes.length + " bytes)");
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int version = data.getInt(Long.BYTES);
        if (version != VERSION) {
            throw new IOException(source + " has model format " + version + "; this program reads format " + VERSION
                    + ". Train it again, or use the file that came with this version");
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - Long.BYTES);
        long expected = data.getLong(bytes.length - Long.BYTES);
        if (checksum.getValue() != expected) {
            throw new IOException(source + " is damaged: its checksum is " + Long.toHexString(checksum.getValue())
                    + " and should be " + Long.toHexString(expected) + ". Copy or train it again");
        }
        return blocksOf(bytes, source);
    }

    private static ModelFile blocksOf(byte[] bytes, String source) throws IOException {
        ModelFile file = new ModelFile(source);
        ByteBuffer data = ByteBuffer.wrap(bytes, HEADER - Integer.BYTES, bytes.length - HEADER - Integer.BYTES);
        try {
            int count = data.getInt();
            for (int i = 0; i < count; i++) {
                byte[] name = new byte[Short.toUnsignedInt(data.getShort())];
                data.get(name);
                int length = data.getInt();
                int packed = data.getInt();
                file.blocks.put(
                        new String(name, StandardCharsets.UTF_8),
                        new Packed(length, data.slice().limit(packed).slice()));
                data.position(data.position() + packed);
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException(source + " is damaged: a block runs over its end", e);
        }
        return file;
    }
}
