package org.entente.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/**
 * At which level actors are looked at: a ministry or an intelligence service as the state it is a part of, a faction as
 * its movement, a town as its state. An armed group is never a part of the state it lives in; it stands for a state only
 * while it is its government, and only at {@link Level#GOVERNMENT}. A place among the known actors (Crimea, Tibet) is
 * somebody for itself.
 */
public final class RollUp {

    /** How far parts are taken up into wholes. */
    public enum Level {
        /** Every actor for itself. */
        NONE,
        /** Parts by their parent, bodies and towns of a state as the state. */
        STATE,
        /** As {@link #STATE}, and a group as the state it governs at the time. */
        GOVERNMENT
    }

    private static final int DEEPEST = 8;
    /** English names of today's states by ISO 3166-1 alpha-3. */
    private static final Map<String, String> NAMES = names();

    private static final Set<Sector> OFFICIAL = EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY);

    private final Level level;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Actor> states = new HashMap<>();
    private final List<Government> governments;

    private RollUp(Level level, Collection<Actor> known, List<Government> governments) {
        this.level = level;
        this.governments = List.copyOf(governments);
        for (Actor actor : known) {
            byId.putIfAbsent(actor.id(), actor);
            if (actor.kind() == ActorKind.STATE && !actor.country().isEmpty()) {
                states.merge(actor.country(), actor.withSectors(List.of()), RollUp::present);
            }
        }
    }

    /** Every actor for itself. */
    public static RollUp none() {
        return new RollUp(Level.NONE, List.of(), List.of());
    }

    /**
     * Parts by their parent, bodies and towns of a state as the state.
     *
     * @param known the actors in which parents and states are looked up; a place that is not among them is its state's
     */
    public static RollUp toStates(Collection<Actor> known) {
        return new RollUp(Level.STATE, known, List.of());
    }

    /**
     * Parts by their parent, bodies and towns as their state, groups as the state they govern at the time.
     *
     * @param known the actors in which parents and states are looked up; a place that is not among them is its state's
     * @param governments which group governed which state when
     */
    public static RollUp toGovernments(Collection<Actor> known, List<Government> governments) {
        return new RollUp(Level.GOVERNMENT, known, governments);
    }

    /**
     * Who an actor is at this level.
     *
     * @param day the day it acted; empty where unknown, and then no group stands for a state
     */
    public Actor of(Actor actor, Optional<LocalDate> day) {
        if (level == Level.NONE) {
            return actor;
        }
        Actor whole = state(parent(actor));
        if (level == Level.GOVERNMENT && day.isPresent()) {
            for (Government government : governments) {
                if (government.actor().equals(whole.id()) && government.on(day.get())) {
                    return named(government.country());
                }
            }
        }
        return canonical(whole);
    }

    /** One actor under one id, whatever sectors a mention or a date gives it. */
    private Actor canonical(Actor actor) {
        return actor.kind() == ActorKind.STATE ? actor : byId.getOrDefault(actor.id(), actor);
    }

    private Actor parent(Actor actor) {
        Actor at = actor;
        Set<String> seen = new HashSet<>();
        while (!at.parent().isEmpty() && seen.add(at.id()) && seen.size() < DEEPEST) {
            Actor above = byId.get(at.parent());
            if (above == null || !partOf(at, above)) {
                break;
            }
            at = above;
        }
        return at;
    }

    /** A militia with a state for a parent is that state's client, not its body: the tie between them is of interest. */
    private static boolean partOf(Actor part, Actor whole) {
        return part.kind() != ActorKind.ARMED_GROUP || whole.kind() == ActorKind.ARMED_GROUP;
    }

    private Actor state(Actor actor) {
        if (actor.kind() == ActorKind.STATE) {
            return actor.sectors().isEmpty() ? actor : actor.withSectors(List.of());
        }
        if (actor.kind() == ActorKind.PLACE && !byId.containsKey(actor.id()) && states.containsKey(actor.country())) {
            return named(actor.country());
        }
        boolean speaksForState =
                actor.kind() == ActorKind.STATE_BODY || actor.kind() == ActorKind.PERSON && official(actor);
        boolean ofOne = states.containsKey(actor.country()) || NAMES.containsKey(actor.country());
        return speaksForState && ofOne ? named(actor.country()) : actor;
    }

    /** A president's visit is his country's; a cleric's sermon is not. */
    private static boolean official(Actor person) {
        return !person.sectors().isEmpty() && OFFICIAL.contains(person.sectors().get(0));
    }

    private Actor named(String country) {
        Actor known = states.get(country);
        if (known != null) {
            return known;
        }
        String name = NAMES.getOrDefault(country, country);
        return new Actor(name.toLowerCase(Locale.ROOT), name, List.of(), ActorKind.STATE, country, List.of(), "");
    }

    /** Of two states with one code, one of the past and one of today, that of today. */
    private static Actor present(Actor one, Actor other) {
        return other.name().equals(NAMES.get(other.country())) ? other : one;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(two).build();
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }
}
