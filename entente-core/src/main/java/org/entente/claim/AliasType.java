package org.entente.claim;

/** The one type of alias claim. */
public enum AliasType implements ClaimType {
    SAME_AS;

    @Override
    public Kind kind() {
        return Kind.ALIAS;
    }
}
