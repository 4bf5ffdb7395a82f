package org.entente.nlp;

import java.util.Set;

/**
 * What somebody has is a noun, though the parser took it for a verb or an adjective: "At Kenya's <b>urging</b> Uganda closed the
 * camp", "the government's <b>offensive</b> against Greece", "most of its <b>crude</b>".
 */
final class NounsOfOwners {

    /** Adjectives that are nouns where nothing follows that they could tell of. */
    private static final Set<String> THINGS = Set.of("offensive", "crude");

    private final LooseTree tree;

    private NounsOfOwners(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes them nouns, and who has them their owner. */
    static void mend(LooseTree tree) {
        NounsOfOwners mender = new NounsOfOwners(tree);
        for (int word = 1; word < tree.size(); word++) {
            if (tree.xposes[word].equals("VBG")) {
                mender.gerund(word);
            } else if (tree.xposes[word].equals("JJ") && THINGS.contains(tree.forms.get(word))) {
                mender.adjective(word);
            }
        }
    }

    private void gerund(int noun) {
        int owner = owner(noun);
        if (owner >= 0 && besideTheSubject(noun, owner)) {
            int verb = tree.heads[owner];
            tree.relations[noun] = tree.relations[owner];
            tree.heads[noun] = verb;
            tree.heads[owner] = noun;
            tree.relations[owner] = Relation.NMOD_POSS;
            makeNoun(noun);
            return;
        }
        boolean shaped = owner >= 0
                && tree.heads[owner] == noun
                && tree.relations[owner] == Relation.NSUBJ
                && tree.relations[noun] == Relation.ADVCL
                && !tree.has(noun, Relation.OBJ)
                && (tree.has(noun, Relation.CASE) || tree.has(noun, Relation.MARK));
        if (!shaped) {
            return;
        }
        for (int word = 0; word < owner; word++) {
            if (tree.heads[word] == noun && tree.relations[word] == Relation.MARK) {
                tree.relations[word] = Relation.CASE;
            }
        }
        tree.relations[owner] = Relation.NMOD_POSS;
        tree.relations[noun] = Relation.OBL;
        makeNoun(noun);
    }

    /** "Kenya's <b>fighting</b> in Somalia angered Eritrea": no clause beside Kenya, for the "'s" makes it Kenya's. */
    private boolean besideTheSubject(int noun, int owner) {
        int verb = tree.heads[owner];
        boolean subject = tree.relations[owner] == Relation.NSUBJ || tree.relations[owner] == Relation.NSUBJ_PASS;
        return subject
                && verb > noun
                && NextClause.isFinite(tree, verb)
                && (tree.heads[noun] == verb || tree.heads[noun] == owner)
                && (tree.relations[noun] == Relation.ADVCL || tree.relations[noun] == Relation.ACL)
                && !tree.has(noun, Relation.OBJ)
                && !tree.has(noun, Relation.NSUBJ);
    }

    private void adjective(int noun) {
        boolean tells = noun + 1 < tree.size() && (tree.nominal(noun + 1) || tree.uposes[noun + 1] == Upos.ADJ);
        if (tells) {
            return;
        }
        int owner = owner(noun);
        if (owner >= 0 && tree.heads[noun] == owner && tree.relations[noun] == Relation.AMOD) {
            tree.heads[noun] = tree.heads[owner];
            tree.relations[noun] = tree.relations[owner];
            for (int word = noun + 1; word < tree.size(); word++) {
                if (tree.heads[word] == owner) {
                    tree.heads[word] = noun;
                }
            }
        } else if (tree.relations[noun] == Relation.AMOD
                || owner < 0
                        && tree.relations[noun - 1] != Relation.DET
                        && tree.relations[noun - 1] != Relation.NMOD_POSS) {
            return;
        }
        if (owner >= 0) {
            tree.heads[owner] = noun;
            tree.relations[owner] = Relation.NMOD_POSS;
        }
        int verb = tree.heads[noun];
        if (tree.relations[noun] == Relation.NSUBJ_PASS && !tree.has(verb, Relation.AUX_PASS)) {
            tree.relations[noun] = Relation.NSUBJ;
        }
        makeNoun(noun);
    }

    /** Who has it: the one before the "'s" right before it; -1 where there is none. */
    private int owner(int noun) {
        String before = tree.forms.get(noun - 1);
        boolean possessive = tree.xposes[noun - 1].equals("POS") || before.equals("'s") || before.equals("’s");
        int owner = possessive ? tree.heads[noun - 1] : -1;
        return owner < noun ? owner : -1;
    }

    /** What goes with it tells of it, but where it goes goes with the verb. */
    private void makeNoun(int noun) {
        tree.uposes[noun] = Upos.NOUN;
        tree.xposes[noun] = "NN";
        for (int word = noun + 1; word < tree.size(); word++) {
            if (tree.heads[word] == noun && tree.relations[word] == Relation.OBL) {
                int verb = tree.lower(noun).equals("crude") ? verbAbove(noun) : -1;
                tree.heads[word] = verb >= 0 ? verb : noun;
                tree.relations[word] = verb >= 0 ? Relation.OBL : Relation.NMOD;
            }
        }
    }

    private int verbAbove(int noun) {
        int above = tree.heads[noun];
        for (int steps = 0; above >= 0 && tree.uposes[above] != Upos.VERB && steps < tree.size(); steps++) {
            above = tree.heads[above];
        }
        return above;
    }
}
