package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Who brought something about, where the verb that says so names nobody: the doer of the deed that did it. */
final class Causes {

    private static final int[] NONE = {};
    private static final Set<String> UPON = Set.of("when", "after", "as", "once", "because");

    private final Sentence s;
    private final Subjects subjects;
    private final Set<String> outcome = WordClasses.shared().get("outcome-verb");
    private final Set<String> bringingAbout = WordClasses.shared().get("brings-about");

    Causes(Sentence sentence, Subjects subjects) {
        this.s = sentence;
        this.subjects = subjects;
    }

    /** "The town was shelled by the army, killing ten": a participle of what comes of a deed is about its doer. */
    int[] outcome(int participle) {
        int deed = s.head(participle);
        boolean comesOfIt = deed >= 0
                && deed < participle
                && s.relation(participle) == Relation.ADVCL
                && s.xpos(participle).equals("VBG")
                && s.marker(participle).isEmpty()
                && outcome.contains(s.lemma(participle))
                && !Tree.has(s, participle, Relation.AUX);
        return comesOfIt ? Tree.dependents(s, deed, Relation.OBL_AGENT) : NONE;
    }

    /** "A crisis was triggered when Italy shelled Corfu": whoever acts in the clause that tells upon what. */
    int[] upon(int verb) {
        if (!bringingAbout.contains(s.lemma(verb))) {
            return NONE;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int clause = s.child(verb, i);
            if (s.relation(clause) == Relation.ADVCL && clause > verb && tellsUponWhat(clause)) {
                int[] agent = Tree.dependents(s, clause, Relation.OBL_AGENT);
                return agent.length > 0 ? agent : Tree.passive(s, clause) ? NONE : subjects.of(clause);
            }
        }
        return NONE;
    }

    private boolean tellsUponWhat(int clause) {
        int adverb = s.child(clause, Relation.ADVMOD);
        return UPON.contains(s.marker(clause)) || adverb >= 0 && UPON.contains(s.lemma(adverb));
    }
}
