package org.entente.text.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/** The classes of actor that a condition can ask for: {@code <actor>}, {@code <armed>}. */
public enum ActorClass {
    ACTOR,
    STATE,
    PERSON,
    ARMED,
    MILITARY,
    POLICE,
    GOVERNMENT,
    CIVILIAN,
    PRESS,
    COMPANY,
    GROUP,
    INTERNATIONAL,
    COUNTRY_PLACE;

    private static final Set<Sector> ARMED_SECTORS = EnumSet.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.CRM);
    private static final Set<Sector> CIVILIAN_SECTORS = EnumSet.of(
            Sector.CVL,
            Sector.PRO,
            Sector.REF,
            Sector.LAB,
            Sector.EDU,
            Sector.JRN,
            Sector.MED,
            Sector.SOC,
            Sector.AGR,
            Sector.OPP);

    /** Its name in a rule, without the brackets. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an actor belongs to it. */
    boolean holds(Actor actor) {
        return switch (this) {
            case ACTOR -> true;
            case STATE -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.STATE_BODY;
            case PERSON -> actor.kind() == ActorKind.PERSON;
            case ARMED -> actor.kind() == ActorKind.ARMED_GROUP || any(actor, ARMED_SECTORS);
            case MILITARY -> any(actor, EnumSet.of(Sector.MIL));
            case POLICE -> any(actor, EnumSet.of(Sector.COP));
            case GOVERNMENT ->
                actor.sectors().stream().anyMatch(Sector::ofState)
                        || actor.kind() == ActorKind.STATE && actor.sectors().isEmpty();
            case CIVILIAN -> any(actor, CIVILIAN_SECTORS) || actor.kind() == ActorKind.PEOPLE;
            case PRESS -> any(actor, EnumSet.of(Sector.JRN));
            case COMPANY -> any(actor, EnumSet.of(Sector.BUS, Sector.MNC));
            case GROUP ->
                switch (actor.kind()) {
                    case ARMED_GROUP, PARTY, ORGANIZATION, INTERNATIONAL_ORGANIZATION -> true;
                    case PERSON -> false;
                    case STATE, STATE_BODY, PEOPLE, PLACE -> any(actor, ARMED_SECTORS);
                };
            case INTERNATIONAL ->
                actor.kind() == ActorKind.INTERNATIONAL_ORGANIZATION
                        || actor.sectors().contains(Sector.IGO);
            case COUNTRY_PLACE -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PLACE;
        };
    }

    private static boolean any(Actor actor, Set<Sector> wanted) {
        for (Sector sector : actor.sectors()) {
            if (wanted.contains(sector)) {
                return true;
            }
        }
        return false;
    }
}
