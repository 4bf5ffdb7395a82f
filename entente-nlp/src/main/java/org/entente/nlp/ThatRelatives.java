package org.entente.nlp;

import java.util.Set;

/**
 * "shut the border, a step <b>that Chad called illegal</b>", "a truce, an idea <b>that Mali rejected</b>": the parser often takes
 * such a clause for what the noun says. Where its verb always asks for an object and has none, the noun is that object.
 */
final class ThatRelatives {

    /** Verbs that do not do without an object. */
    private static final Set<String> TRANSITIVE = Set.of(
            "abhor",
            "accept",
            "allow",
            "applaud",
            "back",
            "ban",
            "block",
            "brand",
            "call",
            "condemn",
            "consider",
            "contest",
            "criticise",
            "criticize",
            "decline",
            "decry",
            "deem",
            "defend",
            "denounce",
            "deplore",
            "describe",
            "dismiss",
            "dispute",
            "endorse",
            "favour",
            "forbid",
            "hail",
            "ignore",
            "impose",
            "label",
            "mock",
            "oppose",
            "permit",
            "praise",
            "promote",
            "rebuff",
            "regard",
            "reject",
            "resent",
            "resist",
            "spurn",
            "support",
            "term",
            "tolerate",
            "veto",
            "view",
            "welcome");

    /** Verbs that say what something is, and so have a second object: "a request that Chad called <b>an insult</b>". */
    private static final Set<String> NAMING = Set.of("brand", "call", "consider", "deem", "label", "term");

    private static final Set<Relation> FILLED = Set.of(
            Relation.OBJ, Relation.IOBJ, Relation.CCOMP, Relation.NSUBJ_PASS, Relation.AUX_PASS, Relation.OBL_UNMARKED);

    private ThatRelatives() {}

    /** Calls such clauses and their pronouns what they are. */
    static void mend(String[] lemmas, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int verb = 3; verb < heads.length; verb++) {
            if (relations[verb] == Relation.ACL && uposes[verb] == Upos.VERB && TRANSITIVE.contains(lemmas[verb])) {
                int pronoun = that(verb, lemmas, heads, relations);
                if (pronoun > 0 && uposes[heads[verb]] == Upos.NOUN) {
                    relations[verb] = Relation.ACL_RELCL;
                    relations[pronoun] = Relation.OBJ;
                    uposes[pronoun] = Upos.PRON;
                    xposes[pronoun] = "WDT";
                }
            }
        }
    }

    /** The "that" right behind the noun with which a clause begins that has a subject and no object; or -1. */
    private static int that(int verb, String[] lemmas, int[] heads, Relation[] relations) {
        int found = -1;
        boolean subject = false;
        for (int child = heads[verb] + 1; child < heads.length; child++) {
            if (heads[child] == verb) {
                boolean named = relations[child] == Relation.OBJ && NAMING.contains(lemmas[verb]);
                if (FILLED.contains(relations[child]) && !named) {
                    return -1;
                }
                boolean marks = relations[child] == Relation.MARK && lemmas[child].equals("that");
                found = marks && child == heads[verb] + 1 ? child : found;
                subject |= relations[child] == Relation.NSUBJ;
            }
        }
        return subject ? found : -1;
    }
}
