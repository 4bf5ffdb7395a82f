package org.entente.nlp;

import java.util.Set;

/**
 * Plurals that the parser took for verbs: "scrapped the price <b>rises</b>" (a price is scrapped, not that it does something),
 * "Student <b>exchanges</b> with Moscow were halted" (no clause with a verb of its own begins with "with").
 */
final class PluralsTakenForVerbs {

    private static final Set<String> TAKES_NO_CLAUSE = Set.of(
            "scrap",
            "scraps",
            "scrapped",
            "cancel",
            "cancels",
            "cancelled",
            "canceled",
            "ban",
            "bans",
            "banned",
            "halt",
            "halts",
            "halted",
            "reverse",
            "reverses",
            "reversed",
            "suspend",
            "suspends",
            "suspended",
            "lift",
            "lifts",
            "lifted",
            "impose",
            "imposes",
            "imposed",
            "end",
            "ends",
            "ended",
            "resume",
            "resumes",
            "resumed",
            "stop",
            "stops",
            "stopped",
            "delay",
            "delays",
            "delayed",
            "postpone",
            "postpones",
            "postponed",
            "drop",
            "drops",
            "dropped",
            "block",
            "blocks",
            "blocked",
            "shelve",
            "shelved",
            "launch",
            "launched",
            "cut",
            "cuts",
            "oppose",
            "opposes",
            "opposed",
            "reject",
            "rejects",
            "rejected",
            "withdraw",
            "withdrew",
            "abolish",
            "abolished");

    private static final Set<String> BEGINS_NO_CLAUSE =
            Set.of("with", "of", "between", "to", "from", "by", "in", "on", "against", "among", "at");

    private final LooseTree tree;

    private PluralsTakenForVerbs(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes them nouns. */
    static void mend(LooseTree tree) {
        PluralsTakenForVerbs mender = new PluralsTakenForVerbs(tree);
        for (int word = 1; word < tree.size(); word++) {
            boolean verb = tree.xposes[word].equals("VBZ")
                    && tree.lower(word).endsWith("s")
                    && tree.heads[word - 1] == word
                    && tree.relations[word - 1] == Relation.NSUBJ
                    && tree.uposes[word - 1] == Upos.NOUN
                    && tree.xposes[word - 1].equals("NN");
            if (verb && !mender.object(word)) {
                mender.subject(word);
            }
        }
    }

    private boolean object(int plural) {
        int verb = tree.heads[plural];
        boolean shaped = verb >= 0
                && verb < plural - 2
                && tree.relations[plural] == Relation.CCOMP
                && TAKES_NO_CLAUSE.contains(tree.lower(verb))
                && tree.has(plural - 1, Relation.DET)
                && !tree.has(verb, Relation.OBJ)
                && !tree.has(plural, Relation.OBJ)
                && !tree.has(plural, Relation.MARK)
                && !tree.has(plural, Relation.AUX);
        if (shaped) {
            makeNoun(plural, plural - 1);
            tree.relations[plural] = Relation.OBJ;
            for (int word = plural + 1; word < tree.size(); word++) {
                if (tree.heads[word] == plural && tree.relations[word] == Relation.OBL) {
                    tree.relations[word] = Relation.NMOD;
                }
            }
        }
        return shaped;
    }

    private void subject(int plural) {
        int preposition = plural + 1;
        int verb = preposition < tree.size() ? tree.heads[preposition] : -1;
        int name = verb > preposition ? subjectOf(verb, preposition) : -1;
        boolean shaped = name >= 0
                && tree.relations[preposition] == Relation.MARK
                && BEGINS_NO_CLAUSE.contains(tree.lower(preposition))
                && tree.heads[verb] == plural
                && (finite(verb) || finite(name + 1) && tree.heads[name + 1] == verb);
        if (!shaped) {
            return;
        }
        tree.heads[verb] = tree.heads[plural];
        tree.relations[verb] = tree.relations[plural];
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads[word] == plural && word != plural - 1) {
                tree.heads[word] = verb;
            }
        }
        makeNoun(plural, plural - 1);
        tree.heads[plural] = verb;
        tree.relations[plural] = tree.relations[name];
        tree.heads[name] = plural;
        tree.relations[name] = Relation.NMOD;
        tree.heads[preposition] = name;
        tree.relations[preposition] = Relation.CASE;
    }

    private int subjectOf(int verb, int after) {
        for (int word = after + 1; word < verb; word++) {
            boolean subject = tree.relations[word] == Relation.NSUBJ || tree.relations[word] == Relation.NSUBJ_PASS;
            if (tree.heads[word] == verb && subject) {
                return word;
            }
        }
        return -1;
    }

    private boolean finite(int word) {
        return switch (tree.xposes[word]) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** The word that was its subject, and what belongs to that, is a part of its name. */
    private void makeNoun(int plural, int first) {
        tree.uposes[plural] = Upos.NOUN;
        tree.xposes[plural] = "NNS";
        for (int word = 0; word < first; word++) {
            if (tree.heads[word] == first) {
                tree.heads[word] = plural;
            }
        }
        tree.relations[first] = Relation.COMPOUND;
    }
}
