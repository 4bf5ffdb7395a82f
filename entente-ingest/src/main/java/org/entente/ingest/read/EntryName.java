package org.entente.ingest.read;

import java.util.Locale;

/** Names of an archive's entries. */
final class EntryName {

    private static final int LONGEST = 1000;

    private EntryName() {}

    /** Whether a name stays inside its archive on every system. */
    static boolean safe(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.startsWith("/") || name.startsWith("~")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' || c == ':' || c == '\uFFFD' || Character.isISOControl(c)) {
                return false;
            }
        }
        String decoded = name.toLowerCase(Locale.ROOT)
                .replace("%2e", ".")
                .replace("%2f", "/")
                .replace("%5c", "/")
                .replace("%252e", ".")
                .replace("%252f", "/");
        for (String part : decoded.split("/", -1)) {
            if (part.strip().equals("..") || part.strip().equals(".")) {
                return false;
            }
        }
        return !decoded.startsWith("/");
    }

    /** What systems put beside the files: forks of macOS, hidden files. */
    static boolean unwanted(String name) {
        return name.startsWith("__MACOSX/")
                || last(name).startsWith(".") && !last(name).startsWith("..");
    }

    /** The name without its folders. */
    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
