package org.entente.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.correction.Overlay;
import org.entente.event.RollUp;

/**
 * Under which ids the coder knows an actor and its parts. Of all actors, whether or not a claim names them: there are
 * far fewer of them than of claims and pairs, so that one dyad is found without looking at any other.
 */
final class Wholes {

    /** Roll-ups that are remembered. */
    private static final int KEPT = 3;

    private final ActorForms actors;
    private final Map<RollUp, Map<String, Set<String>>> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RollUp, Map<String, Set<String>>> eldest) {
            return size() > KEPT;
        }
    };

    Wholes(ActorForms actors) {
        this.actors = actors;
    }

    synchronized Set<String> parts(String whole, RollUp rollUp, Overlay overlay) {
        return known.computeIfAbsent(rollUp, unused -> parts(rollUp, overlay)).getOrDefault(whole, Set.of());
    }

    private Map<String, Set<String>> parts(RollUp rollUp, Overlay overlay) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (Map.Entry<String, Actor> form : actors.all()) {
            Actor coded = form.getValue();
            Actor whole = rollUp.of(overlay.actor(coded), Optional.empty());
            parts.computeIfAbsent(whole.id(), unused -> new TreeSet<>()).add(coded.id());
        }
        return parts;
    }
}
