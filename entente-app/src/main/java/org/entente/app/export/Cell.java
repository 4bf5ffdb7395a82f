package org.entente.app.export;

/** One value of a row of comma-separated values. */
final class Cell {

    private Cell() {}

    /** In quotes where it needs them; what a spreadsheet would take for a formula is led by an apostrophe. */
    static String of(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
