package org.entente.relation;

import java.util.List;
import org.entente.claim.Claim;
import org.entente.claim.EventType;

/**
 * The kinds of acts that reports tell of, as far as they say different things of how a pair stands: groups of CAMEO codes
 * (Schrodt 2012, chapter 6), with their place on the conflict-cooperation scale (Goldstein 1992), -10 to +10.
 */
public enum ToldKind {
    TALK(0, 1, "01 02 04"),
    OFFER(1, 4, "03"),
    PRAISE(2, 3.4, "05"),
    RECOGNITION(3, 5, "054"),
    APOLOGY(4, 3, "055 056"),
    TREATY(5, 6.5, "057"),
    EXCHANGE(6, 6, "06"),
    ALIGNMENT(7, 7.4, "062"),
    AID(8, 7, "07"),
    ARMS(9, 8, "072"),
    EASING(10, 5, "08"),
    TRUCE(11, 4, "087 0356"),
    DEMAND(12, -2, "09 10"),
    COMPLAINT(13, -2, "11"),
    REFUSAL(14, -4, "12"),
    THREAT(15, -6, "13"),
    PROTEST(16, -5, "14"),
    POSTURE(17, -6.5, "15"),
    CURTAILING(18, -4.5, "16"),
    BREAK(19, -6.5, "161"),
    EMBARGO(20, -7, "163"),
    EXPULSION(21, -5, "166 174"),
    COERCION(22, -6, "17"),
    VIOLENCE(23, -8, "18"),
    FIGHTING(24, -9.5, "19"),
    BLOCKADE(25, -8.5, "191"),
    OCCUPATION(26, -9.5, "192"),
    BOMBARDMENT(27, -10, "194 195"),
    MASSACRE(28, -10, "20");

    private static final List<ToldKind> ALL = List.of(values());

    private final int index;
    private final double scale;
    /** Beginnings of CAMEO codes, with blanks between. */
    private final String codes;

    ToldKind(int index, double scale, String codes) {
        this.index = index;
        this.scale = scale;
        this.codes = codes;
    }

    /** Its place in a table of kinds. */
    int index() {
        return index;
    }

    /** Its conflict-cooperation score, -10 (worst) to +10. */
    public double scale() {
        return scale;
    }

    /** Whether it is a friendly act. */
    public boolean cooperative() {
        return scale > 0;
    }

    static List<ToldKind> all() {
        return ALL;
    }

    /**
     * The kind of a CAMEO code: the one with the longest prefix of it; of equals the later.
     *
     * @throws IllegalArgumentException where the code has no root from 01 to 20
     */
    public static ToldKind ofCameo(String code) {
        ToldKind best = null;
        int longest = 0;
        for (ToldKind kind : ALL) {
            for (String prefix : kind.codes.split(" ", -1)) {
                if (code.startsWith(prefix) && prefix.length() >= longest) {
                    best = kind;
                    longest = prefix.length();
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("\"" + code + "\" is no CAMEO code; it begins with 01 to 20");
        }
        return best;
    }

    /** The kind of what a claim tells as done. */
    static ToldKind of(EventType type, Claim claim) {
        return ofCameo(claim.cameo().isEmpty() ? type.cameo() : claim.cameo());
    }

    /** The kind of an act that was only threatened or promised: words, not deeds. */
    static ToldKind announced(EventType type) {
        return type.quad().cooperative() ? OFFER : THREAT;
    }
}
