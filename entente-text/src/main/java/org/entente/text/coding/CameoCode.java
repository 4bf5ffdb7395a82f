package org.entente.text.coding;

/** The codes of the CAMEO codebook (Schrodt 2012) by which what is coded of one act tells what to say of another. */
final class CameoCode {

    static final String APPEAL = "020";
    static final String INTENT_TO_COOPERATE = "030";
    static final String OFFER_TO_MEDIATE = "039";
    static final String MEDIATE = "045";
    static final String APOLOGISE = "055";
    static final String SIGN_AGREEMENT = "057";
    static final String COOPERATE = "060";
    static final String PROVIDE_PEACEKEEPERS = "074";
    static final String YIELD_AT_HOME = "083";
    static final String END_FIGHTING = "087";
    static final String DENOUNCE = "111";
    static final String ACCUSE = "112";
    static final String ACCUSE_OF_AGGRESSION = "1123";
    static final String COMPLAIN_OFFICIALLY = "114";
    static final String SUE = "115";
    static final String REJECT_MEDIATION = "126";
    static final String REJECT_PLAN = "127";
    static final String REDUCE_RELATIONS = "160";
    static final String COERCE = "170";
    static final String FIGHT = "190";
    static final String OCCUPY_TERRITORY = "192";

    private CameoCode() {}
}
