package org.entente.nlp;

import java.util.Set;

/**
 * Clauses with "that" behind a noun. "shut the border, a step <b>that Chad called illegal</b>": the parser often takes such a clause
 * for what the noun says; where its verb always asks for an object and has none, the noun is that object. "The claim <b>that Chad
 * shelled the port</b>": it takes what a noun says for a relative clause; where the verb has its object, it is none.
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

    /** Nouns whose clause tells what they say: "the claim that". */
    private static final Set<String> TELLS = Set.of(
            "accusation",
            "admission",
            "allegation",
            "announcement",
            "argument",
            "assertion",
            "assumption",
            "assurance",
            "belief",
            "charge",
            "claim",
            "complaint",
            "confirmation",
            "contention",
            "conviction",
            "danger",
            "declaration",
            "denial",
            "evidence",
            "fact",
            "fear",
            "hope",
            "idea",
            "impression",
            "indication",
            "insistence",
            "news",
            "notion",
            "possibility",
            "promise",
            "proof",
            "report",
            "risk",
            "rumour",
            "rumor",
            "sign",
            "statement",
            "suggestion",
            "suspicion",
            "theory",
            "threat",
            "view",
            "warning",
            "word");

    private ThatRelatives() {}

    /** Calls such clauses and their pronouns what they are. */
    static void mend(String[] lemmas, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        for (int word = 1; word < heads.length; word++) {
            if (lemmas[word].equals("that") && relations[word] == Relation.OBJ) {
                content(word, lemmas, uposes, xposes, heads, relations);
            }
        }
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

    /** "the claim that Chad shelled the port": no relative clause, for the verb has its object. */
    private static void content(
            int that, String[] lemmas, Upos[] uposes, String[] xposes, int[] heads, Relation[] relations) {
        int verb = heads[that];
        if (verb <= that || relations[verb] != Relation.ACL_RELCL || !TELLS.contains(lemmas[heads[verb]])) {
            return;
        }
        boolean subject = false;
        boolean object = false;
        for (int word = that + 1; word < heads.length; word++) {
            subject |= heads[word] == verb && relations[word] == Relation.NSUBJ && word < verb;
            object |= heads[word] == verb && relations[word] == Relation.OBJ && word > verb;
        }
        if (subject && object) {
            uposes[that] = Upos.SCONJ;
            xposes[that] = "IN";
            relations[that] = Relation.MARK;
            relations[verb] = Relation.CCOMP;
        }
    }
}
