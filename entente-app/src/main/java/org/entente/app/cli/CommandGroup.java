package org.entente.app.cli;

import java.util.concurrent.Callable;

/** A command that only has subcommands: without one it tells them, and ends as wrong usage does. */
public abstract class CommandGroup extends TerminalCommand implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    @Override
    public final Integer call() {
        usage();
        return WRONG_USAGE;
    }
}
