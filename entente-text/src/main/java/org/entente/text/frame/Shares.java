package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Who has a share in a deed, or is told to have none: "took part in the bombing", "denied <b>any part in</b> the bombing",
 * "disclaimed <b>responsibility for</b> the murder".
 */
final class Shares {

    private static final Set<String> SHARE = WordClasses.shared().get("share-in-a-deed");
    private static final Set<String> DENIES = WordClasses.shared().get("governs-denied");
    private static final Set<String> MARKERS = Set.of("in", "for", "to", "with", "behind");

    private static final Set<String> TAKES_PART = WordClasses.shared().get("taking-part-verb");

    private Shares() {}

    /** "had been <b>involved in</b> the attack", "<b>its role in</b> the attack": whether a noun tells what somebody has a share in. */
    static boolean takenIn(Sentence s, int deed) {
        int head = s.head(deed);
        if (head < 0 || s.upos(deed) != Upos.NOUN || !s.marker(deed).equals("in")) {
            return false;
        }
        return switch (s.relation(deed)) {
            case OBL -> {
                int share = s.child(head, Relation.OBJ);
                yield s.upos(head) == Upos.VERB
                        && (TAKES_PART.contains(s.lemma(head)) || share >= 0 && SHARE.contains(s.lemma(share)));
            }
            case NMOD -> SHARE.contains(s.lemma(head));
            default -> false;
        };
    }

    /** The verb that denies somebody's share in a deed; -1 where none does. */
    static int denier(Sentence s, int deed) {
        int head = s.head(deed);
        if (head < 0 || s.upos(deed) != Upos.NOUN || !MARKERS.contains(s.marker(deed))) {
            return -1;
        }
        boolean onVerb = s.relation(deed) == Relation.OBL;
        int verb = onVerb ? head : s.head(head);
        int share = onVerb ? s.child(head, Relation.OBJ) : head;
        return verb >= 0
                        && share >= 0
                        && s.relation(share) == Relation.OBJ
                        && SHARE.contains(s.lemma(share))
                        && s.upos(verb) == Upos.VERB
                        && DENIES.contains(s.lemma(verb))
                ? verb
                : -1;
    }
}
