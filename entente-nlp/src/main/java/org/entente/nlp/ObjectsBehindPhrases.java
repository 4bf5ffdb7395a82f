package org.entente.nlp;

import java.util.Set;

/**
 * "restored to Sweden <b>a temple bell</b>", "returned to Benin <b>hundreds of statues</b>": what stands without a comma behind whom it is
 * given to is the object, though the parser takes the one for another name of the other, or joins the two.
 */
final class ObjectsBehindPhrases {

    private static final Set<String> BEGINNING = Set.of(
            "a", "an", "the", "its", "their", "his", "her", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "some", "several", "many");
    private static final Set<String> CROWDS =
            Set.of("hundreds", "dozens", "thousands", "scores", "tens", "millions", "most", "part", "half");
    private static final Set<String> PREPOSITIONS = Set.of("to", "on", "upon", "from", "against", "over");

    private final LooseTree tree;

    private ObjectsBehindPhrases(LooseTree tree) {
        this.tree = tree;
    }

    /** Hangs such objects on their verbs. */
    static void mend(LooseTree tree) {
        ObjectsBehindPhrases mender = new ObjectsBehindPhrases(tree);
        for (int name = 2; name + 1 < tree.size(); name++) {
            if (tree.uposes[name] == Upos.PROPN) {
                mender.joined(name);
                mender.renamed(name);
            }
        }
    }

    /** "to Sweden a bell": no other name of it. */
    private void renamed(int name) {
        int verb = tree.heads[name];
        if (tree.relations[name] != Relation.OBL || !free(verb, name) || preposition(name) < 0) {
            return;
        }
        int first = name + 1;
        while (first < tree.size() && tree.heads[first] == name && tree.relations[first] == Relation.FLAT) {
            first++;
        }
        int noun = first < tree.size() ? tree.heads[first] : -1;
        boolean object = noun > first
                && tree.uposes[noun] == Upos.NOUN
                && tree.heads[noun] == name
                && tree.relations[noun] == Relation.APPOS
                && (BEGINNING.contains(tree.lower(first)) || tree.xposes[first].equals("CD"));
        if (object) {
            object(noun, verb);
        }
    }

    /** "to Benin hundreds of statues": no hundreds of that name. */
    private void joined(int name) {
        int crowd = name + 1;
        int verb = tree.heads[crowd];
        int preposition = preposition(crowd);
        boolean shaped = CROWDS.contains(tree.lower(crowd))
                && tree.heads[name] == crowd
                && tree.relations[name] == Relation.COMPOUND
                && tree.relations[crowd] == Relation.OBL
                && preposition >= 0
                && preposition < name
                && free(verb, preposition);
        if (!shaped) {
            return;
        }
        for (int word = preposition; word < name; word++) {
            if (tree.heads[word] == crowd) {
                tree.heads[word] = name;
            }
        }
        tree.heads[name] = verb;
        tree.relations[name] = Relation.OBL;
        object(crowd, verb);
    }

    private void object(int noun, int verb) {
        tree.heads[noun] = verb;
        tree.relations[noun] = Relation.OBJ;
    }

    /** Whether a verb before a phrase has no object yet. */
    private boolean free(int verb, int before) {
        return verb >= 0
                && verb < before
                && tree.uposes[verb] == Upos.VERB
                && !tree.has(verb, Relation.OBJ)
                && !tree.has(verb, Relation.AUX_PASS)
                && !tree.has(verb, Relation.CCOMP);
    }

    private int preposition(int noun) {
        for (int word = noun - 1; word > 0; word--) {
            if (tree.heads[word] == noun && tree.relations[word] == Relation.CASE) {
                return PREPOSITIONS.contains(tree.lower(word)) ? word : -1;
            }
        }
        return -1;
    }
}
