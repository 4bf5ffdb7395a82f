package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * Whoever is asked by a noun does what the infinitive behind it tells: "put pressure on <b>Ankara</b> to yield", "Peru's appeal to
 * <b>Chile</b> to free them"; so does whoever it is left to: "left it to <b>Chile</b> to free them".
 */
final class AskedOf {

    private static final Set<String> ASKING = WordClasses.shared().any("asks-ever-louder", "asks-of-somebody");

    private AskedOf() {}

    /** The head of who is asked to do what an infinitive tells; -1 where nobody is. */
    static int whom(Sentence s, int infinitive) {
        int head = s.head(infinitive);
        if (head < 0 || !Tree.infinitive(s, infinitive)) {
            return -1;
        }
        return switch (s.relation(infinitive)) {
            case ACL -> named(s, head, head, infinitive);
            case ADVCL, XCOMP -> {
                int noun = s.child(head, Relation.OBJ);
                yield noun < 0 ? -1 : Math.max(named(s, noun, noun, infinitive), named(s, noun, head, infinitive));
            }
            default -> -1;
        };
    }

    private static int named(Sentence s, int noun, int above, int infinitive) {
        int found = -1;
        boolean asks = ASKING.contains(s.lemma(noun))
                || s.lemma(noun).equals("it") && s.lemma(above).equals("leave");
        for (int i = 0; i < s.childCount(above) && asks; i++) {
            int child = s.child(above, i);
            boolean phrase = s.relation(child) == Relation.NMOD || s.relation(child) == Relation.OBL;
            if (phrase && child > noun && child < infinitive && asked(s.marker(child)) && Tree.nominal(s, child)) {
                found = child;
            }
        }
        return found;
    }

    private static boolean asked(String marker) {
        return switch (marker) {
            case "on", "upon", "to", "for" -> true;
            default -> false;
        };
    }
}
