package org.entente.text.coding;

/** Turns UTF-16 indices into counts of Unicode code points, the unit in which claims give their spans. */
final class CodePoints {

    private static final int STEP = 256;

    private final String text;
    private final boolean plain;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        this.before = plain ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() / STEP + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = points;
            }
            if (!Character.isLowSurrogate(text.charAt(i))) {
                points++;
            }
        }
        return before;
    }

    /** How many code points stand before a UTF-16 index. */
    int at(int index) {
        if (plain) {
            return index;
        }
        int points = before[Math.min(index / STEP, before.length - 1)];
        for (int i = Math.min(index / STEP, before.length - 1) * STEP; i < index; i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                points++;
            }
        }
        return points;
    }
}
