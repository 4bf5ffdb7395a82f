package org.entente.text.coding;

import org.entente.claim.EventType;
import org.entente.claim.Status;

/**
 * What an intended, threatened act is in CAMEO: cooperation that is only announced is an intent to cooperate (codes 030 to
 * 036), conflict that is only announced is a threat (130 to 138), as the CAMEO manual (Schrodt 2012, 1.1b3) has it.
 *
 * @param type the type of the announcement
 * @param cameo its code
 */
record Intent(EventType type, String cameo) {

    /** What an act is once its status is known. */
    static Intent of(EventType type, String cameo, Status status) {
        Intent plain = new Intent(type, cameo);
        return switch (status) {
            case PLANNED -> announced(type).equals("") ? plain : new Intent(EventType.AGREE, announced(type));
            case THREATENED -> threatened(type).equals("") ? plain : new Intent(EventType.THREATEN, threatened(type));
            case ASSERTED, ONGOING, ENDED, DENIED, NEGATED, ALLEGED, POSSIBLE, FAILING -> plain;
        };
    }

    private static String announced(EventType type) {
        return switch (type) {
            case CONSULT -> "036";
            case COOPERATE -> "031";
            case AID -> "033";
            case CONCEDE, RETREAT -> "035";
            case AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION, PROTEST, MOBILIZE, COERCE, ASSAULT -> "";
        };
    }

    private static String threatened(EventType type) {
        return switch (type) {
            case SANCTION -> "131";
            case PROTEST -> "133";
            case COERCE -> "137";
            case MOBILIZE, ASSAULT -> "138";
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN -> "";
        };
    }
}
