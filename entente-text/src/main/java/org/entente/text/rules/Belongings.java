package org.entente.text.rules;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Knows whose a thing is where a participle behind it tells: "trees <b>belonging to the villagers</b>", "a plant <b>owned by Chad</b>". */
final class Belongings {

    private static final Set<String> BELONGS = Set.of("belong");
    private static final Set<String> IS_HAD = Set.of("own", "run", "operate", "lease", "crew", "man", "manage");
    private static final int[] NOBODY = {};

    private Belongings() {}

    /** The owner of what a noun names; nobody where no participle tells. */
    static int[] ownerOf(Sentence s, int noun) {
        for (int i = 0; i < s.childCount(noun); i++) {
            int participle = s.child(noun, i);
            if (s.relation(participle) == Relation.ACL) {
                String marker = BELONGS.contains(s.lemma(participle)) ? "to" : "by";
                boolean tells = marker.equals("to")
                        || IS_HAD.contains(s.lemma(participle))
                                && s.xpos(participle).equals("VBN");
                int owner = tells ? phrase(s, participle, marker) : -1;
                if (owner >= 0) {
                    return new int[] {owner};
                }
            }
        }
        return NOBODY;
    }

    private static int phrase(Sentence s, int verb, String marker) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            Relation relation = s.relation(child);
            boolean phrase = relation == Relation.OBL || relation == Relation.OBL_AGENT || relation == Relation.NMOD;
            if (phrase && s.marker(child).equals(marker)) {
                return child;
            }
        }
        return -1;
    }
}
