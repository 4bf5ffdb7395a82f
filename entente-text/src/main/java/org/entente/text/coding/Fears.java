package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;

/** Who fears or expects a blow: "<b>Sudan</b> feared an invasion by Libya"; it is meant for him. */
final class Fears {

    private static final Set<String> FEARING = WordClasses.shared().get("fearing");
    private static final int HIGHEST = 3;

    private final Sentence s;
    private final List<Mention> mentions;

    Fears(Sentence s, List<Mention> mentions) {
        this.s = s;
        this.mentions = mentions;
    }

    /** "<b>fearing</b> a raid, Chad mobilised": what is feared is told beside what is done. */
    static boolean aside(Sentence s, int word) {
        return s.relation(word) == Relation.ADVCL && s.xpos(word).equals("VBG") && FEARING.contains(s.lemma(word));
    }

    /** Whoever fears what a word tells; empty where nobody is said to. */
    Optional<Mention> whoFears(int trigger) {
        int verb = s.head(trigger);
        for (int level = 0; level < HIGHEST && verb >= 0; level++) {
            if (FEARING.contains(s.lemma(verb))) {
                int head = whose(verb);
                return mentions.stream()
                        .filter(mention -> mention.head() == head)
                        .findFirst();
            }
            verb = s.head(verb);
        }
        return Optional.empty();
    }

    /** The subject of the verb, of the clause that its participle hangs on, or what its relative clause is said of. */
    private int whose(int word) {
        if (s.upos(word) == Upos.NOUN) {
            return s.child(word, Relation.NMOD_POSS);
        }
        int subject = s.child(word, Relation.NSUBJ);
        if (s.relation(word) == Relation.ACL_RELCL || s.relation(word) == Relation.ACL) {
            return s.head(word);
        }
        boolean participle = subject < 0 && s.relation(word) == Relation.ADVCL && s.head(word) >= 0;
        return participle ? s.child(s.head(word), Relation.NSUBJ) : subject;
    }
}
