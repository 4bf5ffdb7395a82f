package org.entente.time;

/** What EDTF level 1 writes after a date that is not certain or not exact. */
public enum Qualification {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualification(String sign) {
        this.sign = sign;
    }

    /** The sign as EDTF writes it, empty for none. */
    public String sign() {
        return sign;
    }

    /** Whether the date is said to be approximate. */
    public boolean approximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    static Qualification ofSign(char sign) {
        return switch (sign) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
