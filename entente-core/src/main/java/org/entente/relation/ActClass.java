package org.entente.relation;

import org.entente.claim.Claim;
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
    FORCE(4),
    /** Material conflict not known to be force or short of it: all that a table of quad counts says. */
    MATERIAL_CONFLICT(5);

    /** How many classes have a share of their own; that of {@link #MATERIAL_CONFLICT} is the sum of two. */
    static final int SHARES = 5;

    static final int COUNT = values().length;

    /** CAMEO: impose blockade, restrict movement. */
    private static final String RESTRICTED = "191";

    private final int index;

    ActClass(int index) {
        this.index = index;
    }

    /** Its place in a row of counts, 0 to 5. */
    public int index() {
        return index;
    }

    /** The place of its quad in a row of the four, 0 to 3. */
    public int quad() {
        return Math.min(index, 3);
    }

    /** The class of an event type that has happened. */
    public static ActClass of(EventType type) {
        return switch (type) {
            case ASSAULT -> FORCE;
            case PROTEST, MOBILIZE, COERCE -> COERCION;
            default -> of(type.quad());
        };
    }

    /** The class of what a claim tells as done: a blockade or a closed border is coercion, whatever its type. */
    static ActClass of(EventType type, Claim claim) {
        ActClass usual = of(type);
        return usual == FORCE && claim.cameo().startsWith(RESTRICTED) ? COERCION : usual;
    }

    /** The class of an event that was only threatened or promised: words, not deeds. */
    public static ActClass announced(EventType type) {
        return type.quad().cooperative() ? VERBAL_COOPERATION : VERBAL_CONFLICT;
    }

    /** The class of a quad. */
    public static ActClass of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
        };
    }

    /**
     * The class of a CAMEO code by its root, as Schrodt (2012, chapter 6) groups the roots into quads: 01 to 05 verbal
     * and 06 to 08 material cooperation, 09 to 13 verbal conflict, 14 to 17 material conflict short of force, 18 to 20
     * force. Blockades and closed borders (191) stand under the root of fighting, but nobody need be hurt by them: they
     * are material conflict short of force.
     *
     * @throws IllegalArgumentException where the code has no such root
     */
    public static ActClass ofCameo(String code) {
        int root =
                code.length() < 2 ? -1 : Character.digit(code.charAt(0), 10) * 10 + Character.digit(code.charAt(1), 10);
        if (root < 1 || root > 20) {
            throw new IllegalArgumentException("\"" + code + "\" is no CAMEO code; it begins with 01 to 20");
        }
        if (code.startsWith(RESTRICTED)) {
            return COERCION;
        }
        return root <= 5
                ? VERBAL_COOPERATION
                : root <= 8 ? MATERIAL_COOPERATION : root <= 13 ? VERBAL_CONFLICT : root <= 17 ? COERCION : FORCE;
    }
}
