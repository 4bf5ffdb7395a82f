package org.entente.nlp.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A set of named blocks of bytes in one file, with a version and a checksum. Numbers are big-endian. The file holds
 * eight bytes of signature, the version, the count of blocks; for each block, in the order of their names, its name, its
 * length and its bytes; and last the CRC-32 of everything before it.
 */
public final class ModelFile {

    private static final long SIGNATURE = 0x454E54454E4C5001L;
    private static final int VERSION = 1;
    private static final int HEADER = 16;

    private final Map<String, byte[]> blocks = new TreeMap<>();
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
        blocks.put(name, block);
    }

    /** Whether there is a block with a name. */
    public boolean has(String name) {
        return blocks.containsKey(name);
    }

    /**
     * The bytes of a block.
     *
     * @throws IOException where there is no such block
     */
    public ByteBuffer block(String name) throws IOException {
        byte[] block = blocks.get(name);
        if (block == null) {
            throw new IOException(source + " has no block \"" + name + "\"; it holds " + blocks.keySet()
                    + ". Train it again, or use the file that came with this version");
        }
        return ByteBuffer.wrap(block).asReadOnlyBuffer();
    }

    /** Writes the file; equal blocks give equal bytes. */
    public void write(OutputStream out) throws IOException {
        CRC32 checksum = new CRC32();
        DataOutputStream data = new DataOutputStream(new java.util.zip.CheckedOutputStream(out, checksum));
        data.writeLong(SIGNATURE);
        data.writeInt(VERSION);
        data.writeInt(blocks.size());
        for (Map.Entry<String, byte[]> block : blocks.entrySet()) {
            data.writeUTF(block.getKey());
            data.writeInt(block.getValue().length);
            data.write(block.getValue());
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
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes))) {
            in.skipNBytes(HEADER - Integer.BYTES);
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                byte[] block = new byte[in.readInt()];
                in.readFully(block);
                file.put(name, block);
            }
        }
        return file;
    }
}
