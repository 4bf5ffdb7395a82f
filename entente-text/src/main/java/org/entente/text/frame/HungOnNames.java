package org.entente.text.frame;

import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * "the hostility of Rwanda <b>toward Uganda</b>", "claims by Greece <b>against Turkey</b>": the parser often hangs on the
 * first name what belongs to the noun. A name itself seldom takes such a phrase. Of "the war of liberation <b>against the
 * Turks</b>" the same holds whatever the "of" phrase is.
 */
final class HungOnNames {

    private static final Set<String> GOALS = Set.of("against", "toward", "towards", "over", "with", "on", "upon");

    private static final Set<String> OPPONENTS = Set.of("against", "toward", "towards");

    private HungOnNames() {}

    /** Gives the noun's frame what hangs on the names of its "of" and "by" phrases. */
    static void add(Sentence s, Frame frame) {
        from(s, frame, Role.OF);
        from(s, frame, Role.BY);
    }

    private static void from(Sentence s, Frame frame, Role role) {
        for (int name : frame.fillers(role)) {
            Set<String> markers = s.upos(name) == Upos.PROPN ? GOALS : role == Role.OF ? OPPONENTS : Set.of();
            for (int i = 0; i < s.childCount(name); i++) {
                int child = s.child(name, i);
                if (s.relation(child) == Relation.NMOD && markers.contains(s.marker(child))) {
                    frame.addIfEmpty(Role.ofMarker(s.marker(child)), Tree.withConjuncts(s, child));
                }
            }
        }
    }
}
