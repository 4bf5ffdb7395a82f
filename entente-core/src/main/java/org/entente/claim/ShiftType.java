package org.entente.claim;

/** Which way a relation is said to change. */
public enum ShiftType implements ClaimType {
    IMPROVING,
    WORSENING;

    @Override
    public Kind kind() {
        return Kind.SHIFT;
    }
}
