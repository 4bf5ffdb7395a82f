package org.entente.text.coding;

import java.util.Locale;
import java.util.Set;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;

/**
 * Whether a war is told to be fought, to break out or to end, or is only named: "withdrew from the Spanish civil war", "since
 * their war", "the Russo-Japanese War was the background of the treaty".
 */
final class NamedWars {

    private static final Set<String> LASTING = WordClasses.shared().get("lasting-fight");
    private static final Set<String> COURSE = WordClasses.shared().any("course-of-war", "takes-place", "governs-ended");
    private static final Set<String> FOUGHT = WordClasses.shared()
            .any("course-of-war", "takes-place", "support-verb", "governs-ended", "takes-for-granted", "judging-verb");
    private static final Set<String> OVER = WordClasses.shared().get("over-predicate");

    private final Sentence s;

    NamedWars(Sentence sentence) {
        this.s = sentence;
    }

    /** Whether a firing rests on a war that the sentence only names. */
    boolean onlyNames(Firing firing) {
        int token = firing.frame().trigger();
        if (firing.rule().type() != EventType.ASSAULT
                || !LASTING.contains(s.lemma(token).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int first = token;
        while (s.relation(first) == Relation.CONJ && s.upos(s.head(first)) == Upos.NOUN) {
            first = s.head(first);
        }
        int head = s.head(first);
        return switch (s.relation(first)) {
            case NMOD, OBL -> besides(s.marker(first));
            case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER -> !runs(head) && !aimed(firing);
            case OBJ -> !FOUGHT.contains(s.lemma(head)) && !aimed(firing);
            case APPOS -> true;
            default -> false;
        };
    }

    /** "<b>Russia's</b> war <b>against Ukraine</b> is in its third year": whose it is and against whom tells who wages it. */
    private static boolean aimed(Firing firing) {
        Frame frame = firing.frame();
        return !firing.who().isEmpty()
                && !firing.whom().isEmpty()
                && frame.has(Role.POSSESSOR)
                && (frame.has(Role.AGAINST) || frame.has(Role.ON));
    }

    private static boolean besides(String marker) {
        return switch (marker) {
            case "", "by", "with" -> false;
            default -> true;
        };
    }

    /** "raged on", "is over", "there was": what tells the course of the war that is its subject. */
    private boolean runs(int predicate) {
        return s.child(predicate, Relation.EXPL) >= 0
                || s.upos(predicate) == Upos.AUX
                || (s.upos(predicate) == Upos.VERB ? COURSE : OVER).contains(s.lemma(predicate));
    }
}
