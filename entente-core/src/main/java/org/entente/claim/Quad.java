package org.entente.claim;

/** The four classes of event data: verbal or material, cooperation or conflict (Schrodt 2012). */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** Its number in data sets, 1 to 4. */
    public int number() {
        return number;
    }

    /** Whether it is cooperation. */
    public boolean cooperative() {
        return number <= 2;
    }
}
