package org.entente.text.frame;

import java.util.Arrays;

/**
 * A predicate with its logical roles filled: who does it, to whom, with what. Fillers are token indices of phrase heads,
 * conjuncts included.
 */
@SuppressWarnings("EnumOrdinal")
public final class Frame {

    private static final int[] NONE = {};

    private final int trigger;
    private final TriggerKind kind;
    private final int[][] fillers = new int[Role.count()][];

    Frame(int trigger, TriggerKind kind) {
        this.trigger = trigger;
        this.kind = kind;
        Arrays.fill(fillers, NONE);
    }

    /** Index of the predicate's token. */
    public int trigger() {
        return trigger;
    }

    /** What kind of word the predicate is. */
    public TriggerKind kind() {
        return kind;
    }

    /** The heads that fill a role, empty where none does. The array is not to be changed. */
    public int[] fillers(Role role) {
        return fillers[role.ordinal()];
    }

    /** Whether a role is filled. */
    public boolean has(Role role) {
        return fillers[role.ordinal()].length > 0;
    }

    /**
     * The frame as a verb with a preposition of its own has it ("call for", "agree to"): the phrase of the preposition is
     * its object, and what stands as object is whom it turns to ("asked <b>Ankara</b> for aid"). The frame itself where the
     * phrase is missing.
     */
    public Frame withObjectFrom(Role preposition) {
        if (!has(preposition)) {
            return this;
        }
        Frame phrasal = new Frame(trigger, kind);
        System.arraycopy(fillers, 0, phrasal.fillers, 0, fillers.length);
        phrasal.fillers[Role.OBJECT.ordinal()] = fillers(preposition);
        phrasal.addIfEmpty(Role.INDIRECT_OBJECT, fillers(Role.OBJECT));
        return phrasal;
    }

    /** The frame in which whoever fills a role acts. The frame itself where somebody does already, or nobody fills it. */
    public Frame withSubjectFrom(Role role) {
        if (!has(role) || has(Role.SUBJECT)) {
            return this;
        }
        Frame deed = new Frame(trigger, kind);
        System.arraycopy(fillers, 0, deed.fillers, 0, fillers.length);
        deed.fillers[Role.SUBJECT.ordinal()] = fillers(role);
        return deed;
    }

    void add(Role role, int... more) {
        int[] had = fillers[role.ordinal()];
        int[] joined = Arrays.copyOf(had, had.length + more.length);
        int n = had.length;
        for (int token : more) {
            if (token != trigger && !contains(joined, n, token)) {
                joined[n++] = token;
            }
        }
        fillers[role.ordinal()] = n == joined.length ? joined : Arrays.copyOf(joined, n);
    }

    void addIfEmpty(Role role, int... more) {
        if (!has(role)) {
            add(role, more);
        }
    }

    private static boolean contains(int[] tokens, int length, int token) {
        for (int i = 0; i < length; i++) {
            if (tokens[i] == token) {
                return true;
            }
        }
        return false;
    }
}
