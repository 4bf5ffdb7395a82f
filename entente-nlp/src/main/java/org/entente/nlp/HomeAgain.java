package org.entente.nlp;

import java.util.Set;

/**
 * "flew the detainees <b>home</b> to Greece", "sent the bodies of the soldiers <b>back</b> to Sweden": where somebody is brought is no
 * part of what he is called, and what goes with it goes with the verb.
 */
final class HomeAgain {

    private static final Set<String> WAYS = Set.of("home", "back", "away", "abroad", "ashore", "free");

    private final LooseTree tree;

    private HomeAgain(LooseTree tree) {
        this.tree = tree;
    }

    /** Hangs such words on the verb. */
    static void mend(LooseTree tree) {
        HomeAgain mender = new HomeAgain(tree);
        for (int word = 2; word < tree.size(); word++) {
            if (WAYS.contains(tree.lower(word))) {
                mender.outOfName(word);
                mender.offNoun(word);
            }
        }
    }

    /** "the detainees home": the plural is the object. */
    private void outOfName(int way) {
        int people = way - 1;
        int verb = tree.heads[way];
        boolean named = tree.relations[way] == Relation.OBJ
                && verb >= 0
                && verb < people
                && tree.uposes[verb] == Upos.VERB
                && tree.heads[people] == way
                && tree.relations[people] == Relation.COMPOUND
                && tree.xposes[people].equals("NNS");
        if (!named) {
            return;
        }
        for (int word = verb + 1; word < people; word++) {
            if (tree.heads[word] == way) {
                tree.heads[word] = people;
            }
        }
        tree.heads[people] = verb;
        tree.relations[people] = Relation.OBJ;
        tree.relations[way] = Relation.ADVMOD;
        tree.uposes[way] = Upos.ADV;
        tree.xposes[way] = "RB";
    }

    /** "of the soldiers back to Sweden": what the parser hung on a noun inside the object. */
    private void offNoun(int way) {
        int noun = tree.heads[way];
        if (noun < 0 || noun > way || tree.relations[way] != Relation.ADVMOD || !tree.nominal(noun)) {
            return;
        }
        int verb = noun;
        while (verb >= 0 && tree.nominal(verb) && tree.relations[verb] != Relation.OBJ) {
            verb = tree.heads[verb];
        }
        verb = verb < 0 || !tree.nominal(verb) ? -1 : tree.heads[verb];
        if (verb < 0 || verb > way || tree.uposes[verb] != Upos.VERB) {
            return;
        }
        tree.heads[way] = verb;
        for (int word = way + 1; word < tree.size(); word++) {
            if (tree.heads[word] == way && tree.relations[word] == Relation.OBL) {
                tree.heads[word] = verb;
            }
        }
    }
}
