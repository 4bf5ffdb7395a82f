package org.entente.app.cli;

import java.io.Console;

/** Whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. From Java 22 on there is a console object even where they are not. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean interactive() {
        Console console = System.console();
        if (console == null || System.getenv("CI") != null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
