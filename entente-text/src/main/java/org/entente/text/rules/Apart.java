package org.entente.text.rules;

import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;

/** "<b>Iraq's</b> neighbours", "<b>US</b> allies", "critics of <b>Putin</b>": what they do is not done by whoever they are called after, nor to him. */
public final class Apart {

    private static final Set<String> NOUNS = WordClasses.shared().get("apart-from-their-owner");

    private Apart() {}

    /** Whether a noun is called after somebody who is another. */
    static boolean noun(Sentence s, int token) {
        return NOUNS.contains(s.lemma(token)) && s.upos(token) == Upos.NOUN;
    }

    /** Whether somebody is only named to tell who others are. */
    public static boolean owns(Sentence s, int token) {
        int noun = s.head(token);
        if (noun < 0 || !noun(s, noun)) {
            return false;
        }
        return switch (s.relation(token)) {
            case NMOD_POSS -> true;
            case NMOD -> s.marker(token).equals("of");
            case COMPOUND -> s.upos(token) == Upos.PROPN;
            default -> false;
        };
    }
}
