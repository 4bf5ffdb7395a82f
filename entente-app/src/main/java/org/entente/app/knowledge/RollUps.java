package org.entente.app.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.event.RollUp;
import org.entente.text.actor.ActorList;

/** How the actors of a list are taken up into wholes. */
public final class RollUps {

    private static final RollUp NONE = RollUp.none();

    private final RollUp states;

    public RollUps(ActorList actors) {
        this.states = RollUp.toStates(known(actors));
    }

    /** The roll-up of a level. */
    public RollUp at(Level level) {
        return switch (level) {
            case NONE -> NONE;
            case STATE -> states;
        };
    }

    /**
     * Every actor of a list but towns in one order, today's states first: of several states with one code (Saudi Arabia
     * and Nejd) it is the one of today that a body of unknown date speaks for.
     */
    private static List<Actor> known(ActorList actors) {
        List<Actor> all = actors.ids().stream()
                .sorted()
                .flatMap(id -> actors.actor(id).stream())
                .filter(actor -> !ActorList.isTown(actor))
                .toList();
        List<Actor> known = new ArrayList<>();
        for (Actor actor : all) {
            if (actor.kind() == ActorKind.STATE && !actor.country().isEmpty()) {
                actors.state(actor.country(), Optional.empty()).ifPresent(known::add);
            }
        }
        known.addAll(all);
        return known;
    }
}
