package org.entente.text.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Mention;

/** "thanked <b>his wife</b>", "sued <b>her landlord</b>": who is told of only as somebody's own. */
public final class Kin {

    private static final Set<String> KIN = WordClasses.shared().get("kin");

    private Kin() {}

    /** Whether all whom a deed is done to are the doer's own; where nobody is found, whom its words tell. */
    public static boolean allOf(Sentence s, Frame frame, List<Mention> whom) {
        int[] heads = whom.isEmpty()
                ? frame.fillers(Role.OBJECT)
                : whom.stream().mapToInt(Mention::head).toArray();
        return heads.length > 0 && Arrays.stream(heads).allMatch(head -> onesOwn(s, head));
    }

    /** Whether a noun tells of somebody without a name who is the doer's own: his wife, their landlord. */
    private static boolean onesOwn(Sentence s, int token) {
        int owner = s.child(token, Relation.NMOD_POSS);
        boolean named =
                Tree.has(s, token, Relation.FLAT) || Tree.has(s, token, Relation.APPOS) || s.upos(token) == Upos.PROPN;
        return KIN.contains(s.lemma(token)) && owner >= 0 && s.upos(owner) == Upos.PRON && !named;
    }
}
