package org.entente.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;

/**
 * Whose crisis a sentence is about: "the crisis trigger for <b>Sudan</b> was", "the crisis ended for <b>Chad</b> when",
 * "ending <b>Zaire</b>'s crisis". What brings the crisis about or ends it and names nobody is done to him.
 */
final class CrisisOf {

    private static final Set<String> CRISIS = WordClasses.shared().get("crisis-noun");
    private static final Set<String> COURSE = WordClasses.shared().get("course-of-crisis");

    private final Sentence s;
    private final List<Mention> mentions;

    CrisisOf(Sentence s, List<Mention> mentions) {
        this.s = s;
        this.mentions = mentions;
    }

    Optional<Mention> inCrisis() {
        return mentions.stream().filter(mention -> suffers(mention.head())).findFirst();
    }

    private boolean suffers(int token) {
        int above = s.head(token);
        if (above < 0) {
            return false;
        }
        if (s.relation(token) == Relation.NMOD_POSS) {
            return CRISIS.contains(s.lemma(above));
        }
        return s.marker(token).equals("for") && (CRISIS.contains(s.lemma(above)) || course(above));
    }

    /** "the crisis <b>ended</b> for", "the crisis <b>trigger</b> for", "the <b>termination</b> of the crisis for". */
    private boolean course(int word) {
        if (!COURSE.contains(s.lemma(word))) {
            return false;
        }
        for (int i = 0; i < s.childCount(word); i++) {
            Relation relation = s.relation(s.child(word, i));
            boolean names = relation == Relation.NSUBJ
                    || relation == Relation.NSUBJ_PASS
                    || relation == Relation.OBJ
                    || relation == Relation.COMPOUND
                    || relation == Relation.NMOD;
            if (names && CRISIS.contains(s.lemma(s.child(word, i)))) {
                return true;
            }
        }
        return false;
    }
}
