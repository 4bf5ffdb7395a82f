package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/** Takes note of who stands beside whom in a sentence once it is read: which two the text is about. */
final class Company {

    /** Where a sentence names more, only those that one clause or coordination joins are noted. */
    private static final int FEW = 4;

    private final Scene scene;
    private final Sentence s;

    Company(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    private record Side(Referent who, int head) {}

    void note() {
        List<Side> sides = sides();
        for (int i = 1; i < sides.size(); i++) {
            for (int k = 0; k < i; k++) {
                int weight = weight(sides.get(k), sides.get(i), sides.size());
                if (weight > 0) {
                    scene.memory.couples().note(sides.get(k).who(), sides.get(i).who(), weight, scene.number);
                }
            }
        }
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (int token = 0; token < s.size() && sides.size() < 24; token++) {
            Draft draft = scene.heading(token);
            if (draft == null || !draft.one()) {
                continue;
            }
            Optional<Referent> side = side(scene, draft.only());
            if (side.isPresent()) {
                sides.add(new Side(side.get(), token));
            }
        }
        return sides;
    }

    /** The state, group or party whose side an actor is; empty for world bodies, peoples and the like. */
    static Optional<Referent> side(Scene scene, Referent referent) {
        return switch (referent.kind()) {
            case STATE, ARMED_GROUP, PARTY -> Optional.of(referent);
            case STATE_BODY, PERSON -> state(scene, referent);
            case ORGANIZATION, INTERNATIONAL_ORGANIZATION, PEOPLE, PLACE -> Optional.empty();
        };
    }

    private static Optional<Referent> state(Scene scene, Referent referent) {
        Optional<Actor> state = scene.state(referent.actor().country());
        return state.filter(actor -> actor.kind() == ActorKind.STATE).map(scene.memory::known);
    }

    private int weight(Side first, Side second, int sides) {
        int one = Phrases.firstConjunct(s, first.head());
        int other = Phrases.firstConjunct(s, second.head());
        if (one == other) {
            return sides <= FEW ? 3 : 1;
        }
        int governor = s.head(one);
        if (governor >= 0 && governor == s.head(other)) {
            boolean modifiers = modifier(one) && modifier(other);
            return modifiers || argument(one) && argument(other) ? 2 : 1;
        }
        return sides <= FEW ? 1 : 0;
    }

    private boolean modifier(int token) {
        return s.relation(token) == Relation.COMPOUND || s.relation(token) == Relation.AMOD;
    }

    private boolean argument(int token) {
        return switch (s.relation(token)) {
            case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT -> true;
            default -> false;
        };
    }
}
