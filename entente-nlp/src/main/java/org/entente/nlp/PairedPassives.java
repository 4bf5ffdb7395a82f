package org.entente.nlp;

import java.util.Set;

/**
 * "The rebels were <b>armed</b> and fed by Algeria", "rebels <b>armed</b> and fed by Algeria": a participle that was taken for an
 * adjective, joined to one that tells who did it, is passive as that one is.
 */
final class PairedPassives {

    /** Participles that are adjectives as often. */
    private static final Set<String> PARTICIPLES = Set.of(
            "armed",
            "trained",
            "equipped",
            "supplied",
            "funded",
            "financed",
            "organised",
            "organized",
            "inspired",
            "isolated",
            "wounded",
            "injured",
            "controlled",
            "educated",
            "paid",
            "sheltered",
            "protected",
            "surrounded",
            "occupied",
            "besieged",
            "abandoned",
            "detained",
            "masked",
            "drugged",
            "indoctrinated");

    private PairedPassives() {}

    /** Makes them passive. */
    static void mend(LooseTree tree) {
        for (int word = 1; word < tree.size(); word++) {
            boolean adjective = tree.uposes[word] == Upos.ADJ && PARTICIPLES.contains(tree.lower(word));
            if (!adjective || !pairs(tree, word)) {
                continue;
            }
            if (tree.has(word, Relation.COP)) {
                makePassive(tree, word);
            } else if (behindItsNoun(tree, word)) {
                tree.uposes[word] = Upos.VERB;
                tree.xposes[word] = "VBN";
                tree.relations[word] = Relation.ACL;
            }
        }
    }

    private static boolean behindItsNoun(LooseTree tree, int word) {
        int noun = tree.heads[word];
        boolean hangs = switch (tree.relations[word]) {
            case AMOD, CONJ, APPOS, ACL, PARATAXIS -> true;
            default -> false;
        };
        return hangs && noun >= 0 && noun < word && tree.nominal(noun);
    }

    private static boolean pairs(LooseTree tree, int adjective) {
        for (int word = adjective + 1; word < tree.size(); word++) {
            boolean joined = tree.heads[word] == adjective
                    && tree.relations[word] == Relation.CONJ
                    && tree.xposes[word].equals("VBN")
                    && tree.has(word, Relation.OBL_AGENT)
                    && !tree.has(word, Relation.NSUBJ_PASS)
                    && !tree.has(word, Relation.AUX_PASS);
            if (joined) {
                return true;
            }
        }
        return false;
    }

    private static void makePassive(LooseTree tree, int participle) {
        tree.uposes[participle] = Upos.VERB;
        tree.xposes[participle] = "VBN";
        for (int word = 0; word < participle; word++) {
            if (tree.heads[word] == participle) {
                switch (tree.relations[word]) {
                    case COP -> tree.relations[word] = Relation.AUX_PASS;
                    case NSUBJ -> tree.relations[word] = Relation.NSUBJ_PASS;
                    default -> {}
                }
            }
        }
    }
}
