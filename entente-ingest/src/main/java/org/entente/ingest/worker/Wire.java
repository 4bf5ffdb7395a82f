package org.entente.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.Format;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.entente.ingest.format.Extracted;
import org.entente.ingest.read.Found;

/** How frames travel through the pipe. The reading process is not trusted: every length and every value is checked. */
final class Wire {

    private static final int LONGEST = 4 * Limits.TEXT_BYTES;

    private Wire() {}

    static void write(DataOutputStream out, Frame frame) throws IOException {
        if (frame instanceof Frame.Ready) {
            out.writeByte('R');
        } else if (frame instanceof Frame.Going) {
            out.writeByte('G');
        } else if (frame instanceof Frame.Begins begins) {
            out.writeByte('B');
            out.writeInt(begins.number());
            write(out, begins.place());
        } else if (frame instanceof Frame.Gives gives && gives.found() instanceof Found.Draft draft) {
            out.writeByte('D');
            write(out, draft.place());
            write(out, draft.format().name());
            write(out, draft.id());
            write(out, draft.content().title());
            write(out, draft.content().text());
            write(out, draft.content().published());
            write(out, draft.content().created());
            write(out, draft.content().source());
        } else if (frame instanceof Frame.Gives gives && gives.found() instanceof Found.Fault fault) {
            out.writeByte('F');
            write(out, fault.place());
            write(out, fault.reason().name());
            write(out, fault.message());
        } else {
            out.writeByte('E');
        }
    }

    static Frame read(DataInputStream in) throws IOException {
        byte type = in.readByte();
        try {
            return switch (type) {
                case 'R' -> new Frame.Ready();
                case 'G' -> new Frame.Going();
                case 'B' -> new Frame.Begins(in.readInt(), string(in));
                case 'D' ->
                    new Frame.Gives(new Found.Draft(
                            string(in),
                            Format.valueOf(string(in)),
                            string(in),
                            new Extracted(string(in), string(in), day(in), day(in), string(in))));
                case 'F' -> new Frame.Gives(new Found.Fault(string(in), Reason.valueOf(string(in)), string(in)));
                case 'E' -> new Frame.Ends();
                default -> throw new IOException("no such frame: " + type);
            };
        } catch (RuntimeException e) {
            throw new IOException("a frame that makes no sense", e);
        }
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a string of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a string that breaks off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, Optional<LocalDate> day) throws IOException {
        write(out, day.map(LocalDate::toString).orElse(""));
    }

    private static Optional<LocalDate> day(DataInputStream in) throws IOException {
        String written = string(in);
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }
}
