package org.entente.text.coding;

import java.util.EnumSet;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Where what one clause tells ends. */
final class Clause {

    private static final Set<Relation> OF_ITS_OWN =
            EnumSet.of(Relation.CCOMP, Relation.PARATAXIS, Relation.ACL_RELCL, Relation.ROOT);

    private Clause() {}

    /** What a predicate or phrase hangs on; -1 at the top of what one clause of its own tells. */
    static int above(Sentence s, int token) {
        return OF_ITS_OWN.contains(s.relation(token)) ? -1 : s.head(token);
    }

    /** Whether a token is another or hangs below it. */
    static boolean below(Sentence s, int token, int top) {
        int at = token;
        while (at >= 0 && at != top) {
            at = s.head(at);
        }
        return at >= 0;
    }
}
