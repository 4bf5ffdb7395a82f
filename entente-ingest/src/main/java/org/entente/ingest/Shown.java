package org.entente.ingest;

/** Text from outside made fit to be shown on a terminal: one line, no control characters, not too long. */
final class Shown {

    private static final int LONGEST = 1000;

    private Shown() {}

    static String line(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
            shown.append(Character.isISOControl(c) || turns || c == '\u2028' || c == '\u2029' ? '\uFFFD' : c);
        }
        return text.length() > LONGEST ? shown + "…" : shown.toString();
    }
}
