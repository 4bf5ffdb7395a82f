package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.entente.store.segment.StoreException;
import org.entente.text.actor.ActorFileException;
import org.entente.text.rules.RuleFormatException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the user sees when a command fails: one line that says what is wrong, never a stack trace. */
public final class Failures {

    /** A failure that the user can mend; its message says how. */
    public static final class UserException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public UserException(String message) {
            super(message);
        }
    }

    private Failures() {}

    /** Reports a failure, unless it is that nobody reads the output any more, and gives the exit code 1. */
    public static int report(Exception failure, CommandLine command, ParseResult parsed) {
        boolean wrapped = failure instanceof UncheckedIOException;
        Exception told = wrapped && failure.getCause() instanceof IOException cause ? cause : failure;
        if (told instanceof StandardOutput.ClosedException) {
            return 1;
        }
        String message = GivenFile.refusal(told)
                .or(() -> Optional.ofNullable(failure.getMessage()))
                .orElse(failure.getClass().getSimpleName());
        String kind = failure instanceof UserException
                        || failure instanceof StoreException
                        || failure instanceof ActorFileException
                        || failure instanceof RuleFormatException
                        || failure instanceof IOException
                        || failure instanceof UncheckedIOException
                ? ""
                : failure.getClass().getSimpleName() + ": ";
        command.getErr().println("entente: " + kind + message);
        if (System.getenv("ENTENTE_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        } else if (!kind.isEmpty()) {
            command.getErr().println("Set ENTENTE_TRACE=1 to see where; please report it with the input.");
        }
        return 1;
    }
}
