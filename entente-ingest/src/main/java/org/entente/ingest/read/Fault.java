package org.entente.ingest.read;

/** Words for what goes wrong in many places alike. */
final class Fault {

    private static final int LONGEST = 160;

    private Fault() {}

    /** A format's rules are broken; what a library says of it is cut to one line. */
    static String damaged(String format, Throwable why) {
        String said = String.valueOf(why.getMessage());
        int end = said.indexOf('\n');
        String line = end < 0 ? said : said.substring(0, end);
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return "this is not sound " + format + " (" + shown + "); get the file again or convert it to text";
    }
}
