package org.entente.app.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Standard and error output in UTF-8, whatever the platform's charset. */
public final class Streams {

    private Streams() {}

    /** A writer that passes each line on at once. */
    public static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Where results go. */
    public static PrintWriter out(@Nullable CommandSpec spec) {
        return spec == null ? utf8(System.out) : spec.commandLine().getOut();
    }

    /** Where everything else goes. */
    public static PrintWriter err(@Nullable CommandSpec spec) {
        return spec == null ? utf8(System.err) : spec.commandLine().getErr();
    }
}
