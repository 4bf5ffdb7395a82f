package org.entente.nlp;

import java.util.Set;

/**
 * "agreed to go <b>after Guinea</b> had pleaded with him": the parser takes the subject of such a clause for a phrase of time, and
 * the clause for what is agreed. A finite verb without a subject, with such a phrase before it, has its subject there; nor is a
 * clause with such a word before it ever what is said.
 */
final class ClauseOpeners {

    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "because");
    private static final Set<Relation> CLAUSE = Set.of(Relation.CCOMP, Relation.XCOMP, Relation.ADVCL, Relation.ACL);
    private static final Set<Relation> SUBJECTS =
            Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.CSUBJ_PASS, Relation.EXPL);

    private ClauseOpeners() {}

    /** Makes such phrases the subjects that they are. */
    static void mend(String[] lemmas, String[] xposes, int[] heads, Relation[] relations) {
        for (int verb = 2; verb < heads.length; verb++) {
            if (CLAUSE.contains(relations[verb]) && xposes[verb].startsWith("VB")) {
                clause(verb, lemmas, xposes, heads, relations);
            }
            if (relations[verb] == Relation.CCOMP && opener(verb, Relation.MARK, lemmas, heads, relations) >= 0) {
                relations[verb] = Relation.ADVCL;
            }
        }
    }

    private static void clause(int verb, String[] lemmas, String[] xposes, int[] heads, Relation[] relations) {
        boolean finite = xposes[verb].equals("VBD");
        boolean passive = false;
        int phrase = -1;
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] != verb) {
                continue;
            }
            if (SUBJECTS.contains(relations[child]) || relations[child] == Relation.MARK) {
                open(verb, opener(child, Relation.CASE, lemmas, heads, relations), heads, relations);
                return;
            }
            boolean helps = relations[child] == Relation.AUX || relations[child] == Relation.AUX_PASS;
            finite |= helps && xposes[child].equals("VBD");
            passive |= relations[child] == Relation.AUX_PASS;
            phrase = child < verb && relations[child] == Relation.OBL ? child : phrase;
        }
        int opener = finite && phrase >= 0 ? opener(phrase, Relation.CASE, lemmas, heads, relations) : -1;
        if (opener >= 0) {
            relations[phrase] = passive ? Relation.NSUBJ_PASS : Relation.NSUBJ;
            open(verb, opener, heads, relations);
        }
    }

    /** Begins a clause with its word, where there is one. */
    private static void open(int verb, int opener, int[] heads, Relation[] relations) {
        if (opener >= 0) {
            relations[opener] = Relation.MARK;
            heads[opener] = verb;
            relations[verb] = Relation.ADVCL;
        }
    }

    private static int opener(int of, Relation relation, String[] lemmas, int[] heads, Relation[] relations) {
        for (int child = 0; child < of; child++) {
            if (heads[child] == of && relations[child] == relation && OPENERS.contains(lemmas[child])) {
                return child;
            }
        }
        return -1;
    }
}
