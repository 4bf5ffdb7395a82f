package org.entente.app.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that says something to whoever called it. */
public abstract class TerminalCommand {

    @Spec
    private @Nullable CommandSpec spec;

    /** Where results go. */
    protected final PrintWriter out() {
        return Streams.out(spec);
    }

    /** Where everything else goes. */
    protected final PrintWriter err() {
        return Streams.err(spec);
    }

    final void usage() {
        if (spec != null) {
            spec.commandLine().usage(out());
        }
    }
}
