package org.entente.app.export;

/** Makes text from outside harmless on a terminal. */
public final class Plain {

    private Plain() {}

    /** The text on one line, without control characters or direction overrides. */
    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control =
                    Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            if (control || c == ' ') {
                blank = plain.length() > 0;
            } else {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** At most so many characters, the last an ellipsis where something is left out. */
    public static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
