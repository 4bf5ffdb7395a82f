package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/** Finds the two actors that "both sides", "the two countries" or "their alliance" speak of. */
final class Pairs {

    private static final int REACH = 3;

    private final Scene scene;

    Pairs(Scene scene) {
        this.scene = scene;
    }

    /** The two actors of fitting kinds spoken of together last; empty where there are none. */
    List<Referent> latest(int token, Predicate<ActorKind> fits) {
        List<Draft> before = Antecedents.before(scene, token, REACH);
        for (Draft draft : before) {
            if (draft.who.size() == 2 && scene.number - draft.sentence <= 2) {
                List<Referent> two = principals(draft.who, fits);
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return lastTwo(before, fits);
    }

    private List<Referent> principals(List<Referent> who, Predicate<ActorKind> fits) {
        List<Referent> principals = new ArrayList<>(2);
        for (Referent referent : who) {
            principal(referent, fits).filter(p -> !principals.contains(p)).ifPresent(principals::add);
        }
        return principals;
    }

    /** The two that the last clauses set against each other, the more prominent mentions first. */
    private List<Referent> lastTwo(List<Draft> before, Predicate<ActorKind> fits) {
        List<Referent> two = new ArrayList<>(2);
        for (int distance = 0; distance <= REACH && two.size() < 2; distance++) {
            for (int least : new int[] {1, -20}) {
                for (Draft draft : before) {
                    boolean here = scene.number - draft.sentence == distance && !draft.coordination;
                    if (two.size() < 2 && here && draft.one() && draft.prominence >= least) {
                        principal(draft.only(), fits)
                                .filter(p -> two.stream().noneMatch(other -> sameSide(other, p)))
                                .ifPresent(two::add);
                    }
                }
            }
        }
        return two.size() == 2 ? List.copyOf(two) : List.of();
    }

    private boolean sameSide(Referent one, Referent other) {
        return one == other
                || scene.directory.within(one.actor(), other.actor())
                || scene.directory.within(other.actor(), one.actor());
    }

    private Optional<Referent> principal(Referent referent, Predicate<ActorKind> fits) {
        if (fits.test(referent.kind())) {
            return Optional.of(referent);
        }
        if (!fits.test(ActorKind.STATE) || referent.kind() == ActorKind.ARMED_GROUP) {
            return Optional.empty();
        }
        Optional<Actor> state = scene.state(referent.actor().country());
        return state.map(scene.memory::known);
    }
}
