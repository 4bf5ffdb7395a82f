package org.entente.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that the user named: its lines, and what is wrong with it in words. */
public final class GivenFile {

    private static final Path STANDARD_INPUT = Path.of("-");

    /** The most that is read from standard input, in bytes. */
    private static final int MOST = 64 << 20;

    private GivenFile() {}

    /**
     * The lines of a file; "-" names standard input.
     *
     * @throws Failures.UserException where it is a folder or not UTF-8, or standard input holds more than 64 MB
     * @throws IOException where it cannot be read; {@link Failures} tells why
     */
    public static List<String> lines(Path file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return lines(System.in);
        }
        if (Files.isDirectory(file)) {
            throw new Failures.UserException(file + " is a folder; name a file in it");
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Failures.UserException(file + ": it is not UTF-8; convert it, for instance with iconv");
        }
    }

    /** The lines of standard input. */
    static List<String> lines(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new Failures.UserException(
                    "standard input: it holds more than " + (MOST >> 20) + " MB; put it into several files");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new Failures.UserException("standard input: it is not UTF-8; convert it, for instance with iconv");
        }
    }

    /** What the system's refusal means, with its remedy: the exceptions themselves tell hardly more than the file's name. */
    static Optional<String> refusal(Exception failure) {
        if (!(failure instanceof FileSystemException refused)) {
            return Optional.empty();
        }
        if (refused instanceof NoSuchFileException) {
            return Optional.of(refused.getFile() + ": there is no such file; check the path");
        }
        if (refused instanceof AccessDeniedException) {
            return Optional.of(refused.getFile() + ": access is denied; check its permissions");
        }
        if (refused instanceof NotDirectoryException) {
            return Optional.of(refused.getFile() + ": a file stands where a folder is needed; choose another name");
        }
        if (refused instanceof FileAlreadyExistsException) {
            return Optional.of(refused.getFile() + ": a file of that name is there already; choose another name");
        }
        return Optional.empty();
    }
}
