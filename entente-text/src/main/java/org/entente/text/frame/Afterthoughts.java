package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** What stands behind somebody between commas and tells more of him, and which the parser joined to him as another. */
final class Afterthoughts {

    private static final Set<String> MOSTLY =
            Set.of("mostly", "mainly", "chiefly", "largely", "predominantly", "primarily", "overwhelmingly");

    private Afterthoughts() {}

    /** Whether a joined phrase is not another one. */
    static boolean tellsMore(Sentence s, int token) {
        return describesName(s, token) || mostlySo(s, token);
    }

    /** "Sihanouk, <b>distrustful</b> of Bangkok, courted Peking": an adjective behind a name. */
    static boolean describesName(Sentence s, int token) {
        return (s.relation(token) == Relation.CONJ || s.relation(token) == Relation.PARATAXIS)
                && s.xpos(token).equals("JJ")
                && s.upos(s.head(token)) == Upos.PROPN
                && (Tree.has(s, token, Relation.NMOD) || Tree.has(s, token, Relation.OBL))
                && !Tree.has(s, token, Relation.CC)
                && !Tree.has(s, token, Relation.DET);
    }

    /** "the guards, mostly <b>Zaghawa</b>, fled": what most of those before it are. */
    private static boolean mostlySo(Sentence s, int token) {
        int adverb = s.child(token, Relation.ADVMOD);
        return adverb >= 0 && adverb < token && MOSTLY.contains(s.lemma(adverb)) && !Tree.has(s, token, Relation.CC);
    }
}
