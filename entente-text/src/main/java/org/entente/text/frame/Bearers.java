package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Enumeration;

/** Who bears what a noun tells of somebody beside it: "the rebel leader <b>Garang</b>", "Once allies, <b>Peru</b> and <b>Chile</b> fell out". */
final class Bearers {

    private static final Set<Relation> BESIDE =
            EnumSet.of(Relation.APPOS, Relation.NMOD_DESC, Relation.FLAT, Relation.LIST);

    private Bearers() {}

    /** Adds them to the noun's frame. */
    static void add(Frame frame, Sentence s, int noun) {
        int appositive = s.child(noun, Relation.APPOS);
        if (appositive >= 0 && BareTitles.at(s, noun) && s.relation(noun) == Relation.APPOS) {
            frame.add(Role.OF, Tree.withConjuncts(s, appositive));
        } else if (appositive < 0 && s.relation(noun) == Relation.APPOS && BareTitles.at(s, noun)) {
            frame.add(Role.OF, BareTitles.nameBehind(s, noun));
        } else if (appositive >= 0 && s.upos(appositive) == Upos.PROPN && !Enumeration.joins(s, noun, appositive)) {
            frame.add(Role.BEARER, Tree.withConjuncts(s, appositive));
        }
        int flat = s.child(noun, Relation.FLAT);
        if (flat >= 0 && flat != noun) {
            frame.add(Role.BEARER, flat);
        }
        int head = s.head(noun);
        if (head < 0) {
            return;
        }
        Relation relation = s.relation(noun);
        if (relation == Relation.APPOS && noun < head) {
            int[] named = Tree.withConjuncts(s, head);
            frame.add(Role.BEARER, named);
            frame.add(Role.SUBJECT, named);
            return;
        }
        boolean beside = BESIDE.contains(relation) && !Enumeration.joins(s, head, noun);
        if (beside || relation == Relation.COMPOUND && s.upos(head) == Upos.PROPN) {
            frame.add(Role.BEARER, head);
        }
        if (beside && head < noun && s.xpos(noun).equals("NNS")) { // "Chad and Libya, long allies"
            frame.add(Role.BEARER, Tree.withConjuncts(s, head));
        }
    }
}
