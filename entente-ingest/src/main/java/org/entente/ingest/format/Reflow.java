package org.entente.ingest.format;

/** Lines as a page has them, joined to paragraphs. */
final class Reflow {

    private Reflow() {}

    /**
     * Paragraphs with an empty line between them.
     *
     * @param lines text with its line ends
     * @param end what ends a paragraph
     */
    static String paragraphs(String lines, String end) {
        StringBuilder text = new StringBuilder(lines.length());
        for (String paragraph : lines.split(end, -1)) {
            String words = joined(paragraph);
            if (words.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append(continues(text, words) ? " " : "\n\n");
            }
            text.append(words);
        }
        return text.toString();
    }

    /** A paragraph broken over two pages: the first part ends in mid sentence and the second begins with a small letter. */
    private static boolean continues(StringBuilder before, String after) {
        char last = before.charAt(before.length() - 1);
        return Character.isLowerCase(after.charAt(0)) && (Character.isLetter(last) || last == ',');
    }

    private static String joined(String paragraph) {
        StringBuilder words = new StringBuilder(paragraph.length());
        for (String line : paragraph.split("\n", -1)) {
            String one = Spaces.one(line);
            if (one.isEmpty()) {
                continue;
            }
            int length = words.length();
            boolean hyphen = length > 1
                    && words.charAt(length - 1) == '-'
                    && Character.isLowerCase(words.charAt(length - 2))
                    && Character.isLowerCase(one.charAt(0));
            if (hyphen) {
                words.setLength(length - 1);
            } else if (length > 0) {
                words.append(' ');
            }
            words.append(one);
        }
        return words.toString();
    }
}
