package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "called a vote <b>after a meeting</b>", "<b>following threats</b> from Chad", "<b>at the end of a visit</b>": how a noun tells when or
 * why something is done, and by which verb that is told.
 *
 * @param marker the word that joins the noun to the deed ("after"), "" where there is none
 * @param deed the verb, -1 where there is none
 */
record Occasion(String marker, int deed) {

    private static final Occasion NONE = new Occasion("", -1);
    private static final Set<String> EDGES =
            Set.of("end", "close", "conclusion", "start", "beginning", "outset", "middle");
    private static final Set<String> FACING = Set.of("face", "response", "answer", "reply", "view");
    private static final Set<Relation> HANGS = Set.of(Relation.ADVCL, Relation.ACL);

    static Occasion of(Sentence s, int noun) {
        int head = s.head(noun);
        if (head < 0) {
            return NONE;
        }
        if (s.relation(noun) == Relation.OBJ && isFollowing(s, head)) {
            return new Occasion("following", deed(s, head));
        }
        int outer = noun;
        String marker = s.marker(noun);
        if (marker.equals("of") && EDGES.contains(s.lemma(head))) {
            outer = head;
            marker = "after";
        } else if ((marker.equals("of") || marker.equals("to")) && FACING.contains(s.lemma(head))) {
            outer = head;
            marker = s.marker(head).equals("in") ? "after" : "";
        }
        return new Occasion(marker.equals("follow") ? "following" : marker, deed(s, outer));
    }

    /** "following", which the parser takes for a verb as often as for a preposition. */
    private static boolean isFollowing(Sentence s, int head) {
        return HANGS.contains(s.relation(head)) && s.form(head).equalsIgnoreCase("following");
    }

    private static int deed(Sentence s, int token) {
        int deed = s.head(token);
        while (deed >= 0 && s.upos(deed) == Upos.NOUN && s.relation(deed) != Relation.ROOT) {
            deed = s.head(deed);
        }
        return deed >= 0 && s.upos(deed) == Upos.VERB ? deed : -1;
    }
}
