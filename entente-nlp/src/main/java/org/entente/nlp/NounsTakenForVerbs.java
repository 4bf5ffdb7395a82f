package org.entente.nlp;

import java.util.Set;

/**
 * Nouns that the parser took for verbs: "had <b>support</b> from Syria" (no past form), "received <b>training</b> from Cuba" (nobody
 * receives doing something), "control <b>most</b> of the north" (what, not how much).
 */
final class NounsTakenForVerbs {

    private static final Set<String> HAVING = Set.of("had", "has", "have", "having");
    private static final Set<String> TAKES_NO_GERUND = Set.of(
            "receive",
            "receives",
            "received",
            "receiving",
            "obtain",
            "obtains",
            "obtained",
            "provide",
            "provides",
            "provided",
            "providing",
            "undergo",
            "undergoes",
            "underwent",
            "supply",
            "supplied",
            "get",
            "gets",
            "got",
            "accept",
            "accepted",
            "gave",
            "give",
            "gives");

    /** Base forms that are no past participles though the tagger took them for some after "had". */
    private static final Set<String> BASES = Set.of(
            "support",
            "help",
            "control",
            "contact",
            "claim",
            "demand",
            "trade",
            "dispute",
            "protest",
            "attack",
            "aid",
            "influence",
            "access",
            "doubt",
            "need",
            "power",
            "fear",
            "hope",
            "cause",
            "force");

    private final LooseTree tree;

    private NounsTakenForVerbs(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes them nouns, and objects of the verb before them. */
    static void mend(LooseTree tree) {
        NounsTakenForVerbs mender = new NounsTakenForVerbs(tree);
        for (int word = 1; word < tree.size(); word++) {
            if (tree.relations[word] == Relation.ADVMOD && tree.lower(word).equals("most")) {
                mender.share(word);
            } else if (tree.uposes[word] == Upos.VERB) {
                mender.base(word);
                mender.gerund(word);
            } else if (tree.uposes[word] == Upos.NOUN) {
                mender.had(word);
            }
        }
    }

    private void share(int most) {
        int verb = tree.heads[most];
        boolean object = most + 1 < tree.size()
                && verb >= 0
                && verb < most
                && tree.uposes[verb] == Upos.VERB
                && tree.lower(most + 1).equals("of")
                && !tree.has(verb, Relation.OBJ);
        if (!object) {
            return;
        }
        boolean hung = false;
        for (int word = most + 2; word < tree.size(); word++) {
            boolean share = tree.heads[most + 1] == word && (tree.heads[word] == most || tree.heads[word] == verb);
            if (share) {
                tree.heads[word] = most;
                tree.relations[word] = Relation.NMOD;
                hung = true;
            }
        }
        if (hung) {
            tree.relations[most] = Relation.OBJ;
            tree.uposes[most] = Upos.ADJ;
        }
    }

    private void base(int noun) {
        if (BASES.contains(tree.lower(noun)) && (tree.xposes[noun].equals("VBN") || tree.xposes[noun].equals("VBD"))) {
            had(noun);
        }
    }

    /** What "had" stands straight before as an auxiliary, though it is a noun, is had. */
    private void had(int noun) {
        int having = noun - 1;
        boolean shaped = HAVING.contains(tree.lower(having))
                && tree.heads[having] == noun
                && tree.relations[having] == Relation.AUX;
        if (!shaped) {
            return;
        }
        tree.heads[having] = tree.heads[noun];
        tree.relations[having] = tree.relations[noun];
        tree.uposes[having] = Upos.VERB;
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads[word] == noun && tree.relations[word] != Relation.DET) {
                tree.heads[word] = having;
            }
        }
        makeNoun(noun, having);
    }

    private void gerund(int noun) {
        int verb = noun - 1;
        boolean shaped = tree.xposes[noun].equals("VBG")
                && TAKES_NO_GERUND.contains(tree.lower(verb))
                && tree.heads[noun] == verb
                && tree.relations[noun] == Relation.XCOMP
                && !tree.has(noun, Relation.OBJ)
                && !tree.has(verb, Relation.OBJ);
        if (shaped) {
            for (int word = noun + 1; word < tree.size(); word++) {
                if (tree.heads[word] == noun && tree.relations[word] == Relation.OBL) {
                    tree.relations[word] = Relation.NMOD;
                }
            }
            makeNoun(noun, verb);
        }
    }

    private void makeNoun(int noun, int verb) {
        tree.heads[noun] = verb;
        tree.relations[noun] = Relation.OBJ;
        tree.uposes[noun] = Upos.NOUN;
        tree.xposes[noun] = "NN";
    }
}
