package org.entente.text.coding;

import java.util.Map;
import java.util.Optional;
import org.entente.claim.EventType;

/**
 * The deed that a request asks for. CAMEO's codes of appeals (021 to 028) and of demands (101 to 108) name it by their later
 * digits (Schrodt 2012, chapter 3): 023 and 103 ask for aid, 0256 and 1056 for an end of fighting.
 *
 * @param type the type of the deed
 * @param cameo its code
 * @param mutual whether those who do it do it together
 */
record Asked(EventType type, String cameo, boolean mutual) {

    private static final Map<String, Asked> DEEDS = Map.ofEntries(
            Map.entry("", new Asked(EventType.COOPERATE, "060", false)),
            Map.entry("1", new Asked(EventType.COOPERATE, "060", false)),
            Map.entry("11", new Asked(EventType.COOPERATE, "061", false)),
            Map.entry("12", new Asked(EventType.COOPERATE, "062", false)),
            Map.entry("13", new Asked(EventType.COOPERATE, "063", false)),
            Map.entry("14", new Asked(EventType.COOPERATE, "064", false)),
            Map.entry("2", new Asked(EventType.SUPPORT, "050", false)),
            Map.entry("3", new Asked(EventType.AID, "070", false)),
            Map.entry("31", new Asked(EventType.AID, "071", false)),
            Map.entry("32", new Asked(EventType.AID, "072", false)),
            Map.entry("33", new Asked(EventType.AID, "073", false)),
            Map.entry("34", new Asked(EventType.AID, "074", false)),
            Map.entry("5", new Asked(EventType.CONCEDE, "080", false)),
            Map.entry("51", new Asked(EventType.CONCEDE, "081", false)),
            Map.entry("52", new Asked(EventType.CONCEDE, "082", false)),
            Map.entry("53", new Asked(EventType.CONCEDE, "084", false)),
            Map.entry("54", new Asked(EventType.CONCEDE, "085", false)),
            Map.entry("55", new Asked(EventType.CONCEDE, "086", false)),
            Map.entry("56", new Asked(EventType.RETREAT, "087", false)),
            Map.entry("6", new Asked(EventType.CONSULT, "046", true)),
            Map.entry("7", new Asked(EventType.SUPPORT, "057", true)));

    /** What a code of root 02 or 10 asks for; empty for another root, and where the deed concerns nobody but its doer. */
    static Optional<Asked> of(String cameo) {
        if (!cameo.startsWith("02") && !cameo.startsWith("10")) {
            return Optional.empty();
        }
        String rest = cameo.substring(2);
        String deed = rest.equals("0") ? "" : rest;
        return Optional.ofNullable(DEEDS.get(deed))
                .or(() -> deed.length() > 1 ? Optional.ofNullable(DEEDS.get(deed.substring(0, 1))) : Optional.empty());
    }

    /** Whether it is done to whoever one stands against, not to whoever asks. */
    boolean betweenAdversaries() {
        return switch (type) {
            case CONCEDE, RETREAT, CONSULT, SUPPORT -> true;
            case AGREE,
                    COOPERATE,
                    AID,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    SANCTION,
                    PROTEST,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> cameo.equals(CameoCode.COOPERATE);
        };
    }

    /** Whether it takes two who stand against each other: an end of fighting, a meeting, a settlement. */
    boolean takesAdversaries() {
        return mutual || type == EventType.RETREAT;
    }
}
