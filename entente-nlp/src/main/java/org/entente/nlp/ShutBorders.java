package org.entente.nlp;

import java.util.Set;

/** "slammed <b>shut</b> its border": no preposition, and the border is what was shut. */
final class ShutBorders {

    private static final Set<String> SHUTTING = Set.of(
            "slam",
            "slams",
            "slammed",
            "slamming",
            "bang",
            "bangs",
            "banged",
            "snap",
            "snaps",
            "snapped",
            "snapping",
            "swing",
            "swings",
            "swung",
            "seal",
            "seals",
            "sealed",
            "sealing",
            "clamp",
            "clamps",
            "clamped",
            "weld",
            "welded",
            "bolt",
            "bolted",
            "pull",
            "pulls",
            "pulled");

    private ShutBorders() {}

    /** Makes the word a part of the verb, and the noun its object. */
    static void mend(LooseTree tree) {
        for (int shut = 1; shut + 1 < tree.size(); shut++) {
            int verb = shut - 1;
            int noun = tree.heads[shut];
            boolean shaped = tree.forms.get(shut).equals("shut")
                    && tree.relations[shut] == Relation.CASE
                    && SHUTTING.contains(tree.lower(verb))
                    && tree.uposes[verb] == Upos.VERB
                    && noun > shut
                    && tree.heads[noun] == verb
                    && tree.relations[noun] == Relation.OBL
                    && !tree.has(verb, Relation.OBJ);
            if (shaped) {
                tree.heads[shut] = verb;
                tree.relations[shut] = Relation.COMPOUND_PRT;
                tree.xposes[shut] = "RP";
                tree.relations[noun] = Relation.OBJ;
            }
        }
    }
}
