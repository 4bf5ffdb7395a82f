package org.entente.text.frame;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The logical roles of a frame: voice, relative clauses and support verbs are already undone. Every preposition is a
 * role of its own. The meaning of each is told in docs/reference/rules.md.
 */
@SuppressWarnings("EnumOrdinal")
public enum Role {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    POSSESSOR,
    MODIFIER,
    BEARER,
    CLAUSE,
    ABOUT,
    ACROSS,
    AFTER,
    AGAINST,
    ALONG,
    ALONGSIDE,
    AMID,
    AMONG,
    AROUND,
    AS,
    AT,
    BEFORE,
    BEHIND,
    BETWEEN,
    BEYOND,
    BY,
    DESPITE,
    DURING,
    FOR,
    FROM,
    IN,
    INSIDE,
    INTO,
    NEAR,
    OF,
    OFF,
    ON,
    OUT,
    OUTSIDE,
    OVER,
    PAST,
    SINCE,
    THROUGH,
    TO,
    TOWARD,
    UNDER,
    UNTIL,
    WITH,
    WITHIN,
    WITHOUT,
    BESIDE,
    THAN;

    private static final Role[] ALL = values();
    private static final Map<String, Role> BY_NAME = new HashMap<>();

    static {
        for (Role role : ALL) {
            BY_NAME.put(role.word(), role);
        }
        BY_NAME.put("upon", ON);
        BY_NAME.put("onto", ON);
        BY_NAME.put("towards", TOWARD);
        BY_NAME.put("amongst", AMONG);
        BY_NAME.put("throughout", ACROSS);
        BY_NAME.put("versus", AGAINST);
        BY_NAME.put("regarding", ABOUT);
        BY_NAME.put("concerning", ABOUT);
        BY_NAME.put("over", OVER);
        BY_NAME.put("via", THROUGH);
        BY_NAME.put("round", AROUND);
    }

    /** The role's name in a rule: {@code indirect-object}, {@code against}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is one of the prepositions. */
    public boolean preposition() {
        return ordinal() > CLAUSE.ordinal();
    }

    /**
     * Whether the learned model has a place for it. Roles that came after it was learned stand behind the others and are used
     * by rules alone.
     */
    public boolean learned() {
        return ordinal() <= WITHOUT.ordinal();
    }

    /** How many roles there are. */
    static int count() {
        return ALL.length;
    }

    /** Whether a word names a role. */
    public static boolean named(String word) {
        return BY_NAME.containsKey(word);
    }

    /**
     * The role with a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Role of(String word) {
        Role role = BY_NAME.get(word);
        if (role == null) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no role; the roles are listed in docs/reference/rules.md");
        }
        return role;
    }

    /** The role that a marker of one or more words makes ("out_of" is {@code OUT}); {@code CLAUSE} never. */
    static Role ofMarker(String marker) {
        Role exact = BY_NAME.get(marker);
        if (exact != null) {
            return exact.preposition() ? exact : OBJECT;
        }
        int joint = marker.lastIndexOf('_');
        if (joint > 0) {
            Role first = BY_NAME.get(marker.substring(0, marker.indexOf('_')));
            Role last = BY_NAME.get(marker.substring(joint + 1));
            Role role = last == null || last == OF ? first : last;
            return role == null || !role.preposition() ? OBJECT : role;
        }
        return OBJECT;
    }
}
