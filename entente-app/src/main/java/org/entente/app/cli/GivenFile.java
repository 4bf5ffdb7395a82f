package org.entente.app.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

    private GivenFile() {}

    /**
     * The lines of a file.
     *
     * @throws Failures.UserException where it is a folder or not UTF-8
     * @throws IOException where it cannot be read; {@link Failures} tells why
     */
    public static List<String> lines(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Failures.UserException(file + " is a folder; name a file in it");
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Failures.UserException(file + ": it is not UTF-8; convert it, for instance with iconv");
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
