package org.entente.relation;

import org.entente.claim.EventType;
import org.entente.claim.Quad;

/** The classes in which acts are counted: the four quads, with the use of force apart from other material conflict. */
public enum ActClass {
    VERBAL_COOPERATION(0),
    MATERIAL_COOPERATION(1),
    VERBAL_CONFLICT(2),
    /** Material conflict short of force: arrests, mobilisation, protest. */
    COERCION(3),
    /** Armed attack: CAMEO 18 to 20, PLOVER's ASSAULT. */
    FORCE(4);

    static final int COUNT = values().length;

    private final int index;

    ActClass(int index) {
        this.index = index;
    }

    /** Its place in a row of counts, 0 to 4. */
    public int index() {
        return index;
    }

    /** The class of an event type that has happened. */
    public static ActClass of(EventType type) {
        return type == EventType.ASSAULT ? FORCE : of(type.quad());
    }

    /** The class of an event that was only threatened or promised: words, not deeds. */
    public static ActClass announced(EventType type) {
        return type.quad().cooperative() ? VERBAL_COOPERATION : VERBAL_CONFLICT;
    }

    /** The class of a quad; material conflict of unknown kind counts as short of force. */
    public static ActClass of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> COERCION;
        };
    }
}
