package org.entente.text.mention;

import java.util.Set;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** "<b>His</b> troops crossed into Syria", "the Red Army left <b>the country</b>": the land that somebody enters or leaves under arms is not his own. */
final class ForeignGround {

    private static final Set<String> INVADING = Set.of("invade", "occupy", "overrun");
    private static final Set<String> MOVING =
            Set.of("cross", "march", "push", "pour", "roll", "thrust", "storm", "drive", "pull", "withdraw", "retreat");

    private static final Set<String> LEAVING = Set.of("leave", "quit", "evacuate", "vacate");
    private static final Set<String> ARMED = Vocabulary.shared().wordClass("on-foreign-ground");
    private static final int NOT_HIS_OWN = -90;

    private final Scene scene;
    private final Sentence s;

    ForeignGround(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** What it counts against somebody that a pronoun's troops enter or leave his land. */
    int weight(int token, Draft candidate) {
        int noun = s.head(token);
        if (s.relation(token) != Relation.NMOD_POSS
                || noun < 0
                || !Phrases.subject(s.relation(noun))
                || !ARMED.contains(s.lemma(noun))) {
            return 0;
        }
        int ground = ground(s.head(noun));
        return ground >= 0 && ofOneLand(scene.covering(ground), candidate) ? NOT_HIS_OWN : 0;
    }

    /** What it counts against a land, for "the country", that whoever leaves or enters it under arms is of that land. */
    int ownLand(int head, Draft candidate) {
        int verb = Phrases.clause(s, head);
        if (verb < 0 || ground(verb) != head) {
            return 0;
        }
        int subject = Phrases.subjectOf(s, verb);
        Draft mover = subject < 0 ? null : scene.covering(subject);
        boolean armed = mover != null && (ARMED.contains(s.lemma(subject)) || mover.one() && soldiers(mover));
        return armed && ofOneLand(mover, candidate) ? NOT_HIS_OWN : 0;
    }

    private static boolean soldiers(Draft mover) {
        return mover.meant().contains(Sector.MIL);
    }

    /** The land that a verb tells to be entered or left; -1 where it tells none. */
    private int ground(int verb) {
        String deed = verb < 0 ? "" : s.lemma(verb);
        if (INVADING.contains(deed) || LEAVING.contains(deed)) {
            return s.child(verb, Relation.OBJ);
        }
        for (int i = 0; MOVING.contains(deed) && i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean place = (s.relation(child) == Relation.OBL || s.relation(child) == Relation.OBJ)
                    && switch (s.marker(child)) {
                        case "into", "from", "of", "out of", "across" -> true;
                        default -> false;
                    };
            if (place) {
                return child;
            }
        }
        return -1;
    }

    private static boolean ofOneLand(@Nullable Draft one, Draft other) {
        if (one == null || !one.one() || !other.one()) {
            return false;
        }
        String country = one.only().actor().country();
        return !country.isEmpty() && same(country, other.only().actor().country());
    }

    /** What the Soviet Union's army left was not Russia. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || one.equals("SUN") && other.equals("RUS")
                || one.equals("RUS") && other.equals("SUN");
    }
}
