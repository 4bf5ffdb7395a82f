package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.actor.AgentLexicon.Form;

/** "rebel positions", "a militant hideout": those who are in a place, of whom the phrase names but the kind. */
final class Holders {

    private static final Set<String> HELD = Vocabulary.shared().wordClass("held-by-fighters");

    private final Scene scene;
    private final Sentence s;
    private final Composer composer;

    Holders(Scene scene, Composer composer) {
        this.scene = scene;
        this.s = scene.sentence;
        this.composer = composer;
    }

    /** Adds the holders whom a word before a place names; whether it does. */
    boolean at(int token) {
        int place = s.head(token);
        Relation relation = s.relation(token);
        if (place <= token
                || relation != Relation.AMOD && relation != Relation.COMPOUND
                || !HELD.contains(s.lemma(place))
                || named(place)) {
            return false;
        }
        Optional<AgentNoun> agent = AgentReader.headed(s, token);
        boolean armed = agent.isPresent()
                && agent.get().words() == 1
                && agent.get().form() == Form.PERSON
                && !agent.get().neutral()
                && switch (agent.get().sectors().get(0)) {
                    case REB, UAF, PRM -> true;
                    default -> false;
                };
        if (armed) {
            Draft draft = scene.draft(token, MentionKind.DESCRIPTION);
            draft.plurality = Draft.Plurality.MANY;
            draft.who = List.of(composer.holders(token, agent.get()));
            scene.add(draft);
        }
        return armed;
    }

    /** Whether a name tells whose a place is: "Karen guerrilla camps". */
    private boolean named(int place) {
        for (int i = 0; i < s.childCount(place); i++) {
            int child = s.child(place, i);
            if (child < place && scene.covering(child) != null) {
                return true;
            }
        }
        return false;
    }
}
