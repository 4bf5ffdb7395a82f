package org.entente.nlp;

import java.util.EnumSet;
import java.util.Set;

/**
 * "Uganda and Rwanda, <b>allies until then</b>, fought": a noun of how somebody stands to others, between a subject and its verb, tells more of
 * the subject, though the parser takes it for the subject itself or for one more.
 */
final class InnerAppositions {

    private static final Set<Relation> TAKEN_FOR =
            EnumSet.of(Relation.CONJ, Relation.NSUBJ, Relation.OBL, Relation.OBL_UNMARKED);

    private InnerAppositions() {}

    /** Hangs such nouns on whom they are told of. */
    static void mend(LooseTree tree, String[] lemmas) {
        for (int comma = 1; comma + 3 < tree.size(); comma++) {
            int noun = tree.forms.get(comma).equals(",") ? noun(tree, comma + 1) : -1;
            boolean standing = noun >= 0
                    && OpeningAppositions.STANDING.contains(lemmas[noun])
                    && TAKEN_FOR.contains(tree.relations[noun]);
            if (standing) {
                plural(tree, noun);
                Insertion.at(tree, comma)
                        .filter(one -> noun < one.closing() && alone(tree, noun, one.closing()))
                        .ifPresent(one -> hang(tree, one, noun));
            }
        }
    }

    /** "Peru and Chile, old rivals, <b>share</b> a lake": a verb straight behind the comma is finite, though tagged as an infinitive. */
    private static void plural(LooseTree tree, int noun) {
        int verb = tree.heads[noun];
        boolean infinitive = verb > noun
                && tree.xposes[verb].equals("VB")
                && tree.forms.get(verb - 1).equals(",");
        if (infinitive && !tree.has(verb, Relation.AUX) && tree.has(verb, Relation.NSUBJ)) {
            tree.xposes[verb] = "VBP";
        }
    }

    private static void hang(LooseTree tree, Insertion insertion, int noun) {
        insertion.hang(noun, insertion.subject(), Relation.APPOS);
        int first = insertion.opening() + 1;
        if (OpeningAppositions.OPENERS.contains(tree.lower(first))) {
            OpeningAppositions.adverb(tree, first, noun);
        }
    }

    /** The noun that ends a phrase; -1 where a verb or a conjunction comes first. */
    private static int noun(LooseTree tree, int first) {
        int word = first;
        while (word < tree.size()
                && !tree.xposes[word].equals("CC")
                && (NextClause.NAMING.contains(tree.xposes[word])
                        || tree.uposes[word] == Upos.ADV
                        || OpeningAppositions.OPENERS.contains(tree.lower(word)))) {
            word++;
        }
        return word > first && tree.uposes[word - 1] == Upos.NOUN ? word - 1 : -1;
    }

    /** Whether no other is joined to a noun before a comma: "Chad, allies and rebels, fought". */
    private static boolean alone(LooseTree tree, int noun, int closing) {
        for (int word = noun + 1; word < closing; word++) {
            if (tree.xposes[word].equals("CC") || NextClause.isFinite(tree, word)) {
                return false;
            }
        }
        return true;
    }
}
