package org.entente.ingest.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ingest.Reason;
import org.entente.ingest.read.Found;
import org.entente.ingest.read.Opening;
import org.entente.ingest.read.Reading;

/** The reading process: told the path of a file, it answers with what the file holds, until its input ends. */
public final class ReaderMain {

    private static final int BETWEEN_SIGNS = 1 << 22;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Consumer<String> before;
    private int number;

    private ReaderMain(Consumer<String> before) {
        this.in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        this.out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        this.before = before;
    }

    /** Runs until there is nothing more to do. */
    public static void main(String[] arguments) throws IOException {
        serve(place -> {});
    }

    /**
     * Serves the process that started this one.
     *
     * @param before is given the place of each document before it is read
     */
    static void serve(Consumer<String> before) throws IOException {
        ReaderMain reader = new ReaderMain(before);
        System.setOut(new PrintStream(System.err, true));
        reader.say(new Frame.Ready());
        while (true) {
            int going = reader.in.read();
            if (going < 0) {
                return;
            }
            reader.read(Wire.string(reader.in), Wire.string(reader.in), Wire.string(reader.in), reader.in.readInt());
        }
    }

    private void read(String path, String place, String name, int from) throws IOException {
        number = 0;
        Opening opening = new Opening(here -> begins(here, from));
        try (Reading reading = opening.file(place, name, new Signs(Files.newInputStream(Path.of(path))))) {
            for (Optional<Found> next = reading.next(); next.isPresent(); next = reading.next()) {
                // What came before the document that ended the last process was handed over by that one.
                if (number >= from) {
                    say(new Frame.Gives(next.get()));
                }
            }
        } catch (WireException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            say(new Frame.Gives(unforeseen(place, e)));
        } catch (IOException e) {
            say(new Frame.Gives(Found.Fault.at(
                    place, Reason.UNREADABLE, "reading failed (" + e.getMessage() + "); check the file")));
        }
        say(new Frame.Ends());
    }

    /** What a library threw that no reader foresaw; the rest of the file is left. */
    private static Found unforeseen(String place, Throwable why) {
        return Found.Fault.at(
                place,
                Reason.DAMAGED,
                "reading failed (" + why.getClass().getSimpleName() + "); get the file again or convert it to text");
    }

    private boolean begins(String place, int from) {
        int mine = number++;
        say(new Frame.Begins(mine, place));
        if (mine < from) {
            return false;
        }
        before.accept(place);
        return true;
    }

    private void say(Frame frame) {
        try {
            Wire.write(out, frame);
            if (!(frame instanceof Frame.Going)) {
                out.flush();
            }
        } catch (IOException e) {
            throw new WireException(e);
        }
    }

    /** Nobody listens any more, so there is nothing left to do. */
    private static final class WireException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WireException(IOException why) {
            super(why);
        }
    }

    /** A file whose reading shows that the process goes on: a large archive may hold nothing to hand over for long. */
    private final class Signs extends FilterInputStream {

        private long unsaid;

        Signs(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            unsaid++;
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = super.read(bytes, from, count);
            unsaid += Math.max(read, 0);
            if (unsaid > BETWEEN_SIGNS) {
                unsaid = 0;
                say(new Frame.Going());
                out.flush();
            }
            return read;
        }
    }
}
