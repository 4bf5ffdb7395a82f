package org.entente.nlp;

import java.util.Set;

/**
 * People behind a number that the parser took for the thing, or the two for an adverb: "took in more than a million <b>Ukrainians</b>" (nobody takes in
 * more), "locked up nine hundred <b>Sudanese</b> in a hangar" (no hundred of a kind).
 */
final class CountedPeople {

    private static final Set<String> TAKING = Set.of("take", "takes", "took", "taken", "taking");

    private final LooseTree tree;

    private CountedPeople(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the people what the verb governs, and the number theirs. */
    static void mend(LooseTree tree) {
        CountedPeople mender = new CountedPeople(tree);
        for (int word = 1; word + 1 < tree.size(); word++) {
            if (tree.lower(word).equals("more") && tree.lower(word + 1).equals("than")) {
                mender.moreThan(word);
            } else if (tree.xposes[word].equals("CD")) {
                mender.byNation(word);
            } else if (tree.xposes[word].equals("NNPS")) {
                mender.noAdverb(word);
            }
        }
    }

    private void moreThan(int more) {
        int than = more + 1;
        int people = tree.heads[than];
        int number = people > than ? numberOf(people, than) : -1;
        boolean shaped = number >= 0
                && tree.heads[people] == more
                && (tree.relations[people] == Relation.OBL || tree.relations[people] == Relation.NMOD)
                && tree.nominal(people)
                && (tree.relations[more] == Relation.OBJ || tree.relations[more] == Relation.OBL);
        if (!shaped) {
            return;
        }
        int verb = tree.heads[more];
        boolean taken = tree.lower(more - 1).equals("in") && verb == more - 2 && TAKING.contains(tree.lower(verb));
        if (tree.relations[more] == Relation.OBL && !taken) {
            return;
        }
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads[word] == more && word != people) {
                tree.heads[word] = people;
            }
        }
        if (taken) {
            tree.heads[more - 1] = verb;
            tree.relations[more - 1] = Relation.COMPOUND_PRT;
            tree.xposes[more - 1] = "RP";
        }
        tree.heads[people] = verb;
        tree.relations[people] = Relation.OBJ;
        tree.heads[more] = number;
        tree.relations[more] = Relation.ADVMOD;
        tree.heads[than] = more;
        tree.relations[than] = Relation.FIXED;
    }

    private int numberOf(int people, int after) {
        for (int word = after + 1; word < people; word++) {
            if (tree.heads[word] == people && tree.relations[word] == Relation.NUMMOD) {
                return word;
            }
        }
        return -1;
    }

    /** "drove 150,000 <b>Serbs</b> out of the valley": a people with a number is nothing that tells how. */
    private void noAdverb(int people) {
        int verb = tree.heads[people];
        boolean shaped = tree.relations[people] == Relation.ADVMOD
                && verb >= 0
                && verb < people
                && tree.uposes[verb] == Upos.VERB
                && tree.has(people, Relation.NUMMOD)
                && !tree.has(verb, Relation.OBJ);
        if (shaped) {
            tree.relations[people] = Relation.OBJ;
        }
    }

    /** "nine hundred Sudanese": an adjective with a capital, and no noun behind it. */
    private void byNation(int number) {
        int people = number + 1;
        int verb = tree.heads[number];
        boolean shaped = tree.heads[people] == number
                && tree.relations[people] == Relation.AMOD
                && tree.xposes[people].equals("JJ")
                && Character.isUpperCase(tree.forms.get(people).charAt(0))
                && verb >= 0
                && verb < number
                && tree.uposes[verb] == Upos.VERB
                && (tree.relations[number] == Relation.OBJ
                        || tree.relations[number] == Relation.OBL && !tree.has(number, Relation.CASE))
                && (tree.relations[number] == Relation.OBJ || !tree.has(verb, Relation.OBJ));
        if (!shaped) {
            return;
        }
        for (int word = 0; word < tree.size(); word++) {
            boolean told = tree.heads[word] == people && tree.relations[word] == Relation.OBL;
            if (told || tree.heads[word] == number && word > people) {
                tree.heads[word] = told ? verb : people;
            }
        }
        tree.heads[people] = verb;
        tree.relations[people] = Relation.OBJ;
        tree.uposes[people] = Upos.PROPN;
        tree.xposes[people] = "NNPS";
        tree.heads[number] = people;
        tree.relations[number] = Relation.NUMMOD;
    }
}
