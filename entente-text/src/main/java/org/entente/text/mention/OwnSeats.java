package org.entente.text.mention;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "The Houthis hold <b>Sanaa</b>": the seat of those who rule by force stands for them, but not where it is they who hold, take or lose
 * it. There it stands for the state.
 */
final class OwnSeats {

    private final Scene scene;
    private final Sentence s;

    OwnSeats(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    void read() {
        for (int token = 0; token < s.size(); token++) {
            @Nullable Draft seat = scene.heading(token);
            if (seat == null || !seat.one() || !called(seat) || seat.isKind(ActorKind.STATE)) {
                continue;
            }
            Optional<Actor> state = scene.state(seat.only().actor().country());
            if (state.isPresent() && isObjectOf(token, seat.only())) {
                seat.who = List.of(scene.memory.known(state.get()));
                seat.sectors = null;
            }
        }
    }

    /** Whether a draft is a name that is none of its actor's own. */
    private static boolean called(Draft seat) {
        Actor actor = seat.only().actor();
        return seat.kind == MentionKind.NAME
                && seat.only().known()
                && !actor.name().equalsIgnoreCase(seat.noun)
                && actor.aliases().stream().noneMatch(alias -> alias.equalsIgnoreCase(seat.noun));
    }

    private boolean isObjectOf(int token, Referent ruler) {
        int verb = s.relation(token) == Relation.OBJ ? s.head(token) : -1;
        int subject =
                verb < 0 ? -1 : s.relation(verb) == Relation.ACL_RELCL ? s.head(verb) : Phrases.subjectOf(s, verb);
        @Nullable Draft holder = subject < 0 ? null : scene.covering(subject);
        return holder != null && holder.refersTo(ruler);
    }
}
