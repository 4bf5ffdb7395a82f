package org.entente.text.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            boolean apart = draft.sentence == scene.number && Antecedents.barred(scene, token, draft);
            if (draft.who.size() == 2 && scene.number - draft.sentence <= 2 && !apart && !mediators(draft)) {
                List<Referent> two = principals(draft.who, fits);
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return lastTwo(token, before, fits);
    }

    /** Two world bodies are seldom the two sides of anything. */
    private static boolean mediators(Draft draft) {
        return draft.who.stream().allMatch(who -> who.kind() == ActorKind.INTERNATIONAL_ORGANIZATION);
    }

    private List<Referent> principals(List<Referent> who, Predicate<ActorKind> fits) {
        List<Referent> principals = new ArrayList<>(2);
        for (Referent referent : who) {
            principal(referent, fits).filter(p -> !principals.contains(p)).ifPresent(principals::add);
        }
        return principals;
    }

    /** The two that weigh most among those of the last clauses: near, prominent and often spoken of. */
    private List<Referent> lastTwo(int token, List<Draft> before, Predicate<ActorKind> fits) {
        Map<Referent, Integer> weights = new LinkedHashMap<>();
        for (Draft draft : before) {
            if (draft.coordination || Antecedents.barred(scene, token, draft)) {
                continue;
            }
            for (Referent referent : draft.who) {
                Optional<Referent> principal = principal(referent, fits);
                principal.ifPresent(p -> weights.merge(p, weight(draft, p), Math::max));
            }
        }
        Optional<Referent> first = heaviest(weights, List.of());
        Optional<Referent> second = first.flatMap(one -> heaviest(weights, List.of(one)));
        return second.isEmpty() ? List.of() : List.of(first.get(), second.get());
    }

    private Optional<Referent> heaviest(Map<Referent, Integer> weights, List<Referent> but) {
        return weights.keySet().stream()
                .filter(referent -> but.stream().noneMatch(other -> sameSide(other, referent)))
                .max(Comparator.comparing(weights::get));
    }

    private int weight(Draft draft, Referent referent) {
        int kind = switch (referent.kind()) {
            case STATE, ARMED_GROUP, PARTY -> 0;
            case STATE_BODY, PERSON -> -8;
            case INTERNATIONAL_ORGANIZATION -> -12;
            case ORGANIZATION, PEOPLE, PLACE -> -20;
        };
        return kind + draft.prominence / 3 - 9 * (scene.number - draft.sentence) + 4 * Math.min(6, referent.mentions());
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
