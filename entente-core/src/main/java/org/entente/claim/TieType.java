package org.entente.claim;

/** The standing relations between two actors. */
public enum TieType implements ClaimType {
    ALLY,
    /** Backs, arms, funds, trains or steers an armed group or client. */
    SPONSOR,
    /** Harbours, hosts. */
    SHELTER,
    HOSTILE,
    /** Holds territory or a state. */
    CONTROL,
    /** Member, faction, branch. */
    PART_OF,
    /** A person leads or serves an organisation. */
    ROLE,
    /** Has leverage over. */
    INFLUENCE,
    /** Contested territory, border or claim. */
    DISPUTE,
    /** Owes allegiance. */
    SUBORDINATE;

    @Override
    public Kind kind() {
        return Kind.TIE;
    }
}
