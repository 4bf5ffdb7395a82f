package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * "gave <b>the rebels</b> two days <b>to surrender</b>", "<b>they</b> were given until noon <b>to go</b>": what somebody is given time for is
 * his to do, and not done.
 */
final class Deadlines {

    private static final Set<String> GIVES = Set.of("give", "allow", "grant", "leave", "set");
    private static final Set<String> TIME = WordClasses.shared().any("calendar", "stretch-of-time", "time-limit");

    private Deadlines() {}

    /** Whether an infinitive is what somebody is given time for. */
    static boolean set(Sentence s, int infinitive) {
        return giving(s, infinitive) >= 0;
    }

    /** Who is given time to do what an infinitive tells; -1 where nobody is named. */
    static int given(Sentence s, int infinitive) {
        int verb = giving(s, infinitive);
        if (verb < 0) {
            return -1;
        }
        if (Tree.passive(s, verb)) {
            int subject = s.child(verb, Relation.NSUBJ_PASS);
            return subject >= 0 && !TIME.contains(s.lemma(subject)) ? subject : s.child(verb, Relation.IOBJ);
        }
        int object = s.child(verb, Relation.OBJ);
        int second = s.child(verb, Relation.IOBJ);
        if (second >= 0 || object < 0 || !TIME.contains(s.lemma(object))) {
            return second >= 0 ? second : object;
        }
        int within = new Recipients(s).within(verb, object);
        return within >= 0 ? within : s.child(object, Relation.AMOD);
    }

    private static int giving(Sentence s, int infinitive) {
        if (!Tree.infinitive(s, infinitive)) {
            return -1;
        }
        int head = s.head(infinitive);
        int verb = head >= 0 && s.relation(infinitive) == Relation.ACL ? s.head(head) : head;
        if (verb < 0 || !GIVES.contains(s.lemma(verb))) {
            return -1;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean time =
                    s.marker(child).equals("until") || s.marker(child).isEmpty() && TIME.contains(s.lemma(child));
            if (time && child < infinitive && placed(s.relation(child)) && (head == verb || head == child)) {
                return verb;
            }
        }
        return -1;
    }

    private static boolean placed(Relation relation) {
        return switch (relation) {
            case OBJ, OBL, OBL_UNMARKED, NSUBJ_PASS -> true;
            default -> false;
        };
    }
}
